import type { RosterVersion } from "../../../../../shared/court/rosterVersion.ts";

/** Versions that a reader looks for: by id, publisher, or an arbitrator named at publication. Everything without a word. */
export function findRosters(versions: readonly RosterVersion[], query: string): RosterVersion[] {
  const word = query.trim().toLowerCase();
  if (word === "") return [...versions];
  return versions.filter(({ id, roster, publisher, named }) =>
    [id, roster, publisher, ...named].some((hex) => hex.toLowerCase().includes(word)),
  );
}
