import { leaves, type MovementKind, movementKinds } from "../../../../../shared/escrow/movements.ts";
import type { Entry, EntryKind } from "../book/Entry.ts";

const isOfTrade = (kind: EntryKind): kind is MovementKind => movementKinds.includes(kind as MovementKind);

/** What to show of a movement: what it did to the account, or, where it went past it, what it would have done. */
export function shownChange({ kind, amount, fee, change, past }: Entry): bigint {
  if (past === null) return change;
  return isOfTrade(kind) && leaves(kind) ? -amount : amount - fee;
}
