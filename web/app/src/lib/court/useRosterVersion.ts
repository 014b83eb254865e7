import { useCallback, useMemo } from "react";
import type { Hex } from "viem";
import type { RosterVersion } from "../../../../shared/court/rosterVersion.ts";
import type { ChainLog } from "../../../../shared/wire/ChainLog.ts";
import { versionSource } from "../chain/sources/courtSources.ts";
import { useChain } from "../query/useChain.ts";
import { useLogs } from "../query/useLogs.ts";
import { readVersions } from "./readVersions.ts";

/** A version of a roster with its members; null when nobody published it. Seats and counts: `useMember`. */
export function useRosterVersion(id: Hex | null) {
  const { court } = useChain().config;
  const source = useMemo(() => (id ? versionSource(court, id) : null), [court, id]);
  const read = useCallback(
    (logs: ChainLog[]): RosterVersion | null => readVersions(logs).find((one) => one.id === id) ?? null,
    [id],
  );
  return useLogs(source, read);
}
