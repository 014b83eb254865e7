import { useMemo } from "react";
import type { Address } from "viem";
import { readHearings } from "../../../../shared/court/readHearings.ts";
import { arbitratorSource } from "../chain/sources/courtSources.ts";
import { useChain } from "../query/useChain.ts";
import { useLogs } from "../query/useLogs.ts";

/** Every dispute of the versions that an arbitrator ever joined, whoever holds the seat. */
export function useHearings(arbitrator: Address | null) {
  const { court } = useChain().config;
  const source = useMemo(
    () => (arbitrator ? arbitratorSource(court, arbitrator) : null),
    [court, arbitrator],
  );
  return useLogs(source, readHearings);
}
