import * as z from "zod/mini";
import { encodeDocument, hashDocument } from "../wire/canonicalDocument.ts";
import { count } from "../wire/count.ts";
import { bytes32 } from "../wire/hex.ts";
import { sameAddress } from "../wire/sameAddress.ts";
import { sellerNet } from "./amounts.ts";
import type { Policy } from "./policy.ts";
import type { Terms } from "./terms.ts";
import { isCharge, type Trade } from "./trade.ts";

/**
 * What the refund of a charge names in place of an agreement: the payment it gives back, and how many refunds of it came
 * before. Nothing in it is secret or random, so whoever has both payments recognises the refund without any store.
 */
const refundNoteSchema = z.strictObject({
  version: z.literal(1),
  refundOf: bytes32,
  number: count(16),
});

export type RefundNote = z.output<typeof refundNoteSchema>;

export function encodeRefundNote(note: RefundNote): Uint8Array<ArrayBuffer> {
  return encodeDocument(refundNoteSchema, note);
}

/** What the buyer of `charge` got back by charges the other way, which name it. Oldest first. */
export function refundsOf(charge: Trade, trades: readonly Trade[]): Trade[] {
  const back = trades.filter((other) => isCharge(other) && isTheOtherWay(charge.terms, other.terms));
  const names = new Set(
    back.map((_, number) => hashDocument(refundNoteSchema, { version: 1, refundOf: charge.id, number })),
  );
  return back.filter(({ terms }) => names.has(terms.agreement)).sort((a, b) => paidAt(a) - paidAt(b));
}

/** The payment that `trade` gives back; null where it names none of these. */
export function refundedBy(trade: Trade, trades: readonly Trade[]): Trade | null {
  const isOne = (other: Trade) =>
    isCharge(other) && refundsOf(other, trades).some(({ id }) => id === trade.id);
  return trades.find(isOne) ?? null;
}

/** How much of a charge may still be given back: the buyer gets no more than was paid. */
export function leftToRefund({ terms }: Trade, refunds: readonly Trade[], { feeBps }: Policy): bigint {
  const back = refunds.reduce((sum, refund) => sum + sellerNet(refund.terms.amount, feeBps), 0n);
  return back < terms.amount ? terms.amount - back : 0n;
}

/** The smallest refund that the policy lets anybody pay, as it arrives: a quarter of a payment covers what a case costs. */
export function smallestRefund(policy: Policy, { token }: Terms): bigint {
  if (!sameAddress(policy.caseFeeToken, token) || policy.maxCaseFee === 0n) return 1n;
  const smallest = 4n * policy.maxCaseFee;
  const arriving = sellerNet(smallest, policy.feeBps);
  // Two payments that differ by a unit may come to the same after the fee.
  return grossOf(arriving, policy) < smallest ? arriving + 1n : arriving;
}

/** What is to be paid so that exactly `arriving` comes out of it after the policy's fee. */
export function grossOf(arriving: bigint, { feeBps }: Policy): bigint {
  return arriving === 0n ? 0n : ((arriving - 1n) * 10_000n) / (10_000n - BigInt(feeBps)) + 1n;
}

const DAY = 86_400;

/**
 * The terms of the next refund. The day, which nobody delivers by, is rounded: the same refund sent twice in a day, as by
 * two tabs, is the same payment, which the contract takes once.
 */
export function refundTerms(
  { terms, id }: Trade,
  refund: { arriving: bigint; number: number; policy: Policy; now: number },
): Terms {
  const { arriving, number, policy, now } = refund;
  return {
    ...terms,
    buyer: terms.seller,
    seller: terms.buyer,
    amount: grossOf(arriving, policy),
    deliverBy: (Math.floor(now / DAY) + 2) * DAY,
    agreement: hashDocument(refundNoteSchema, { version: 1, refundOf: id, number }),
  };
}

function isTheOtherWay(one: Terms, other: Terms): boolean {
  return (
    sameAddress(one.buyer, other.seller) &&
    sameAddress(one.seller, other.buyer) &&
    sameAddress(one.token, other.token) &&
    one.policy === other.policy
  );
}

function paidAt({ steps }: Trade): number {
  const first = steps[0]?.log;
  return first ? Number(first.blockNumber) + first.logIndex / 1e6 : 0;
}
