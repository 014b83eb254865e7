import { db } from "ponder:api";
import { trade } from "ponder:schema";
import { and, desc, eq, isNotNull, like, lt, ne, or } from "ponder";
import type { TradesAnswer, TradesQuery } from "../../../../shared/record/tradesAnswer.ts";
import { tradeRowOf } from "./rowsOf.ts";

type Condition = ReturnType<typeof and>;

/** Somebody's trades, from the last change back. Each side has an index of its own; what both give is merged. */
export async function findTrades(query: TradesQuery): Promise<Omit<TradesAnswer, "block">> {
  const { side, limit } = query;
  const sides = side ? [side] : (["buyer", "seller"] as const);
  const found = await Promise.all(
    sides.map((one) =>
      db
        .select()
        .from(trade)
        .where(condition(query, one))
        .orderBy(desc(trade.changed))
        .limit(limit + 1),
    ),
  );
  const rows = found.flat().sort((a, b) => (a.changed < b.changed ? 1 : -1));
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next = rows.length > limit && last ? String(last.changed) : null;
  return { trades: page.map(tradeRowOf), next };
}

function condition(query: TradesQuery, side: "buyer" | "seller"): Condition {
  const { viewer, cursor, state, token, search } = query;
  return and(
    eq(trade[side], viewer),
    cursor === undefined ? undefined : lt(trade.changed, BigInt(cursor)),
    token ? eq(trade.token, token) : undefined,
    state && inState(state),
    search
      ? or(...search.split(",").map((one) => matching(one, side === "buyer" ? "seller" : "buyer")))
      : undefined,
  );
}

function inState(state: NonNullable<TradesQuery["state"]>): Condition {
  if (state === "closed") return eq(trade.status, "Closed");
  return and(ne(trade.status, "Closed"), state === "inCase" ? isNotNull(trade.case) : undefined);
}

/** Only hex digits come this far, so that nothing in it is a pattern. */
function matching(search: string, other: "buyer" | "seller"): Condition {
  const beginning = `${search.toLowerCase()}%`;
  return or(like(trade.id, beginning), like(trade[other], beginning), like(trade.agreement, beginning));
}
