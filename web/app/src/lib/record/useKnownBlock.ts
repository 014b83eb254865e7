import { useSyncExternalStore } from "react";
import { Cell } from "../chain/Cell.ts";
import { useChainStatus } from "../query/useChainStatus.ts";
import { useRecord } from "./RecordContext.ts";
import { useRecordStatus } from "./useRecordStatus.ts";

const unknown = new Cell(-1);

/** Up to which block the lists on the page tell, wherever they come from. */
export function useKnownBlock(): number {
  const known = useChainStatus().known ?? -1;
  const { subscribe, get } = useRecord()?.block ?? unknown;
  const told = useSyncExternalStore(subscribe, get);
  return useRecordStatus().kind === "up" ? Math.min(known, told) : known;
}
