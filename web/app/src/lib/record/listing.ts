import type { RecordStatus } from "./RecordStatus.ts";

/** A list, wherever it comes from. */
export interface Listing<Rows> {
  data: Rows | undefined;
  error: Error | null;
  refetch: () => unknown;
}

/**
 * The list of the source that is to be believed. Until it has told its own, what the other one told stays, unless that was
 * a record caught lying.
 */
export function listing<Rows>(
  { kind }: RecordStatus,
  told: Rows | undefined,
  read: Listing<Rows>,
): Listing<Rows> {
  if (kind === "up") return { data: told ?? read.data, error: null, refetch: read.refetch };
  const kept = kind === "lying" ? undefined : told;
  const data = read.data ?? kept;
  return { data, error: data === undefined ? read.error : null, refetch: read.refetch };
}
