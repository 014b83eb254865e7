import type { Hex } from "viem";
import type { RosterVersion } from "../../../../../shared/court/rosterVersion.ts";

/** The last version of the roster that `id` is a version of; null when nobody published it. */
export function latestOf(versions: readonly RosterVersion[], id: Hex): RosterVersion | null {
  const roster = versions.find((one) => one.id === id)?.roster;
  const own = versions.filter((one) => one.roster === roster);
  return own.reduce<RosterVersion | null>(
    (last, one) => (last && last.number > one.number ? last : one),
    null,
  );
}
