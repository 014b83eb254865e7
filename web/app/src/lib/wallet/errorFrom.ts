import type { ParleyError } from "../../../../shared/errors/ParleyError.ts";
import { TalkError, talkErrorCodes } from "../../../../shared/talk/TalkError.ts";
import { WalletError, type WalletErrorCode } from "./WalletError.ts";
import type { WireError } from "./worker/protocol.ts";

/** What the Worker threw, as it was before it crossed over: those who wait tell talk's errors by their class. */
export function errorFrom({ code, params }: WireError): ParleyError<string> {
  const talkCode = talkErrorCodes.find((one) => one === code);
  return talkCode ? new TalkError(talkCode, params) : new WalletError(code as WalletErrorCode, params);
}
