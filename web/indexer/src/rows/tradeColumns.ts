import type { trade } from "ponder:schema";
import { type Hex, numberToHex } from "viem";
import * as z from "zod/mini";
import { due } from "../../../shared/escrow/due.ts";
import type { Policy } from "../../../shared/escrow/policy.ts";
import type { Status } from "../../../shared/escrow/status.ts";
import type { Trade } from "../../../shared/escrow/trade.ts";
import { type CaseJson, caseSchema } from "../../../shared/record/caseSchema.ts";

type Row = typeof trade.$inferSelect;

/** The trade as its row has it, ready for the next log. What it went through and its evidence have rows of their own. */
export function tradeFromRow(row: Row): Trade {
  const { id, buyer, seller, token, amount, deliverBy, policy, agreement, endsAt, epoch, held } = row;
  return {
    ...{ id, endsAt, epoch, held },
    terms: { buyer, seller, token, amount, deliverBy, policy, agreement },
    status: row.status as Status,
    paidOut: { toBuyer: row.paidToBuyer, toSeller: row.paidToSeller },
    case: row.case === null ? null : z.decode(caseSchema, row.case as CaseJson),
    evidence: [],
    steps: [],
  };
}

/** The columns that a step may change. */
export function stateColumns(trade: Trade, policy: Policy) {
  const { status, endsAt, epoch, held, paidOut, case: current } = trade;
  return {
    ...{ status, endsAt, epoch, held },
    paidToBuyer: paidOut.toBuyer,
    paidToSeller: paidOut.toSeller,
    case: current && z.encode(caseSchema, current),
    disputeId: disputeHex(current?.disputeId ?? null),
    outcome: current?.end?.outcome ?? null,
    waits: waiting(trade, policy, endsAt),
    waitsLate: waiting(trade, policy, endsAt + 1),
  };
}

export function disputeHex(id: bigint | null): Hex | null {
  return id === null ? null : numberToHex(id, { size: 32 });
}

/** Who is waited for at an instant, as bits: 1 the buyer, 2 the seller. */
function waiting(trade: Trade, policy: Policy, time: number): number {
  const { buyer, seller } = due(trade, policy, time);
  return (buyer.acts ? 1 : 0) + (seller.acts ? 2 : 0);
}
