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

/** Both last words leave the buyer the lesser share, and the seller what the greater one leaves. */
function divide(disputed: bigint, { claimBps, answerBps }: Pick<Plea, "claimBps" | "answerBps">) {
  const words = answerBps === null ? null : [claimBps, answerBps];
  const conceded = {
    toBuyer: words ? split(disputed, Math.min(...words))[0] : 0n,
    toSeller: words ? split(disputed, Math.max(...words))[1] : 0n,
  };
  return { conceded, open: disputed - conceded.toBuyer - conceded.toSeller };
}

const feeOf = ({ feeBps }: CaseRecord["policy"], amount: bigint) => (amount * BigInt(feeBps)) / 10_000n;

/** What a ruling that is known and not paid out yet may say: of what is left, and with what was conceded before. */
export function rulingAmounts({ policy, disputed }: CaseRecord, plea: Plea): bigint[] {
  const { conceded, open } = divide(disputed, plea);
  const before = conceded.toSeller - feeOf(policy, conceded.toSeller);
  return Array.from({ length: policy.choices }, (_, at) => {
    const toSeller = (open * BigInt(at)) / BigInt(policy.choices - 1);
    const fee = feeOf(policy, toSeller);
    const toBuyer = open - toSeller;
    return [toBuyer, toSeller, fee, toSeller - fee, conceded.toBuyer + toBuyer, before + toSeller - fee];
  }).flat();
}

/** What the rules of the trade say of each end that a case may come to, reckoned here and not by what the page uses. */
export function endingRows(
  { t, name: viewer }: Person,
  { policy, disputed }: CaseRecord,
  { claimBps, answerBps }: Plea,
  caseFee: bigint,
): EndingRow[] {
  const { choices, defaultBuyerBps } = policy;
  const net = (amount: bigint) => amount - feeOf(policy, amount);
  const { conceded, open } = divide(disputed, { claimBps, answerBps });
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
  if (answerBps === null)
    return [...concessions, row(t("case:endings.defaulted"), split(disputed, claimBps)[1], 0n)];
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
