import type { TalkKey } from "../../../../../shared/talk/event.ts";

export interface Tabs {
  readonly tell: () => void;
}

/** Tells the browser's other tabs that something changed, and hears it of them, until `signal` aborts. */
export function tabsOf(owner: TalkKey, signal: AbortSignal, hear: () => void): Tabs {
  const channel = new BroadcastChannel(`parley-talk-${owner}`);
  channel.onmessage = hear;
  signal.addEventListener("abort", () => channel.close(), { once: true });
  return {
    tell: () => {
      if (!signal.aborted) channel.postMessage(null);
    },
  };
}
