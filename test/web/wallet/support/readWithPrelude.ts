import type { Address, Hex } from "viem";
import type {
  Prelude,
  SigningContext,
  TransactionRequest,
} from "../../../../web/app/src/lib/signing/SigningRequest.ts";
import { summarize } from "../../../../web/app/src/lib/signing/summarize.ts";
import { contracts, transactionRequest } from "./scene.ts";

export interface Changes {
  account?: Address;
  to?: Address;
  context?: SigningContext;
  nonce?: number;
}

/** The summary of a call and of what is signed before it. */
export function readWithPrelude(data: Hex, prelude: Prelude, { nonce = 1, ...changes }: Changes = {}) {
  const request = transactionRequest(data, changes) as TransactionRequest;
  return summarize({ ...request, transaction: { ...request.transaction, nonce }, prelude }, contracts);
}
