import { db } from "ponder:api";
import { hearing, seat, step, trade } from "ponder:schema";
import { gte, inArray } from "ponder";
import type { Hex } from "viem";

export interface RecentStep {
  about: Hex;
  contract: Hex;
  name: string;
}

/** Blocks with steps, each by its name and its number: another one has its place after a reorg. */
export async function findRecentBlocks(fromBlock: number): Promise<Map<Hex, number>> {
  const rows = await db
    .selectDistinct({ number: step.block, hash: step.blockHash })
    .from(step)
    .where(gte(step.block, fromBlock));
  return new Map(rows.map(({ number, hash }) => [hash, number]));
}

/** The steps of these blocks, by the names of the blocks. */
export async function findStepsOf(blocks: readonly number[]): Promise<Map<Hex, RecentStep[]>> {
  if (blocks.length === 0) return new Map();
  const rows = await db
    .select({ blockHash: step.blockHash, about: step.about, contract: step.contract, name: step.name })
    .from(step)
    .where(inArray(step.block, [...blocks]));
  const steps = new Map<Hex, RecentStep[]>();
  for (const { blockHash, ...rest } of rows) {
    steps.set(blockHash, [...(steps.get(blockHash) ?? []), rest]);
  }
  return steps;
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
