import { expect } from "vitest";
import { readTrades } from "../../../web/shared/escrow/readTrades.ts";
import type { StatusAnswer } from "../../../web/shared/record/statusAnswer.ts";
import { tradeAnswer } from "../../../web/shared/record/tradeAnswer.ts";
import { tradesAnswer } from "../../../web/shared/record/tradesAnswer.ts";
import type { IndexerProcess } from "./IndexerProcess.ts";
import { readLogs } from "./readLogs.ts";
import { rowOf } from "./rowOf.ts";
import { buyer, type TradeLine } from "./TradeLine.ts";

/** Waits until the indexer is where the chain is, and holds its rows against those made anew from the chain's logs. */
export async function asOnChain(indexer: IndexerProcess, line: TradeLine): Promise<void> {
  const [logs, head] = [await readLogs(line.rpcUrl, line.escrow), await line.head()];
  const last = logs.at(-1);
  await indexer.until<StatusAnswer>("/record/status", ({ block, lastStep, isReady }) => {
    return isReady && block?.number === head && lastStep?.hash === last?.blockHash;
  });
  const { trades } = readTrades(logs, 31_337, line.escrow);
  const found = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const from = cursor && `&cursor=${cursor}`;
    const response = await indexer.get(`/record/trades?viewer=${buyer.address}&limit=100${from}`);
    const answer = tradesAnswer.parse(await response.json());
    found.push(...answer.trades);
    cursor = answer.next;
  }
  expect(found).toEqual(trades.map(rowOf));
  for (const trade of trades.slice(0, 5)) {
    const answer = tradeAnswer.parse(await (await indexer.get(`/record/trades/${trade.id}`)).json());
    expect(readTrades(answer.logs, 31_337, line.escrow).trades).toEqual([trade]);
  }
}
