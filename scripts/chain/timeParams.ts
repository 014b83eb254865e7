import { RpcError } from "./AnvilNode.ts";
import type { RpcCall } from "./Journal.ts";

/** The instants of the blocks that `evm_mine(time?)` or `anvil_mine(count, interval?)` asks for. */
export function blocksAsked({ method, params }: RpcCall, now: number): number[] {
  if (method === "evm_mine") {
    const [asked] = params;
    const options = typeof asked === "object" && asked !== null ? asked : { timestamp: asked };
    const { timestamp, blocks } = options as { timestamp?: unknown; blocks?: unknown };
    const first = notEarlier(quantity(timestamp ?? now), now);
    return Array.from({ length: quantity(blocks ?? 1) }, () => first);
  }
  const interval = quantity(params[1] ?? 1);
  return Array.from({ length: quantity(params[0] ?? 1) }, (_, index) => now + index * interval);
}

/** Where `evm_increaseTime` or `evm_setNextBlockTimestamp` puts the clock. */
export function clockAsked({ method, params }: RpcCall, now: number): number {
  const value = quantity(params[0]);
  return method === "evm_increaseTime" ? now + value : notEarlier(value, now);
}

function notEarlier(time: number, now: number): number {
  if (time < now)
    throw new RpcError(-32602, `The chain's clock is at ${now} and never goes back to ${time}.`);
  return time;
}

/** A whole number that is not negative, as JSON-RPC writes it: a number, or decimal or 0x-prefixed text. */
function quantity(value: unknown): number {
  const number = typeof value === "string" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 0) {
    throw new RpcError(-32602, `${JSON.stringify(value)} is not a whole number of seconds or blocks.`);
  }
  return number;
}
