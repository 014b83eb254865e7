import { useSyncExternalStore } from "react";
import type { Confirmation } from "./Confirmations.ts";
import { useSending } from "./SendingContext.ts";

/** What the user is asked to sign now. */
export function useConfirmation(): Confirmation | null {
  const { confirmations } = useSending();
  return useSyncExternalStore(confirmations.subscribe, confirmations.read);
}
