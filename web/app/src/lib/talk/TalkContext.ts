import { createContext, use, useContext, useSyncExternalStore } from "react";
import type { TalkPlace, TalkState } from "./session/TalkPlace.ts";

/** Fetches talk when it is first asked for. */
export type OpenTalk = () => Promise<TalkPlace>;

export const TalkContext = createContext<OpenTalk | null>(null);

export function useOpenTalk(): OpenTalk {
  const open = useContext(TalkContext);
  if (!open) throw new Error("useOpenTalk needs a TalkContext above it");
  return open;
}

/** Where the acting account's talk opens and closes; suspends until it was fetched. */
export function useTalkPlace(): TalkPlace {
  return use(useOpenTalk()());
}

/** Whether there is anything to do in talk yet. Suspends like the rest. */
export const useTalkIsOpen = (): boolean => useTalkState().kind === "open";

export function useTalkState(): TalkState {
  const place = useTalkPlace();
  return useSyncExternalStore(place.subscribe, place.read);
}
