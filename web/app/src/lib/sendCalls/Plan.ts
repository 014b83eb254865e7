import type { Address } from "viem";
import type { TransactionRequest, TransactionToSign } from "../signing/SigningRequest.ts";
import type { SignedTransaction } from "../wallet/worker/SigningDesk.ts";
import type { Call, Purpose } from "./Call.ts";
import type { Pending } from "./PendingStore.ts";
import type { Quote } from "./quote.ts";
import type { Step } from "./Signer.ts";

/** A call, or allowances and the call they are for: agreed to at once, each with what it may cost. */
export interface Plan {
  readonly account: Address;
  readonly chainId: number;
  readonly calls: readonly Call[];
  readonly quotes: readonly Quote[];
  readonly purpose: Purpose | null;
  readonly step: Step;
}

/** What the Worker is asked to sum up and to sign. */
export function requestOf(
  { account, chainId, calls, quotes }: Plan,
  nonces: readonly number[],
): TransactionRequest {
  const transactions = calls.map(({ to, data = "0x", value = 0n }, index): TransactionToSign => {
    // One quote and one number were made for each call.
    return { chainId, to, data, value, nonce: nonces[index] as number, ...(quotes[index] as Quote) };
  });
  const last = calls.at(-1) as Call;
  const [before, transaction] = [transactions.slice(0, -1), transactions.at(-1) as TransactionToSign];
  return {
    kind: "transaction",
    account,
    chainId,
    context: last.context ?? {},
    transaction,
    prelude: before.length > 0 ? { kind: "allowance", transactions: before } : last.lacks?.prelude,
  };
}

/** What is written down before anything is sent. The last call is what all of them are for. */
export function entriesOf(
  { account, chainId, calls, purpose }: Plan,
  signed: readonly SignedTransaction[],
  nonces: readonly number[],
  sentAfterBlock: number,
): Pending[] {
  return signed.map(({ hash, raw }, index) => ({
    hash,
    chainId,
    account,
    to: (calls[index] as Call).to,
    nonce: nonces[index] as number,
    raw,
    batch: null,
    purpose: index === signed.length - 1 ? purpose : null,
    sentAfterBlock,
    mined: null,
  }));
}
