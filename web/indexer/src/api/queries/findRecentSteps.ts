import { db } from "ponder:api";
import { hearing, seat, step, trade } from "ponder:schema";
import { asc, gte, inArray } from "ponder";
import type { Hex } from "viem";

export interface RecentStep {
  /** Names the step and its block: another one after a reorg. */
  key: string;
  about: Hex;
  contract: Hex;
  name: string;
}

export async function findRecentSteps(fromBlock: number): Promise<RecentStep[]> {
  const rows = await db
    .select({
      block: step.block,
      index: step.index,
      blockHash: step.blockHash,
      about: step.about,
      contract: step.contract,
      name: step.name,
    })
    .from(step)
    .where(gte(step.block, fromBlock))
    .orderBy(asc(step.block), asc(step.index));
  return rows.map(({ block, index, blockHash, about, contract, name }) => {
    return { key: `${block}:${index}:${blockHash}`, about, contract, name };
  });
}

/** Whose trades and disputes these are, in lower case. */
export async function findPeople(trades: Hex[], disputes: Hex[]): Promise<Map<Hex, Set<string>>> {
  const [parties, sides, holders] = await Promise.all([
    trades.length === 0
      ? []
      : db
          .select({ id: trade.id, buyer: trade.buyer, seller: trade.seller })
          .from(trade)
          .where(inArray(trade.id, trades)),
    disputes.length === 0
      ? []
      : db
          .select({ id: hearing.id, buyer: hearing.buyer, seller: hearing.seller })
          .from(hearing)
          .where(inArray(hearing.id, disputes)),
    disputes.length === 0
      ? []
      : db
          .select({ id: seat.dispute, holder: seat.holder })
          .from(seat)
          .where(inArray(seat.dispute, disputes)),
  ]);
  const people = new Map<Hex, Set<string>>();
  for (const { id, buyer, seller } of [...parties, ...sides]) people.set(id, new Set([buyer, seller]));
  for (const { id, holder } of holders) people.get(id)?.add(holder);
  return people;
}
