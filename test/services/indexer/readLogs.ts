import { type Address, createPublicClient, http } from "viem";
import type { ChainLog } from "../../../web/shared/wire/ChainLog.ts";

/** A contract's logs from the beginning, as the page's own reader has them. */
export async function readLogs(rpcUrl: string, address: Address): Promise<ChainLog[]> {
  const client = createPublicClient({ transport: http(rpcUrl) });
  const found = await client.getLogs({ address, fromBlock: 0n });
  const times = new Map<bigint, number>();
  for (const { blockNumber } of found) {
    if (times.has(blockNumber)) continue;
    times.set(blockNumber, Number((await client.getBlock({ blockNumber })).timestamp));
  }
  return found.map((log) => ({
    address: log.address,
    topics: log.topics,
    data: log.data,
    block: Number(log.blockNumber),
    blockHash: log.blockHash,
    time: times.get(log.blockNumber) ?? 0,
    tx: log.transactionHash,
    index: log.logIndex,
  }));
}
