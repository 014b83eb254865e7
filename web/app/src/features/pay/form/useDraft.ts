import { useRef, useState } from "react";
import { DraftStore } from "./DraftStore.ts";
import { newDraft, type PaymentDraft } from "./PaymentDraft.ts";

export interface DraftControl {
  draft: PaymentDraft;
  /** Takes over what was typed; an agreement written out before is void with it. */
  change: (changes: Partial<PaymentDraft>) => void;
  /** The draft goes into its agreement as of `now`. */
  writeOut: (now: number) => void;
  /** The draft was paid or shared: the next one starts empty. */
  finish: () => void;
}

/** The draft of this tab, kept through reloads. */
export function useDraft(name: "payment" | "request"): DraftControl {
  const [store] = useState(() => new DraftStore(name, sessionStorage));
  const [draft, setDraft] = useState(() => store.read());
  // Two changes may come before the page is drawn again: the second takes over the first.
  const latest = useRef(draft);

  function keep(changes: Partial<PaymentDraft>) {
    latest.current = { ...latest.current, ...changes };
    store.write(latest.current);
    setDraft(latest.current);
  }
  return {
    draft,
    change: (changes) => keep({ writtenAt: null, ...changes }),
    writeOut: (now) => keep({ writtenAt: now }),
    finish: () => {
      store.forget();
      latest.current = newDraft();
      setDraft(latest.current);
    },
  };
}
