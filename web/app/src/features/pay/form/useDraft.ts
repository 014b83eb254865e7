import { useRef, useState } from "react";
import type { Address } from "viem";
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

/**
 * The draft of this tab, kept through reloads.
 * @param party with whom, where what led to the form says so: it takes the place of whoever stood there
 */
export function useDraft(name: "payment" | "request", party: Address | null = null): DraftControl {
  const [store] = useState(() => new DraftStore(name, sessionStorage));
  const [draft, setDraft] = useState(() => begin(store, party));
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

function begin(store: DraftStore, party: Address | null): PaymentDraft {
  const draft = store.read();
  if (party === null || draft.party === party) return draft;
  const changed = { ...draft, party, writtenAt: null };
  store.write(changed);
  return changed;
}
