import { useSyncExternalStore } from "react";
import { Cell } from "../chain/Cell.ts";
import { useRecord } from "./RecordContext.ts";
import type { RecordStatus } from "./RecordStatus.ts";

const none = new Cell<RecordStatus>({ kind: "none" });

/** How far the record is to be believed just now. */
export function useRecordStatus(): RecordStatus {
  const { subscribe, get } = useRecord()?.status ?? none;
  return useSyncExternalStore(subscribe, get);
}
