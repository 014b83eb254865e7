import { useSyncExternalStore } from "react";
import type { Hex } from "viem";
import { useDocuments } from "./DocumentsContext.ts";

/** Documents that are safe on this device but not with the relay yet. */
export function useUnsent(): readonly Hex[] {
  const { unsent } = useDocuments();
  return useSyncExternalStore(unsent.subscribe, unsent.get);
}
