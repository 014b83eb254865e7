import { useSyncExternalStore } from "react";
import { useDocuments } from "./DocumentsContext.ts";

/** Whether the blob store answered when it was last asked. */
export function useRelayAnswers(): boolean {
  const { relayAnswers } = useDocuments();
  return useSyncExternalStore(relayAnswers.subscribe, relayAnswers.get);
}
