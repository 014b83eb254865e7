import { useEffect } from "react";
import type { Trade } from "../../../../shared/escrow/trade.ts";
import { useRecord } from "./RecordContext.ts";

/** Holds what the record told of a trade against what the chain tells, as soon as somebody looks closer. */
export function useRecordCheck(trade: Trade | undefined): void {
  const record = useRecord();
  useEffect(() => {
    if (trade) void record?.holdTo(trade);
  }, [record, trade]);
}
