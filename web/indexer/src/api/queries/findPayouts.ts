import { db } from "ponder:api";
import { payout, trade } from "ponder:schema";
import { and, desc, eq, sql } from "ponder";
import type { PayoutsAnswer, PayoutsQuery, payoutKinds } from "../../../../shared/record/payoutsAnswer.ts";

type Place = Pick<typeof payout.$inferSelect, "block" | "index" | "part">;

/** Money that moved for somebody, from the last movement back. */
export async function findPayouts({
  viewer,
  cursor,
  limit,
}: PayoutsQuery): Promise<Omit<PayoutsAnswer, "block">> {
  const rows = await db
    .select({ payout, buyer: trade.buyer, seller: trade.seller })
    .from(payout)
    .innerJoin(trade, eq(trade.id, payout.trade))
    .where(and(eq(payout.owner, viewer), cursor === undefined ? undefined : before(placeAt(cursor))))
    .orderBy(desc(payout.block), desc(payout.index), desc(payout.part))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1)?.payout;
  return {
    payouts: page.map(({ payout: { trade, kind, owner, token, amount, fee, time, tx }, buyer, seller }) => ({
      ...{ trade, token, amount, fee, time, tx },
      kind: kind as (typeof payoutKinds)[number],
      other: owner === buyer ? seller : buyer,
    })),
    next: rows.length > limit && last ? cursorOf(last) : null,
  };
}

function before({ block, index, part }: Place) {
  return sql`(${payout.block}, ${payout.index}, ${payout.part}) < (${block}, ${index}, ${part})`;
}

/** A place in one number: a step has few parts, a block fewer than 2²⁰ logs. */
function cursorOf({ block, index, part }: Place): string {
  return String((BigInt(block) << 24n) | (BigInt(index) << 4n) | BigInt(part));
}

function placeAt(cursor: string): Place {
  const place = BigInt(cursor);
  return { block: Number(place >> 24n), index: Number((place >> 4n) & 0xfffffn), part: Number(place & 15n) };
}
