import { useCallback, useMemo } from "react";
import type { Hex } from "viem";
import { type Caseload, caseloadOf } from "../../../../shared/court/caseload.ts";
import { courtLogsOf } from "../../../../shared/court/courtLogsOf.ts";
import { reduceCourt } from "../../../../shared/court/reduceCourt.ts";
import type { RosterVersion } from "../../../../shared/court/rosterVersion.ts";
import { versionId } from "../../../../shared/court/versionId.ts";
import { rostersAnswer } from "../../../../shared/record/rostersAnswer.ts";
import type { ChainLog } from "../../../../shared/wire/ChainLog.ts";
import { rosterSource } from "../chain/sources/courtSources.ts";
import { rosterCasesSource } from "../chain/sources/publicSources.ts";
import { readVersions } from "../court/readVersions.ts";
import { useChain } from "../query/useChain.ts";
import { useChainStatus } from "../query/useChainStatus.ts";
import { useLogs } from "../query/useLogs.ts";
import type { Sourced } from "./Sourced.ts";
import { useToldAnswer } from "./useToldAnswer.ts";

export interface PublicVersion {
  roster: RosterVersion;
  caseload: Caseload;
}

/** Every version of a roster, the newest first; none where nobody published it. `id` names the roster or a version of it. */
export function useRoster(id: Hex): Sourced<PublicVersion[]> {
  const { court } = useChain().config;
  const { known } = useChainStatus();
  const { answer, isLeft } = useToldAnswer(rostersAnswer, `rosters/${id}`);
  const all = useLogs(
    useMemo(() => (isLeft ? rosterSource(court) : null), [court, isLeft]),
    readVersions,
  );
  const roster = all.data?.find((one) => one.id === id || one.roster === id)?.roster ?? null;
  const read = useCallback((logs: ChainLog[]) => readRoster(logs), []);
  const own = useLogs(
    useMemo(() => (roster ? rosterCasesSource(court, roster) : null), [court, roster]),
    read,
  );
  const refetch = () => void Promise.all([all.refetch(), own.refetch()]);
  if (answer) {
    const genuine = answer.rosters.filter(({ roster: one }) => isGenuine(one));
    const data = genuine.sort((a, b) => b.roster.number - a.roster.number);
    return { data, from: "record", block: answer.block?.number ?? null, error: null, refetch };
  }
  const data = all.data && roster === null ? [] : own.data;
  return { data, from: "chain", block: known, error: all.error ?? own.error, refetch };
}

/** A version's id is the hash of its rules and people. */
const isGenuine = ({ id, roster, rules, named }: RosterVersion): boolean =>
  versionId(roster, rules, named) === id;

function readRoster(logs: readonly ChainLog[]): PublicVersion[] {
  const { versions, hearings } = reduceCourt(courtLogsOf(logs));
  const all = [...hearings.values()];
  return [...versions.values()]
    .filter(isGenuine)
    .sort((a, b) => b.number - a.number)
    .map((roster) => ({
      roster,
      caseload: caseloadOf(all.filter(({ dispute }) => dispute.version === roster.id)),
    }));
}
