import { movements } from "../../../web/shared/escrow/movements.ts";
import type { Policy } from "../../../web/shared/escrow/policy.ts";
import type { Trade } from "../../../web/shared/escrow/trade.ts";
import type { PayoutRow } from "../../../web/shared/record/payoutsAnswer.ts";

/** What the record is to tell of the money that these trades moved for somebody, made from their steps. */
export function toldPayouts(
  trades: readonly Trade[],
  rules: ReadonlyMap<string, Policy>,
  viewer: string,
): PayoutRow[] {
  const told = trades.flatMap((trade) => {
    const policy = rules.get(trade.terms.policy);
    if (!policy) throw new Error("Its policy is not published.");
    const { id, terms, steps } = trade;
    return steps.flatMap(({ log }) => {
      const { blockNumber, logIndex: index, time, transactionHash: tx } = log;
      const place = { block: Number(blockNumber), index, time, tx };
      return movements(trade, policy, log).map(({ owner, ...moved }, part) => {
        const other = owner === terms.buyer ? terms.seller : terms.buyer;
        return { owner, row: { ...moved, ...place, part, other, trade: { id, terms } } };
      });
    });
  });
  return told.filter(({ owner }) => owner === viewer).map(({ row }) => row);
}

type Place = Pick<PayoutRow, "tx" | "index" | "part">;

export function byPlace(one: Place, other: Place): number {
  const nameOf = ({ tx, index, part }: Place) => `${tx}${index}.${part}`;
  return nameOf(one).localeCompare(nameOf(other));
}
