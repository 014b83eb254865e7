import { type EIP1193RequestFn, numberToHex } from "viem";
import type * as z from "zod/mini";
import type { ChainLog, LogFilter, Range } from "../../../../../shared/wire/ChainLog.ts";
import { ChainError } from "../ChainError.ts";
import type { ChainBlock, ChainNode } from "./ChainNode.ts";
import { matches } from "./matches.ts";
import { RangeRefused } from "./RangeRefused.ts";
import { unreachable } from "./unreachable.ts";
import { blockOnWire, type LogOnWire, logsOnWire, pendingOnWire, quantity } from "./wire.ts";

/** From this many logs on, an answer may have been cut off in silence; it is asked for again in smaller ranges. */
const SUSPICIOUS_COUNT = 1_000;

type Request = (call: { method: string; params: unknown[] }) => Promise<unknown>;

/** A node seen through its JSON-RPC, trusting no answer's form. */
export function createChainNode(request: EIP1193RequestFn | Request): ChainNode {
  const call = async (method: string, params: unknown[]) => {
    try {
      return await (request as Request)({ method, params });
    } catch (cause) {
      if (unreachable(cause)) throw new ChainError("nodeUnreachable", {}, { cause });
      throw cause;
    }
  };
  const blockAt = async (tag: string) =>
    parsed(blockOnWire, await call("eth_getBlockByNumber", [tag, false]), "eth_getBlockByNumber");

  return {
    async chainId() {
      return parsed(quantity, await call("eth_chainId", []), "eth_chainId");
    },
    async pendingTime() {
      const answer = await call("eth_getBlockByNumber", ["pending", false]).catch(rethrowUnreachable);
      return pendingOnWire.safeParse(answer ?? null).data?.timestamp ?? null;
    },
    async head() {
      const block = await blockAt("latest");
      if (!block) throw new ChainError("nodeAnswerInvalid", { method: "eth_getBlockByNumber" });
      return block;
    },
    block: (number) => blockAt(numberToHex(number)),
    async logs(range, filter) {
      const logs = parsed(logsOnWire, await logsOf(call, range, filter), "eth_getLogs");
      if (!logs.every((log) => matches(log, range, filter))) {
        throw new ChainError("nodeAnswerInvalid", { method: "eth_getLogs" });
      }
      if (logs.length >= SUSPICIOUS_COUNT && range.to > range.from) throw new RangeRefused();
      return withTimes(logs, (number) => blockAt(numberToHex(number)));
    },
  };
}

/** Many nodes refuse to tell their pending block; only silence is a failure. */
function rethrowUnreachable(error: unknown): null {
  if (error instanceof ChainError) throw error;
  return null;
}

async function logsOf(
  call: (method: string, params: unknown[]) => Promise<unknown>,
  range: Range,
  filter: LogFilter,
) {
  const { from, to } = range;
  try {
    return await call("eth_getLogs", [{ ...filter, fromBlock: numberToHex(from), toBlock: numberToHex(to) }]);
  } catch (cause) {
    if (cause instanceof ChainError) throw cause;
    if (from === to) throw new ChainError("nodeRefusesLogs", { block: from }, { cause });
    throw new RangeRefused(undefined, { cause });
  }
}

/** The hash is compared as well: a block that was replaced in between has another time. */
async function withTimes(
  logs: LogOnWire[],
  blockAt: (number: number) => Promise<ChainBlock | null>,
): Promise<ChainLog[]> {
  const numbers = [...new Set(logs.filter((log) => log.time === undefined).map((log) => log.block))];
  const blocks = new Map((await Promise.all(numbers.map(blockAt))).map((block) => [block?.hash, block]));
  return logs.map((log) => {
    const time = log.time ?? blocks.get(log.blockHash)?.time;
    if (time === undefined) throw new ChainError("chainUnsteady", { block: log.block });
    return { ...log, time };
  });
}

function parsed<T extends z.ZodMiniType>(schema: T, answer: unknown, method: string): z.output<T> {
  const result = schema.safeParse(answer);
  if (result.success) return result.data;
  throw new ChainError("nodeAnswerInvalid", { method }, { cause: result.error });
}
