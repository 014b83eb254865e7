import { useEffect, useEffectEvent } from "react";

const pause = 15_000;
/** Only its owner can go on. */
const needsHand = new Set(["followUpNotAuthorised", "ballotUnknown", "noAccount"]);

/** Tries while this is on screen, until it succeeds or needs a hand. */
export function useUntilDone(act: () => Promise<unknown>): void {
  const attempt = useEffectEvent(act);
  useEffect(() => {
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = () =>
      attempt().catch((error: { code?: unknown }) => {
        if (!isGone && !needsHand.has(String(error.code))) timer = setTimeout(run, pause);
      });
    timer = setTimeout(run, 0);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, []);
}
