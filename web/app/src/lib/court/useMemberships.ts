import { useCallback, useMemo } from "react";
import type { Address, Hex } from "viem";
import { courtLogsOf } from "../../../../shared/court/courtLogsOf.ts";
import type { ChainLog } from "../../../../shared/wire/ChainLog.ts";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";
import { arbitratorSource } from "../chain/sources/courtSources.ts";
import { useChain } from "../query/useChain.ts";
import { useLogs } from "../query/useLogs.ts";

/** The versions that somebody ever joined. */
export function useMemberships(arbitrator: Address | null) {
  const { court } = useChain().config;
  const source = useMemo(
    () => (arbitrator ? arbitratorSource(court, arbitrator) : null),
    [court, arbitrator],
  );
  const read = useCallback(
    (logs: ChainLog[]): Hex[] => {
      const joined = courtLogsOf(logs).flatMap((log) =>
        log.eventName === "ArbitratorJoined" && arbitrator && sameAddress(log.args.arbitrator, arbitrator)
          ? [log.args.version]
          : [],
      );
      return [...new Set(joined)];
    },
    [arbitrator],
  );
  return useLogs(source, read);
}
