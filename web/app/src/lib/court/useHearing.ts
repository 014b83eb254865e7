import { useCallback, useMemo } from "react";
import { numberToHex } from "viem";
import { readHearings } from "../../../../shared/court/readHearings.ts";
import type { ChainLog } from "../../../../shared/wire/ChainLog.ts";
import { ChainError } from "../chain/ChainError.ts";
import { disputeSource } from "../chain/sources/courtSources.ts";
import { useChain } from "../query/useChain.ts";
import { useLogs } from "../query/useLogs.ts";

/** One dispute before the court; null when the court knows none with this id. */
export function useHearing(id: bigint | null) {
  const { court } = useChain().config;
  const source = useMemo(
    () => (id === null ? null : disputeSource(court, numberToHex(id, { size: 32 }))),
    [court, id],
  );
  const read = useCallback((logs: ChainLog[]) => {
    const { hearings, refused } = readHearings(logs);
    if (refused.length > 0) throw new ChainError("disputeMismatch", { dispute: String(refused[0]) });
    return hearings[0] ?? null;
  }, []);
  return useLogs(source, read);
}
