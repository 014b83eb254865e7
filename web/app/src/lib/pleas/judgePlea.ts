import { otherSide } from "../../../../shared/escrow/side.ts";
import { favouredSide, isBeforeCase } from "../../../../shared/escrow/status.ts";
import type { Trade } from "../../../../shared/escrow/trade.ts";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";
import type { SignedPlea } from "./SignedPlea.ts";

export type PleaState =
  | "open"
  /** The trade waits for no such word: it was handed in, or things went another way. */
  | "over"
  /** Offers were revoked since, which kills every signed word. */
  | "revoked"
  | "expired";

/** Whether the contract would still take a genuine claim or answer. Acting exactly at the end is in time. */
export function judgePlea(plea: SignedPlea, trade: Trade, now: number): PleaState {
  const side = awaitedSide(plea.word, trade);
  if (side === null || !sameAddress(trade.terms[side], plea.signer)) return "over";
  if (plea.epoch !== trade.epoch) return "revoked";
  const isLate = plea.word === "claim" && now > trade.endsAt;
  return isLate || now > plea.expiresAt ? "expired" : "open";
}

/** Whose word the contract waits for. */
function awaitedSide(word: SignedPlea["word"], { status, case: current }: Trade) {
  if (word === "answer") return status === "Claimed" && current ? otherSide(current.claimant) : null;
  return isBeforeCase(status) && status !== "Paid" ? otherSide(favouredSide(status)) : null;
}
