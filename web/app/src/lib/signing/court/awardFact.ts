import { rulingBuyerBps } from "../../../../../shared/escrow/amounts.ts";
import type { Fact } from "../Summary.ts";

/** What an award, or a vote for one, gives the buyer. */
export function awardFact(award: number, choices: number): Fact {
  const share = rulingBuyerBps(award, choices);
  return share === null
    ? { label: "choice", type: "text", value: String(award) }
    : { label: "buyerShare", type: "share", value: Math.round(share) };
}
