import { createClient, defineChain, type HttpTransport, http, type PublicClient } from "viem";
import {
  call,
  getBalance,
  getBlock,
  getBlockNumber,
  getCode,
  getTransactionCount,
  getTransactionReceipt,
  readContract,
} from "viem/actions";
import type { ChainConfig } from "./config.ts";

/** What the page asks of a node. The whole of viem's public actions would be a third of the first load. */
const reading = {
  call,
  getBalance,
  getBlock,
  getBlockNumber,
  getCode,
  getTransactionCount,
  getTransactionReceipt,
  readContract,
};

/** These arrive when first asked for. */
const sending = [
  "estimateFeesPerGas",
  "estimateGas",
  "getTransaction",
  "sendRawTransaction",
  "simulateBlocks",
] as const;

type Action = (client: unknown, args: unknown) => unknown;
type AppChain = ReturnType<typeof chainOf>;
type Transported = PublicClient<HttpTransport, AppChain>;
export type ChainClient = Pick<
  Transported,
  keyof typeof reading | (typeof sending)[number] | "chain" | "request"
>;

/** Requests of one tick of the page travel as one HTTP request; the log reader follows the head, not viem. */
export function createChainClient(config: ChainConfig): ChainClient {
  const client = createClient({
    chain: chainOf(config),
    transport: http(config.rpcUrl, { batch: { wait: 5, batchSize: 100 }, retryCount: 1, timeout: 10_000 }),
    pollingInterval: 1_000,
    cacheTime: 0,
  });
  const now = Object.entries(reading).map(([name, action]) => [
    name,
    (args: unknown) => (action as Action)(client, args),
  ]);
  const later = sending.map((name) => [
    name,
    async (args: unknown) => ((await import("./sendingActions.ts"))[name] as Action)(client, args),
  ]);
  return Object.assign(client, Object.fromEntries([...now, ...later])) as unknown as ChainClient;
}

/** The chain as viem and wagmi describe it. */
export function chainOf(config: ChainConfig) {
  return defineChain({
    id: config.chainId,
    name: config.local ? "Parley local" : `Chain ${config.chainId}`,
    nativeCurrency: config.native,
    rpcUrls: { default: { http: [config.rpcUrl] } },
  });
}
