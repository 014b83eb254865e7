import { minimumSlice } from "./amounts.ts";
import { favouredSide, isBeforeCase } from "./status.ts";
import { isCharge, type Trade } from "./trade.ts";

/** How long a seller has for an answer where the trade's own clock leaves so much, in seconds. */
export const answerTime = 3 * 86_400;

/** Before the money goes to the seller by itself the buyer needs time to open a case, in seconds. */
const caseMargin = 86_400;

/** What a buyer wishes for; the amount in the coin's smallest units. */
export type Wished = { wish: "all" } | { wish: "part"; toBuyer: bigint } | { wish: "goodsBack" };

/**
 * Whether the buyer may ask for money or a return now: while the seller can refund, and the clock still protects whoever
 * asks. After the clock one side may end the trade at once, and nobody could wait for an answer.
 */
export function mayAsk(trade: Trade, now: number): boolean {
  return !isCharge(trade) && isBeforeCase(trade.status) && now <= trade.endsAt;
}

/** A return can be asked for while the escrow has a step that allows it: after the delivery. */
export function mayAskReturn({ status }: Pick<Trade, "status">): boolean {
  return status === "Delivered";
}

/**
 * The last instant for an answer, in Unix seconds: three days, and never so late that the buyer could not open a case
 * before the trade pays the seller by itself. Where little is left, half of it is the buyer's.
 */
export function answerDue({ status, endsAt }: Pick<Trade, "status" | "endsAt">, askedAt: number): number {
  const usual = askedAt + answerTime;
  if (!isBeforeCase(status)) return usual;
  const margin =
    favouredSide(status) === "buyer" ? 0 : Math.min(caseMargin, Math.ceil((endsAt - askedAt) / 2));
  return Math.max(askedAt, Math.min(usual, endsAt - margin));
}

/** What the seller would send by accepting; null where one refund cannot give it, and for goods that come back first. */
export function acceptedAmount(wished: Wished, { status, held, terms }: Trade): bigint | null {
  if (!isBeforeCase(status) || wished.wish === "goodsBack") return null;
  if (wished.wish === "all") return held;
  const { toBuyer } = wished;
  const fits = toBuyer === held || (toBuyer < held && toBuyer >= minimumSlice(terms.amount));
  return fits ? toBuyer : null;
}
