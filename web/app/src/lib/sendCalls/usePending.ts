import { useSyncExternalStore } from "react";
import type { Pending } from "./PendingStore.ts";
import { useSending } from "./SendingContext.ts";

/** Every transaction on its way or freshly mined, of all accounts; also those an earlier page sent. */
export function usePending(): readonly Pending[] {
  const { pending } = useSending();
  return useSyncExternalStore(pending.subscribe, pending.read);
}
