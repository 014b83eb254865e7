import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type * as z from "zod/mini";
import { useReader } from "../documents/useReader.ts";
import { useAccount } from "../wallet/useAccount.ts";
import { draftKey, forgetDraft, readDraft, writeDraft } from "./keptDrafts.ts";
import { LatestOnly } from "./LatestOnly.ts";

export interface KeptDraft<T> {
  draft: T;
  change: (changes: Partial<T>) => void;
  /** It was sent: what is written next starts empty. */
  forget: () => void;
}

/**
 * A draft that outlives the page, however the page ends. It is sealed for the acting account, so it is readable only while
 * that account's wallet is open. A connected wallet has no key to seal with: its drafts last as long as the page.
 */
export function useKeptDraft<T extends object>(
  name: string,
  schema: z.ZodMiniType<T>,
  empty: T,
): KeptDraft<T> {
  const account = useAccount();
  const reader = useReader();
  const key = draftKey(account?.address, name);
  const [typed, setTyped] = useState<T | null>(null);
  const [writing] = useState(() => new LatestOnly());
  const kept = useQuery({
    queryKey: ["draft", key],
    queryFn: () => (reader ? readDraft(key, reader, schema) : null),
    enabled: Boolean(reader),
    networkMode: "always",
    staleTime: Number.POSITIVE_INFINITY,
    // The drawer knows better when the form is opened again.
    gcTime: 0,
    retry: false,
  });
  const draft = typed ?? kept.data ?? empty;
  return {
    draft,
    change(changes) {
      const next = { ...draft, ...changes };
      setTyped(next);
      if (reader) writing.run(() => writeDraft(key, reader, next));
    },
    forget() {
      if (reader) writing.run(() => forgetDraft(key));
    },
  };
}
