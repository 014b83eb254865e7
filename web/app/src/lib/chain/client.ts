import { createClient, defineChain, type HttpTransport, http, type PublicClient } from "viem";
import type { ChainConfig } from "./config.ts";

/** What the page asks of a node once a wallet is open. The whole of viem's public actions would be a third of the first load. */
const reading = [
  "call",
  "getBalance",
  "getBlock",
  "getBlockNumber",
  "getCode",
  "getTransactionCount",
  "getTransactionReceipt",
  "readContract",
] as const;

/** What it asks when something is to be sent. */
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
  (typeof reading)[number] | (typeof sending)[number] | "chain" | "request"
>;

/** Requests of one tick of the page travel as one HTTP request; the log reader follows the head, not viem. Actions arrive when first asked for. */
export function createChainClient(config: ChainConfig): ChainClient {
  const client = createClient({
    chain: chainOf(config),
    transport: http(config.rpcUrl, { batch: { wait: 5, batchSize: 100 }, retryCount: 1, timeout: 10_000 }),
    pollingInterval: 1_000,
    cacheTime: 0,
  });
  const arriving = <Name extends string>(
    names: readonly Name[],
    load: () => Promise<Record<Name, unknown>>,
  ) => names.map((name) => [name, async (args: unknown) => ((await load())[name] as Action)(client, args)]);
  const actions = [
    ...arriving(reading, () => import("./readingActions.ts")),
    ...arriving(sending, () => import("./sendingActions.ts")),
  ];
  return Object.assign(client, Object.fromEntries(actions)) as unknown as ChainClient;
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
