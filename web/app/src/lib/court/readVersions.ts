import { isRosterLog } from "../../../../shared/court/courtLog.ts";
import { reduceCourt } from "../../../../shared/court/reduceCourt.ts";
import type { RosterVersion } from "../../../../shared/court/rosterVersion.ts";
import { versionId } from "../../../../shared/court/versionId.ts";
import type { ChainLog } from "../chain/logs/ChainLog.ts";
import { courtLogsOf } from "./courtLogsOf.ts";

/** The versions that `logs` publish, with the members they tell of, the newest first. Forged ones are left out. */
export function readVersions(logs: readonly ChainLog[]): RosterVersion[] {
  const { versions } = reduceCourt(courtLogsOf(logs).filter(isRosterLog));
  return [...versions.values()]
    .filter(({ id, roster, rules, named }) => versionId(roster, rules, named) === id)
    .reverse();
}
