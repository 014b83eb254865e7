import { isRosterLog } from "../../../../shared/court/courtLog.ts";
import { courtLogsOf } from "../../../../shared/court/courtLogsOf.ts";
import { reduceCourt } from "../../../../shared/court/reduceCourt.ts";
import type { RosterVersion } from "../../../../shared/court/rosterVersion.ts";
import { versionId } from "../../../../shared/court/versionId.ts";
import type { ChainLog } from "../../../../shared/wire/ChainLog.ts";

/** The versions that `logs` publish, with the members they tell of, the newest first. Forged ones are left out. */
export function readVersions(logs: readonly ChainLog[]): RosterVersion[] {
  const { versions } = reduceCourt(courtLogsOf(logs).filter(isRosterLog));
  return [...versions.values()]
    .filter(({ id, roster, rules, named }) => versionId(roster, rules, named) === id)
    .reverse();
}
