import { answerDue, type Wished } from "./ask.ts";
import { isBeforeCase } from "./status.ts";
import type { Trade } from "./trade.ts";
import type { TradeLog } from "./tradeLog.ts";

/** Something that was asked for, out of a message of the trade's buyer. */
export interface Asked {
  /** The chain's time, in Unix seconds, as the buyer said. */
  askedAt: number;
  wish: Wished;
}

/** The seller's last word on it, out of messages of the trade's seller; an offer only with a good signature. */
export type Reply = { kind: "refused"; words: string } | { kind: "offered"; signature: string };

export type AskState =
  | { state: "waiting"; due: number }
  /** The chain shows what was wished for. */
  | { state: "accepted"; toBuyer: bigint; allowedReturn: boolean }
  | { state: "offered"; due: number }
  | { state: "refused"; words: string }
  | { state: "unanswered"; due: number }
  /** The trade ended without a case, and gave the buyer less than was wished for, such as by an offer that they took. */
  | { state: "settled"; toBuyer: bigint }
  /** The trade went another way: a case, or money that went out otherwise. */
  | { state: "over"; inCase: boolean }
  /** The buyer asked again for the same trade: the newer message counts. */
  | { state: "replaced" };

/**
 * Where a request stands. Only the trade's own steps make it accepted, whatever anybody wrote. A step in the very second of
 * the request counts as one after it.
 */
export function askState(
  { askedAt, wish }: Asked,
  { trade, reply, isReplaced, now }: { trade: Trade; reply: Reply | null; isReplaced: boolean; now: number },
): AskState {
  const since = trade.steps.map(({ log }) => log).filter(({ time }) => time >= askedAt);
  const allowedReturn = since.some(({ eventName }) => eventName === "TradeReturnAllowed");
  const toBuyer = since.reduce((sum, log) => sum + givenBack(log), 0n);
  const wished = wish.wish === "part" ? wish.toBuyer : heldAt(trade, askedAt);
  if (wished > 0n && toBuyer >= wished) return { state: "accepted", toBuyer, allowedReturn };
  if (wish.wish === "goodsBack" && allowedReturn) return { state: "accepted", toBuyer, allowedReturn };
  if (!isBeforeCase(trade.status)) {
    const inCase = trade.case !== null;
    return toBuyer > 0n && !inCase ? { state: "settled", toBuyer } : { state: "over", inCase };
  }
  if (isReplaced) return { state: "replaced" };
  if (reply?.kind === "refused") return { state: "refused", words: reply.words };
  const due = answerDue(trade, askedAt);
  if (reply?.kind === "offered") return { state: "offered", due };
  return now > due ? { state: "unanswered", due } : { state: "waiting", due };
}

/** What a step gave the buyer by the seller's will: a clock that ran out or a ruling accepts nothing. */
function givenBack(log: TradeLog): bigint {
  if (log.eventName === "TradeRefunded") return log.args.amount;
  return log.eventName === "TradeSettled" ? log.args.toBuyer : 0n;
}

/** What the escrow held when it was asked. */
function heldAt({ terms, steps }: Trade, instant: number): bigint {
  const left = steps.reduce((sum, { log }) => (log.time < instant ? sum + paidOut(log) : sum), 0n);
  return terms.amount - left;
}

/** Before a case, whatever leaves does so by one of these; those that end the trade leave nothing to ask for. */
function paidOut(log: TradeLog): bigint {
  return log.eventName === "TradeReleased" || log.eventName === "TradeRefunded" ? log.args.amount : 0n;
}
