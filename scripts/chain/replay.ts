import { type AnvilNode, RpcError } from "./AnvilNode.ts";
import type { Entry, Journal } from "./Journal.ts";

/** Leads a fresh node through all that the journal holds, and to a "now" that is not before any the chain ever had. */
export async function replay(node: AnvilNode, journal: Journal, clock: () => number): Promise<void> {
  for (const [index, entry] of journal.entries.entries()) {
    if (entry.kind === "clock") continue;
    if (entry.kind === "block" && (await latestHash(node)) !== entry.parent) {
      throw new Error(
        `The chain's journal does not lead to the same blocks (entry ${index + 1}). It was changed, or written by ` +
          "another version of anvil. Move it away to begin a new chain; nothing was changed.",
      );
    }
    await repeat(node, entry);
  }
  await catchUp(node, journal, clock);
}

async function repeat(node: AnvilNode, entry: Exclude<Entry, { kind: "clock" }>): Promise<void> {
  if (entry.kind === "state") {
    // It was journalled before it was tried: what the node refused then, it refuses again.
    await node.call(entry.call.method, ...entry.call.params).catch(ignoreRefusal);
    return;
  }
  if (entry.call) await node.call(entry.call.method, ...entry.call.params);
  await node.call("evm_mine", { timestamp: entry.time });
}

function ignoreRefusal(error: unknown): void {
  if (!(error instanceof RpcError)) throw error;
}

async function catchUp(node: AnvilNode, journal: Journal, clock: () => number): Promise<void> {
  const { timestamp: genesis } = journal.genesis;
  const last = journal.entries.at(-1) ?? { time: genesis, at: genesis };
  const elapsed = Math.max(0, clock() - last.at);
  const { timestamp } = await node.call<{ timestamp: string }>("eth_getBlockByNumber", "pending", false);
  const behind = last.time + elapsed - Number(timestamp);
  if (behind > 0) await node.call("evm_increaseTime", behind);
}

async function latestHash(node: AnvilNode): Promise<string> {
  const { hash } = await node.call<{ hash: string }>("eth_getBlockByNumber", "latest", false);
  return hash;
}
