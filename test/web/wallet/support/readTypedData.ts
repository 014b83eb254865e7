import type { Address } from "viem";
import type {
  SigningContext,
  SigningRequest,
  TypedDataToSign,
} from "../../../../web/app/src/lib/signing/SigningRequest.ts";
import { summarize } from "../../../../web/app/src/lib/signing/summarize.ts";
import { buyer, chainId, coin, contracts } from "./scene.ts";

/** Under which the coin is signed for. */
export const coinDomain = { name: "Coin", version: "1", chainId, verifyingContract: coin };

/** What the wallet would show of typed data that it is asked to sign. */
export function readTypedData(typedData: unknown, context: SigningContext = {}, account: Address = buyer) {
  const request: SigningRequest = {
    kind: "typedData",
    account,
    chainId,
    context,
    typedData: typedData as TypedDataToSign,
  };
  return summarize(request, contracts);
}
