import { type Address, type Hex, zeroAddress } from "viem";
import { readTrades } from "../../../../shared/escrow/readTrades.ts";
import { reduceTrade } from "../../../../shared/escrow/reduceTrade.ts";
import { storedTrade, type Trade } from "../../../../shared/escrow/trade.ts";
import { escrowAbi } from "../../../../shared/generated/escrowAbi.ts";
import { tokenAbi } from "../../../../shared/generated/tokenAbi.ts";
import type { ChainLog } from "../../../../shared/wire/ChainLog.ts";
import type { Chain } from "../chain/Chain.ts";
import { ChainError } from "../chain/ChainError.ts";
import type { Book } from "../chain/logs/LogCache.ts";
import { depthToSettle } from "../chain/settledDepth.ts";
import { tradeById, tradesOf } from "../chain/sources/tradeSources.ts";
import { upToDate } from "../chain/upToDate.ts";
import { contradicts, type ToldRow } from "../record/contradicts.ts";
import type { RecordClient } from "../record/RecordClient.ts";
import { firstDifference } from "./firstDifference.ts";
import { gatherNode, type Report } from "./gatherNode.ts";
import { gatherRecord, gatherTold } from "./gatherRecord.ts";
import type { ContractStanding, Difference, TradeFacts } from "./judgeTrade.ts";
import { type Learnt, learn, learnt } from "./Learnt.ts";
import { logsOfTrade } from "./logsOfTrade.ts";

export interface CheckParts {
  chain: Chain;
  /** Null where the page was told of no indexer. */
  record: RecordClient | null;
  /** The page does not believe its record any more. */
  isCaught: boolean;
  viewer: Address | null;
  /** Unix seconds by this device. */
  deviceTime: number;
}

interface Reading {
  logs: ChainLog[];
  block: number;
  trade: Trade | null;
  isForged: boolean;
}

/** Looks at a trade in the page, in the contract and in the record, one after the other, and tells each fact as it comes. */
export async function gatherTrade(
  { chain, record, isCaught, viewer, deviceTime }: CheckParts,
  id: Hex,
  report: Report<TradeFacts>,
): Promise<TradeFacts> {
  const facts: Partial<TradeFacts> = { trade: id };
  const tell: Report<TradeFacts> = (some) => report(Object.assign(facts, some));
  await gatherNode(chain, deviceTime, tell);
  const reading = await learn(() => read(chain, id, viewer));
  const page = learnt(reading);
  tell({ contract: page ? await learn(() => compare(chain, id, page)) : (reading as Learnt<never>) });
  const status = record ? await gatherRecord(record, isCaught, chain) : null;
  tell({ record: status });
  const told = record ? await gatherTold(record, id) : null;
  tell({ told: told === null ? null : await learn(async () => against(chain, told, page)) });
  tell({ money: await learn(() => moneyOf(chain, page?.trade ?? null)) });
  return facts as TradeFacts;
}

/** The trade as the page shows it: from the logs it keeps of its reader's trades, or else of this one. */
async function read(chain: Chain, id: Hex, viewer: Address | null): Promise<Reading> {
  const { chainId, escrow } = chain.config;
  const own = viewer ? readingOf(await upToDate(chain, tradesOf(escrow, viewer))) : null;
  return own?.trade || own?.isForged ? own : readingOf(await upToDate(chain, tradeById(escrow, id)));

  function readingOf({ logs, cursor }: Book): Reading {
    const { trades, refused } = readTrades(logs, chainId, escrow);
    return {
      logs: logsOfTrade(logs, id),
      block: cursor ?? 0,
      trade: trades.find((one) => one.id === id) ?? null,
      isForged: refused.some((one) => one.id === id),
    };
  }
}

async function compare(
  chain: Chain,
  id: Hex,
  { block, trade, isForged }: Reading,
): Promise<ContractStanding> {
  if (isForged) return { kind: "forged", block };
  const stored = await storedAt(chain, id, block);
  if (!trade) return { kind: stored.status === 0 ? "without" : "forged", block };
  if (isStored(trade, stored)) return { kind: "same", block, status: stored.status };
  return { kind: "differs", block, first: await firstStepApart(chain, trade) };
}

type Stored = Awaited<ReturnType<typeof storedAt>>;

const storedAt = ({ client, config }: Chain, id: Hex, block: number) =>
  client.readContract({
    address: config.escrow,
    abi: escrowAbi,
    functionName: "tradeOf",
    args: [id],
    blockNumber: BigInt(block),
  });

function isStored(trade: Trade, stored: Stored): boolean {
  const shown = storedTrade(trade);
  return (Object.keys(shown) as (keyof typeof shown)[]).every((key) => shown[key] === stored[key]);
}

/** Block by block, where the node still tells of them: after which step page and contract part. */
async function firstStepApart(chain: Chain, { id, steps }: Trade): Promise<Difference | null> {
  for (const [at, { log }] of steps.entries()) {
    const isLastOfBlock = steps[at + 1]?.log.blockNumber !== log.blockNumber;
    if (!isLastOfBlock) continue;
    const before = reduceTrade(steps.slice(0, at + 1).map((step) => step.log));
    const stored = await storedAt(chain, id, Number(log.blockNumber)).catch(() => null);
    if (stored && !isStored(before, stored)) return { event: log.eventName, block: Number(log.blockNumber) };
  }
  return null;
}

type Told = Awaited<ReturnType<typeof gatherTold>>;

function against({ config }: Chain, told: Told, page: Reading | null) {
  if ("failed" in told) throw told.error;
  if (!page) throw new ChainError("nodeUnreachable");
  if (told.value === null) return { kind: "without" as const };
  const { row, logs, block } = told.value;
  const apart =
    firstDifference(page.logs, logsOfTrade(logs, row.id), Math.min(block, page.block)) ??
    rowApart({ row, block }, page.trade, page.block - depthToSettle(config));
  return apart ? { kind: "differs" as const, first: apart } : { kind: "same" as const };
}

/** Its steps may be the chain's, and what it makes of them not. */
function rowApart(told: ToldRow, trade: Trade | null, settled: number): Difference | null {
  const last = trade?.steps.at(-1)?.log;
  if (!trade || !last || !contradicts(told, trade, settled)) return null;
  return { event: last.eventName, block: Number(last.blockNumber) };
}

/** What the contract must have for this trade, and what it has of the coin for all of them. */
async function moneyOf(
  { client, config }: Chain,
  trade: Trade | null,
): Promise<{ held: bigint; balance: bigint }> {
  if (!trade) return { held: 0n, balance: 0n };
  const { held, terms } = trade;
  const balance =
    terms.token === zeroAddress
      ? await client.getBalance({ address: config.escrow })
      : await client.readContract({
          address: terms.token,
          abi: tokenAbi,
          functionName: "balanceOf",
          args: [config.escrow],
        });
  return { held, balance };
}
