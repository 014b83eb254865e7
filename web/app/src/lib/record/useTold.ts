import { useCallback, useEffect } from "react";
import type { Address } from "viem";
import { useChain } from "../query/useChain.ts";
import type { Asked } from "./askTrades.ts";
import { useRecord } from "./RecordContext.ts";
import { RecordError } from "./RecordError.ts";
import { useRecordStatus } from "./useRecordStatus.ts";

type Asking = typeof import("./askTrades.ts");

/** For queries of the record: whether it may be asked, how, and what the answers stand under. Hears what changes meanwhile. */
export function useTold(viewer: Address | null) {
  const { config } = useChain();
  const record = useRecord();
  const isUp = useRecordStatus().kind === "up";
  useEffect(() => (record && viewer ? record.follow(viewer) : undefined), [record, viewer]);
  const ask = useCallback(
    async <Answer>(
      signal: AbortSignal,
      read: (asking: Asking, asked: Asked) => Promise<Answer>,
    ): Promise<Answer> => {
      if (!record) throw new RecordError("recordUnreachable");
      // A page without a record never needs what asks it, nor the forms of its answers.
      return record.ask(async (client) =>
        read(await import("./askTrades.ts"), { client, record, config, signal }),
      );
    },
    [record, config],
  );
  return { ask, epoch: record?.epoch ?? 0, enabled: isUp && viewer !== null };
}
