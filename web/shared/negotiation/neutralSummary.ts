import type { Parts } from "../escrow/amounts.ts";
import type { Side } from "../escrow/side.ts";
import type { Actor, Trade } from "../escrow/trade.ts";
import type { Offered } from "./Offered.ts";
import { offerHistory, type Standing, standingOffer } from "./offerHistory.ts";

export interface SummaryLine extends Parts {
  by: Side;
  at: number | null;
  expiresAt: number;
  standing: Standing;
}

/** Who offered what, without a word about who is right. Money in base units, instants in Unix seconds. */
export interface NegotiationSummary {
  /** Every offer, the oldest first. */
  offers: SummaryLine[];
  /** How many of them could be accepted now, superseded ones included. */
  open: number;
  /** How many ended without being accepted: nobody signs a refusal, so this is all that is known of one. */
  ended: number;
  /** By how much the offers that stand differ; null while not both sides have one. Zero when they say the same. */
  apart: bigint | null;
  /** Who voided every offer signed before, and when, as the chain tells. */
  revocations: { by: Actor; at: number }[];
}

/** From offers whose signatures were checked and from the chain's own log; nothing that was merely said goes in. */
export function neutralSummary(trade: Trade, offers: readonly Offered[], now: number): NegotiationSummary {
  const history = offerHistory(offers, trade, now);
  const buyers = standingOffer(history, "buyer")?.offer.toBuyer;
  const sellers = standingOffer(history, "seller")?.offer.toBuyer;
  const isOpen = (standing: Standing) => standing === "open" || standing === "superseded";
  const open = history.filter(({ standing }) => isOpen(standing)).length;
  const accepted = history.filter(({ standing }) => standing === "accepted").length;
  return {
    offers: history.map(({ by, at, offer: { toBuyer, held, expiresAt }, standing }) => ({
      ...{ by, at, toBuyer, toSeller: held - toBuyer, expiresAt, standing },
    })),
    ...{ open, ended: history.length - open - accepted },
    apart: buyers === undefined || sellers === undefined ? null : distance(buyers, sellers),
    revocations: trade.steps.flatMap(({ by, log }) =>
      log.eventName === "OffersRevoked" ? [{ by, at: log.time }] : [],
    ),
  };
}

const distance = (one: bigint, other: bigint) => (one > other ? one - other : other - one);
