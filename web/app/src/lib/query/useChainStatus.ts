import { useSyncExternalStore } from "react";
import type { ReaderStatus } from "../chain/logs/ReaderStatus.ts";
import { useChain } from "./useChain.ts";

/** How well the page knows the chain: offline, catching up, or live. */
export function useChainStatus(): ReaderStatus {
  const { status } = useChain().reader;
  return useSyncExternalStore(status.subscribe, status.get);
}
