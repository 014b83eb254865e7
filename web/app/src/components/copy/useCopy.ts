import { useEffect, useState } from "react";

type CopyState = "idle" | "copied" | "failed";

/** Copies text and says for two seconds whether it worked. */
export function useCopy(): [CopyState, (text: string) => void] {
  const [state, setState] = useState<CopyState>("idle");

  useEffect(() => {
    if (state === "idle") return;
    const timer = setTimeout(() => setState("idle"), 2_000);
    return () => clearTimeout(timer);
  }, [state]);

  function copy(text: string) {
    navigator.clipboard.writeText(text).then(
      () => setState("copied"),
      () => setState("failed"),
    );
  }
  return [state, copy];
}
