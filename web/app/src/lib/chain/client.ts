import { createPublicClient, defineChain, type HttpTransport, http, type PublicClient } from "viem";
import type { ChainConfig } from "./config.ts";

export type ChainClient = PublicClient<HttpTransport, ReturnType<typeof chainOf>>;

/** Requests of one tick of the page travel as one HTTP request; the log reader follows the head, not viem. */
export function createChainClient(config: ChainConfig): ChainClient {
  return createPublicClient({
    chain: chainOf(config),
    transport: http(config.rpcUrl, { batch: { wait: 5, batchSize: 100 }, retryCount: 1, timeout: 10_000 }),
    pollingInterval: 1_000,
    cacheTime: 0,
  });
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
