import type { SigningRequest } from "../../signing/SigningRequest.ts";
import { readTalkKey } from "../../signing/typedData/talkMessages.ts";
import { WalletError } from "../WalletError.ts";

/** An account of the phrase only ever says of its own talk key that it is its own: the page may be mistaken, or not itself. */
export function assertOwnTalkKey(request: SigningRequest, talkKey: (sequence: number) => string): void {
  if (request.kind !== "typedData" || request.typedData.primaryType !== "TalkKey") return;
  const { key, sequence } = readTalkKey(request.typedData);
  const isOwn = sequence < 2n ** 31n && key.toLowerCase() === `0x${talkKey(Number(sequence))}`;
  if (!isOwn) throw new WalletError("requestMalformed");
}
