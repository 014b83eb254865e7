import * as z from "zod/mini";
import { useKeptDraft } from "../../../lib/drafts/useKeptDraft.ts";

export type Notes = Readonly<Record<string, string>>;

const notesSchema = z.record(z.string(), z.string());
const none: Record<string, string> = {};

/** What the reader wrote beside their movements, by entry: on this device alone, sealed where the account has a key. */
export function useNotes(): { notes: Notes; write: (entry: string, note: string) => void } {
  const { draft, change } = useKeptDraft("notes", notesSchema, none);
  return { notes: draft, write: (entry, note) => change({ [entry]: note }) };
}
