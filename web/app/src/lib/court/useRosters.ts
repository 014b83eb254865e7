import { useMemo } from "react";
import { rosterSource } from "../chain/sources/courtSources.ts";
import { useChain } from "../query/useChain.ts";
import { useLogs } from "../query/useLogs.ts";
import { readVersions } from "./readVersions.ts";

/** Every version of every roster, without members, the newest first. */
export function useRosters() {
  const { court } = useChain().config;
  const source = useMemo(() => rosterSource(court), [court]);
  return useLogs(source, readVersions);
}
