/** How far the record is to be believed. */
export type RecordStatus =
  /** The page knows of none, or has not asked it yet. */
  | { kind: "none" | "asking" }
  /** It tells what the chain tells, as far as the page can see. */
  | { kind: "up" }
  /** So many blocks of the chain are not in it. */
  | { kind: "behind"; blocks: number }
  | { kind: "down" }
  /** It is of another chain, or was caught telling what the chain does not. */
  | { kind: "lying" };

/** Equal statuses are not worth a rendering. */
export function isSameStatus(one: RecordStatus, other: RecordStatus): boolean {
  const blocksOf = (status: RecordStatus) => (status.kind === "behind" ? status.blocks : 0);
  return one.kind === other.kind && blocksOf(one) === blocksOf(other);
}
