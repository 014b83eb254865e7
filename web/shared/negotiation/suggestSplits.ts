import { type Parts, splitHeld } from "../escrow/amounts.ts";
import type { Policy } from "../escrow/policy.ts";
import type { Side } from "../escrow/side.ts";
import { favouredSide, isBeforeCase, isInCase } from "../escrow/status.ts";
import type { Trade } from "../escrow/trade.ts";
import { type CaseRange, caseRange } from "./caseRange.ts";
import type { Offered } from "./Offered.ts";
import { offerHistory, standingOffer } from "./offerHistory.ts";

/** Why a split is suggested, with the figures that it follows from. Money in base units, instants in Unix seconds. */
export type Reason =
  /** Half-way between the offers that stand: the buyer's part in each. */
  | { kind: "middle"; buyers: bigint; sellers: bigint }
  /** Half-way between the best and the worst that a court could give, without paying it. */
  | { kind: "case"; range: CaseRange }
  /** What happens to a claim that nobody answers by then. */
  | { kind: "claim"; by: number }
  /** The policy's split for when no court decides. */
  | { kind: "default"; buyerBps: number }
  /** To whom the money goes when nobody does anything by then. */
  | { kind: "clock"; to: Side; by: number };

export interface Suggestion extends Parts {
  reason: Reason;
}

/** A few splits of what is held, each with its reason; the same split once. None once nothing can be settled any more. */
export function suggestSplits(
  trade: Trade,
  policy: Policy,
  offers: readonly Offered[],
  now: number,
): Suggestion[] {
  if (!isBeforeCase(trade.status) && !isInCase(trade.status)) return [];
  const all = [middle(trade, offers, now), byCase(trade, policy), byRules(trade, policy), byClock(trade)];
  const found = all.filter((one) => one !== null);
  return found.filter((one, place) => found.findIndex(({ toBuyer }) => toBuyer === one.toBuyer) === place);
}

function middle(trade: Trade, offers: readonly Offered[], now: number): Suggestion | null {
  const history = offerHistory(offers, trade, now);
  const buyers = standingOffer(history, "buyer")?.offer.toBuyer;
  const sellers = standingOffer(history, "seller")?.offer.toBuyer;
  if (buyers === undefined || sellers === undefined || buyers === sellers) return null;
  return suggest(trade, (buyers + sellers) / 2n, { kind: "middle", buyers, sellers });
}

function byCase(trade: Trade, policy: Policy): Suggestion | null {
  const range = caseRange(trade, policy);
  return range && suggest(trade, (range.buyer.least + range.buyer.most) / 2n, { kind: "case", range });
}

function byRules(trade: Trade, { defaultBuyerBps }: Policy): Suggestion | null {
  // Goods that were not delivered yet lead to no case.
  if (trade.status === "Paid") return null;
  if (trade.status === "Claimed") {
    const { toBuyer } = splitHeld(trade.held, trade.case?.claimBps ?? 0);
    return suggest(trade, toBuyer, { kind: "claim", by: trade.endsAt });
  }
  const { toBuyer } = splitHeld(trade.held, defaultBuyerBps);
  return suggest(trade, toBuyer, { kind: "default", buyerBps: defaultBuyerBps });
}

function byClock(trade: Trade): Suggestion | null {
  if (!isBeforeCase(trade.status)) return null;
  const to = favouredSide(trade.status);
  return suggest(trade, to === "buyer" ? trade.held : 0n, { kind: "clock", to, by: trade.endsAt });
}

const suggest = ({ held }: Trade, toBuyer: bigint, reason: Reason): Suggestion => ({
  ...{ toBuyer, toSeller: held - toBuyer, reason },
});
