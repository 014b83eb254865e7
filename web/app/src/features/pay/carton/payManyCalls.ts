import { type Address, bytesToString, encodeFunctionData } from "viem";
import { encodeAgreement } from "../../../../../shared/agreement/agreement.ts";
import { type Batch, batchItem } from "../../../../../shared/escrow/batch.ts";
import { escrowAbi } from "../../../../../shared/generated/escrowAbi.ts";
import { isNativeCoin } from "../../../../../shared/money/token.ts";
import { allowanceCalls } from "../../../lib/sendCalls/allowanceCalls.ts";
import type { Call } from "../../../lib/sendCalls/Call.ts";
import type { CartonRequest } from "./CartonRequest.ts";

type Payable = Pick<CartonRequest, "agreement" | "terms">;

export const totalOf = ({ members }: Batch<Payable>): bigint =>
  members.reduce((sum, { terms }) => sum + terms.amount, 0n);

/** Several sellers in one transaction; before it, where less is allowed, an allowance of exactly their sum. */
export function payManyCalls(escrow: Address, batch: Batch<Payable>, allowed: bigint): Call[] {
  const { token, policy, members } = batch;
  const amount = totalOf(batch);
  const isNative = isNativeCoin({ address: token });
  const items = members.map(({ terms }) => batchItem(terms, "seller"));
  const pay: Call = {
    to: escrow,
    data: encodeFunctionData({ abi: escrowAbi, functionName: "payMany", args: [token, policy, items] }),
    value: isNative ? amount : 0n,
    context: {
      policy: members[0].agreement.policy.content,
      agreements: members.map(({ agreement }) => bytesToString(encodeAgreement(agreement))),
    },
  };
  return isNative ? [pay] : [...allowanceCalls({ token, spender: escrow, amount, allowed }), pay];
}

/**
 * Several batches, one after the other. Two in one coin share an allowance of what both take: one of its own would undo what
 * is left for the other.
 */
export function payAllCalls(
  escrow: Address,
  batches: readonly Batch<Payable>[],
  allowed: ReadonlyMap<Address, bigint>,
): Call[] {
  const calls: Call[] = [];
  for (const [token, own] of Map.groupBy(batches, (batch) => batch.token)) {
    const amount = own.reduce((sum, batch) => sum + totalOf(batch), 0n);
    const has = allowed.get(token) ?? 0n;
    if (!isNativeCoin({ address: token })) {
      calls.push(...allowanceCalls({ token, spender: escrow, amount, allowed: has }));
    }
    calls.push(...own.flatMap((batch) => payManyCalls(escrow, batch, amount)));
  }
  return calls;
}
