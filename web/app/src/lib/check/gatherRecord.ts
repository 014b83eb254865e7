import type { Hex } from "viem";
import { tradeAnswer } from "../../../../shared/record/tradeAnswer.ts";
import type { ChainLog } from "../../../../shared/wire/ChainLog.ts";
import type { Chain } from "../chain/Chain.ts";
import type { ToldRow } from "../record/contradicts.ts";
import { isOfChain } from "../record/holdToChain.ts";
import type { RecordClient } from "../record/RecordClient.ts";
import { RecordError } from "../record/RecordError.ts";
import type { TradeFacts } from "./judgeTrade.ts";
import { learn } from "./Learnt.ts";

/** How far the record is, and whether of this chain at all. */
export function gatherRecord(
  record: RecordClient,
  isCaught: boolean,
  { config, reader }: Chain,
): Promise<NonNullable<TradeFacts["record"]>> {
  return learn(async () => {
    const status = await record.status();
    const block = status.block?.number ?? -1;
    const head = reader.status.value.head?.number ?? block;
    return { isOfChain: isOfChain(status, config), isCaught, block, behind: Math.max(0, head - block) };
  });
}

type Told = { value: (ToldRow & { logs: ChainLog[] }) | null } | { failed: true; error: unknown };

/** Every log from which the record makes the trade; null where it knows of none. */
export async function gatherTold(record: RecordClient, id: Hex): Promise<Told> {
  try {
    const { trade, logs, block } = await record.ask(tradeAnswer, `trades/${id}`, {});
    return { value: { row: trade, logs: logs as ChainLog[], block: block?.number ?? -1 } };
  } catch (error) {
    if (error instanceof RecordError && error.params.status === 404) return { value: null };
    return { failed: true, error };
  }
}
