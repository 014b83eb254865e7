import type { Address, Hex } from "viem";
import type { Parts } from "./amounts.ts";
import type { Side } from "./side.ts";
import { type Outcome, type Status, statuses } from "./status.ts";
import type { Terms } from "./terms.ts";
import type { LogPosition, TradeLog } from "./tradeLog.ts";

/** Everything that the chain's logs tell about a trade. */
export interface Trade {
  id: Hex;
  terms: Terms;
  status: Status;
  /** Last instant of the current state's clock; zero once there is none. */
  endsAt: number;
  epoch: number;
  held: bigint;
  /** What has left so far, before the policy's fee on the seller's part. */
  paidOut: Parts;
  case: Case | null;
  evidence: Evidence[];
  steps: Step[];
}

export interface Case {
  claimant: Side;
  claimBps: number;
  claimStatement: Hex;
  answer: Answer | null;
  disputeId: bigint | null;
  caseFee: bigint;
  /** As the contract keeps it: zero when the court refused, and for any ruling that does not fit. */
  ruling: number | null;
  end: CaseResult | null;
}

export interface Answer extends Parts {
  buyerBps: number;
  statement: Hex;
  /** What went to court. */
  difference: bigint;
}

export interface CaseResult extends Parts {
  outcome: Outcome;
  buyerDeposit: bigint;
  sellerDeposit: bigint;
}

export interface Evidence {
  sender: Address;
  /** Null for somebody who is no party: shown as noise, if at all. */
  side: Side | null;
  cid: Hex;
  at: LogPosition;
}

/** Who took a step, as far as the logs alone tell. */
export type Actor = Side | "anyone" | "arbitrator";

export interface Step {
  log: TradeLog;
  by: Actor;
}

/** Whether the seller was paid at once: nothing was ever held. */
export function isCharge({ steps }: Pick<Trade, "steps">): boolean {
  return steps[0]?.log.eventName === "TradeCharged";
}

/** The trade as the contract's `tradeOf` returns it, for checking a row against the chain. */
export function storedTrade(trade: Trade) {
  const claimed = trade.status === "Claimed" ? trade.case : null;
  const inCourt = trade.status === "InCourt" || trade.status === "Ruled" ? trade.case : null;
  return {
    status: statuses.indexOf(trade.status),
    endsAt: trade.endsAt,
    epoch: trade.epoch,
    held: trade.held,
    sellerClaims: claimed?.claimant === "seller",
    claimBps: claimed?.claimBps ?? 0,
    caseFee: inCourt?.caseFee ?? 0n,
    ruling: (trade.status === "Ruled" ? trade.case?.ruling : null) ?? 0,
  };
}
