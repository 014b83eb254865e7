import type { Address, Hex } from "viem";
import { movements } from "../../../../../shared/escrow/movements.ts";
import type { Policy } from "../../../../../shared/escrow/policy.ts";
import { otherSide, sideOf } from "../../../../../shared/escrow/side.ts";
import type { Trade } from "../../../../../shared/escrow/trade.ts";
import type { PayoutRow } from "../../../../../shared/record/payoutsAnswer.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import type { TradeMovement } from "./Entry.ts";

/** What the viewer's trades moved for them, made from their steps. */
export function tradeMovements(
  trades: readonly Trade[],
  policies: ReadonlyMap<Hex, Policy>,
  viewer: Address,
): TradeMovement[] {
  return trades.flatMap((trade) => {
    const { id, terms, steps } = trade;
    const [policy, side] = [policies.get(terms.policy), sideOf(terms, viewer)];
    if (!policy || !side) return [];
    const about = { trade: { id, terms }, other: terms[otherSide(side)] };
    return steps.flatMap(({ log }) => {
      const place = {
        ...{ block: Number(log.blockNumber), index: log.logIndex },
        ...{ time: log.time, tx: log.transactionHash },
      };
      return movements(trade, policy, log).flatMap(({ owner, ...moved }, part) =>
        sameAddress(owner, viewer) ? [{ ...moved, ...place, ...about, part }] : [],
      );
    });
  });
}

/** The same as a record tells them. What was fetched is read from the contracts in any case. */
export function toldMovements(rows: readonly PayoutRow[]): TradeMovement[] {
  return rows.flatMap(({ kind, trade, ...row }) =>
    trade === null || kind === "withdrawn" ? [] : [{ ...row, kind, trade }],
  );
}
