import type { Address, Hex } from "viem";
import type { Chain } from "../chain/Chain.ts";
import { createChainNode } from "../chain/logs/createChainNode.ts";
import { depthToSettle } from "../chain/settledDepth.ts";
import { beginningsOf } from "../chain/sources/tradeSources.ts";
import type { RecordClient } from "./RecordClient.ts";
import type { RecordFollower } from "./RecordFollower.ts";

/** Pages of a hundred trades each: whoever has more is told by the record alone until a trade is opened. */
const MOST_PAGES = 3;

interface Parts {
  chain: Pick<Chain, "client" | "config" | "reader">;
  record: Pick<RecordFollower, "ask">;
  viewer: Address;
  signal: AbortSignal;
}

/**
 * The trades that began on the chain for long enough and that the record, which claims to know those blocks, does not list. Null where that
 * cannot be told: there are too many, or the node does not search so far back at once. It is never read in parts: the record is there to
 * spare the node that.
 */
export async function findLeftOut({ chain, record, viewer, signal }: Parts): Promise<Hex[] | null> {
  const { client, config, reader } = chain;
  const head = reader.status.value.head;
  if (!head) return null;
  const told = await record.ask((from) => everyTrade(from, viewer, signal));
  if (!told) return null;
  const range = {
    from: config.startBlock,
    to: Math.min(told.block, head.number - depthToSettle(config)),
  };
  if (range.to < range.from) return [];
  const node = createChainNode(client.request);
  const filters = beginningsOf(config.escrow, viewer);
  const begun = await Promise.all(filters.map((filter) => node.logs(range, filter))).catch(() => null);
  if (!begun) return null;
  const ids = new Set(begun.flat().map(({ topics }) => topics[1] as Hex));
  return [...ids].filter((id) => !told.ids.has(id));
}

/** Up to which block the record knew everything when it was asked first, and whom it named. */
async function everyTrade(
  client: RecordClient,
  viewer: Address,
  signal: AbortSignal,
): Promise<{ block: number; ids: ReadonlySet<Hex> } | null> {
  const ids = new Set<Hex>();
  let block: number | null = null;
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await client.trades({ viewer, state: null, cursor, search: null }, signal);
    block ??= answer.block?.number ?? -1;
    for (const { id } of answer.trades) ids.add(id);
    if (answer.next === null) return { block, ids };
    cursor = answer.next;
  }
  return null;
}
