import { db } from "ponder:api";
import { payout, trade } from "ponder:schema";
import { and, desc, eq, sql } from "ponder";
import type { PayoutRow, PayoutsAnswer, PayoutsQuery } from "../../../../shared/record/payoutsAnswer.ts";

type Row = typeof payout.$inferSelect;
type Place = Pick<Row, "block" | "index" | "part">;

/** Money that moved for somebody, from the last movement back. */
export async function findPayouts({
  viewer,
  cursor,
  limit,
}: PayoutsQuery): Promise<Omit<PayoutsAnswer, "block">> {
  const rows = await db
    .select({ payout, trade })
    .from(payout)
    .leftJoin(trade, eq(trade.id, payout.trade))
    .where(and(eq(payout.owner, viewer), cursor === undefined ? undefined : before(placeAt(cursor))))
    .orderBy(desc(payout.block), desc(payout.index), desc(payout.part))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1)?.payout;
  return {
    payouts: page.map(({ payout, trade }) => answerRow(payout, trade)),
    next: rows.length > limit && last ? cursorOf(last) : null,
  };
}

function answerRow(moved: Row, about: typeof trade.$inferSelect | null): PayoutRow {
  const { owner, contract, token, amount, fee, block, index, part, time, tx } = moved;
  const kind = moved.kind as PayoutRow["kind"];
  const place = { block, index, part, time, tx };
  if (about === null) return { kind, trade: null, other: contract, token, amount, fee, ...place };
  const { id, buyer, seller, policy, agreement, deliverBy } = about;
  const terms = { buyer, seller, token: about.token, amount: about.amount, deliverBy, policy, agreement };
  const other = owner === buyer ? seller : buyer;
  return { kind, trade: { id, terms }, other, token, amount, fee, ...place };
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
