import { expect, it } from "vitest";
import { errorFrom } from "../../../web/app/src/lib/wallet/errorFrom.ts";
import { WalletError } from "../../../web/app/src/lib/wallet/WalletError.ts";
import { TalkError, talkErrorCodes } from "../../../web/shared/talk/TalkError.ts";

it("gives back what the Worker threw: an error of talk as one of talk, another as the wallet's", () => {
  for (const code of talkErrorCodes) {
    const error = errorFrom({ code, params: { account: "0x01" } });
    expect(error).toBeInstanceOf(TalkError);
    expect(error).toMatchObject({ code, params: { account: "0x01" } });
  }
  expect(errorFrom({ code: "walletLocked", params: {} })).toBeInstanceOf(WalletError);
});
