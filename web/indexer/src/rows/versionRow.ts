import { arbitrator, version } from "ponder:schema";
import type { Address, Hex } from "viem";
import * as z from "zod/mini";
import type { Member, RosterVersion } from "../../../shared/court/rosterVersion.ts";
import { type RulesJson, rulesSchema } from "../../../shared/record/rosterRow.ts";
import { type Database, type Happening, orderOf } from "./ChainEvent.ts";

/** A version with those of its members that the next log may be about, each as its row has it. */
export async function findVersion(
  db: Database,
  id: Hex,
  addresses: Iterable<Address>,
): Promise<RosterVersion | null> {
  const row = await db.find(version, { id });
  if (!row) return null;
  const members: Member[] = [];
  for (const address of addresses) {
    const member = await db.find(arbitrator, { version: id, address });
    if (member) members.push(member as Member);
  }
  const { roster, publisher, number, salt, named } = row;
  const rules = z.decode(rulesSchema, row.rules as RulesJson);
  return { ...{ id, roster, publisher, number, salt, rules, members }, named: named as Address[] };
}

export async function addVersion({ event, context }: Happening, published: RosterVersion): Promise<void> {
  const { id, roster, publisher, number, salt, rules, named } = published;
  await context.db.insert(version).values({
    ...{ id, roster, publisher, number, salt, named },
    open: rules.open,
    rules: z.encode(rulesSchema, rules),
    publishedAt: Number(event.block.timestamp),
  });
}

/** Writes the members that a log changed. */
export async function keepMembers(
  { event, context }: Happening,
  before: RosterVersion,
  after: RosterVersion,
): Promise<void> {
  for (const member of after.members) {
    if (before.members.includes(member)) continue;
    const { address, ...record } = member;
    await context.db
      .insert(arbitrator)
      .values({ version: after.id, address, joined: orderOf(event), ...record })
      .onConflictDoUpdate(record);
  }
}
