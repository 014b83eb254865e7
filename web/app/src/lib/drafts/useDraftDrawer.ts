import { useQueryClient } from "@tanstack/react-query";
import * as z from "zod/mini";
import { useReader } from "../documents/useReader.ts";
import { useAccount } from "../wallet/useAccount.ts";
import { draftKey, readDraft, writeDraft } from "./keptDrafts.ts";

/**
 * A form's draft from outside of the form, to prepare what its page shows when it opens. Where there is no key to seal with
 * it stays in memory, for the form that opens next. Null until the key is known.
 */
export function useDraftDrawer<T>(name: string, schema: z.ZodMiniType<T>) {
  const queries = useQueryClient();
  const account = useAccount();
  const reader = useReader();
  const key = draftKey(account?.address, name);
  if (!account || reader === undefined) return null;
  return {
    read: async (): Promise<T | null> => {
      if (reader) return readDraft(key, reader, schema);
      return z.safeParse(schema, queries.getQueryData(["draft", key])).data ?? null;
    },
    write: async (draft: T): Promise<void> => {
      if (reader) await writeDraft(key, reader, draft);
      else queries.setQueryData(["draft", key], draft);
    },
  };
}
