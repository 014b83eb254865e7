import type { Address } from "viem";
import { sideOf } from "../../../../shared/escrow/side.ts";
import { tradeId } from "../../../../shared/escrow/terms.ts";
import {
  type PayoutRow,
  type PayoutsAnswer,
  payoutsAnswer,
} from "../../../../shared/record/payoutsAnswer.ts";
import type { Asked } from "./askTrades.ts";
import { RecordError } from "./RecordError.ts";

const pageSize = 1_000;

/** What moved for somebody since an instant, the last first. A trade whose terms are not its id's, or that is of other people, is a lie. */
export async function askPayouts(
  { client, config, signal }: Asked,
  viewer: Address,
  since: number,
): Promise<PayoutRow[]> {
  const found: PayoutRow[] = [];
  let cursor: string | null = null;
  do {
    const query: Record<string, string | number | null> = { viewer, cursor, limit: pageSize };
    const { payouts, next }: PayoutsAnswer = await client.ask(payoutsAnswer, "payouts", query, signal);
    for (const { trade } of payouts) {
      if (!trade) continue;
      const isTrue = tradeId(trade.terms, config.chainId, config.escrow) === trade.id;
      if (!isTrue || !sideOf(trade.terms, viewer)) {
        throw new RecordError("recordAnswerInvalid", { trade: trade.id });
      }
    }
    found.push(...payouts);
    cursor = (payouts.at(-1)?.time ?? 0) < since ? null : next;
  } while (cursor !== null);
  return found;
}
