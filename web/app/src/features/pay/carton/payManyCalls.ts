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

/**
 * What one confirmation each pays where the wallet carries out one call at a time: coins of contracts all together, but
 * native coin goes along with one call only.
 */
export function confirmationsOf<T extends Batch<Payable>>(batches: readonly T[]): T[][] {
  const coins = batches.filter((batch) => !isNative(batch));
  const native = batches.filter(isNative).map((batch) => [batch]);
  return coins.length > 0 ? [coins, ...native] : native;
}

/**
 * All of them: first, for each coin of which less is allowed, an allowance of exactly its sum; then one call for the coins
 * of contracts, all or none; then native coin.
 */
export function payAllCalls(
  escrow: Address,
  batches: readonly Batch<Payable>[],
  allowed: ReadonlyMap<Address, bigint>,
): Call[] {
  const calls: Call[] = [];
  const coins = batches.filter((batch) => !isNative(batch));
  for (const [token, own] of Map.groupBy(coins, (batch) => batch.token)) {
    const amount = own.reduce((sum, batch) => sum + totalOf(batch), 0n);
    calls.push(...allowanceCalls({ token, spender: escrow, amount, allowed: allowed.get(token) ?? 0n }));
  }
  const pay = (batch: Batch<Payable>) => payManyCall(escrow, batch);
  return [...calls, ...together(escrow, coins.map(pay)), ...batches.filter(isNative).map(pay)];
}

const isNative = ({ token }: Batch<Payable>): boolean => isNativeCoin({ address: token });

/** Coins and rules that differ are steps of one transaction. */
function together(escrow: Address, calls: readonly PayMany[]): Call[] {
  if (calls.length < 2) return [...calls];
  const steps = calls.map(({ data }) => data);
  const data = encodeFunctionData({ abi: escrowAbi, functionName: "multicall", args: [steps] });
  return [{ to: escrow, data, context: { steps: calls.map(({ context }) => context) } }];
}

type PayMany = ReturnType<typeof payManyCall>;

/** Several sellers under the same rules and in the same coin. */
function payManyCall(escrow: Address, batch: Batch<Payable>) {
  const { token, policy, members } = batch;
  const items = members.map(({ terms }) => batchItem(terms, "seller"));
  return {
    to: escrow,
    data: encodeFunctionData({ abi: escrowAbi, functionName: "payMany", args: [token, policy, items] }),
    value: isNative(batch) ? totalOf(batch) : 0n,
    context: {
      policy: members[0].agreement.policy.content,
      agreements: members.map(({ agreement }) => bytesToString(encodeAgreement(agreement))),
    },
  };
}
