import type { Side } from "../../../web/shared/escrow/side.ts";
import { split } from "./Ledger.ts";
import type { Person } from "./Person.ts";
import type { CaseRecord, Plea } from "./readCase.ts";

/** A row of the table of outcomes: what each side will have got and borne over the whole case. */
export interface EndingRow {
  name: string;
  toBuyer: bigint;
  toSeller: bigint;
  buyerCost: bigint;
  sellerCost: bigint;
}

/** What the rules of the trade say of each end that a case may come to, reckoned here and not by what the page uses. */
export function endingRows(
  { t, name: viewer }: Person,
  { policy, disputed }: CaseRecord,
  { claimBps, answerBps }: Plea,
  caseFee: bigint,
): EndingRow[] {
  const { feeBps, choices, defaultBuyerBps } = policy;
  const net = (amount: bigint) => amount - (amount * BigInt(feeBps)) / 10_000n;
  // Both last words leave the buyer the lesser share, and the seller what the greater one leaves.
  const words = answerBps === null ? null : [claimBps, answerBps];
  const conceded = {
    toBuyer: words ? split(disputed, Math.min(...words))[0] : 0n,
    toSeller: words ? split(disputed, Math.max(...words))[1] : 0n,
  };
  const open = disputed - conceded.toBuyer - conceded.toSeller;
  const row = (name: string, sellersPart: bigint, buyerCost: bigint): EndingRow => ({
    name,
    toBuyer: conceded.toBuyer + open - sellersPart,
    toSeller: net(conceded.toSeller) + net(sellersPart),
    buyerCost,
    sellerCost: caseFee - buyerCost,
  });
  const concession = (by: Side) =>
    row(
      t(viewer === by ? "case:endings.youConcede" : `case:endings.concede.${by}`),
      by === "buyer" ? open : 0n,
      by === "buyer" ? caseFee : 0n,
    );
  const concessions = [concession("buyer"), concession("seller")];
  if (!words) return [...concessions, row(t("case:endings.defaulted"), split(disputed, claimBps)[1], 0n)];
  const byDefault = split(open, defaultBuyerBps)[1];
  const steps = BigInt(choices - 1);
  const rulings = Array.from({ length: choices }, (_, at) => {
    const share = `${100 - (100 * at) / (choices - 1)}%`;
    return row(
      t("case:endings.ruled", { share }),
      (open * BigInt(at)) / steps,
      (caseFee * BigInt(at)) / steps,
    );
  });
  return [
    ...rulings,
    row(t("case:endings.refused"), byDefault, caseFee / 2n),
    ...concessions,
    row(t("case:endings.lapsed"), byDefault, caseFee / 2n),
  ];
}
