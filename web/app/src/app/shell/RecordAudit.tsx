import { useEffect } from "react";
import type { Address } from "viem";
import { useChain } from "../../lib/query/useChain.ts";
import { auditRecord } from "../../lib/record/auditRecord.ts";
import { findLeftOut } from "../../lib/record/findLeftOut.ts";
import { useRecord } from "../../lib/record/RecordContext.ts";
import { useRecordStatus } from "../../lib/record/useRecordStatus.ts";

/** Looks after the record's honesty while lists come from it. Shows nothing of its own. */
export function RecordAudit({ viewer }: { viewer: Address }) {
  const chain = useChain();
  const record = useRecord();
  const isUp = useRecordStatus().kind === "up";
  useEffect(() => {
    if (!record || !isUp) return;
    const leaving = new AbortController();
    const find = (signal: AbortSignal) => findLeftOut({ chain, record, viewer, signal });
    void auditRecord(find, () => record.condemn(), leaving.signal);
    return () => leaving.abort();
  }, [chain, record, isUp, viewer]);
  return null;
}
