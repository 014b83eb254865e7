import * as z from "zod/mini";
import { fileTypes } from "../../../../shared/evidence/fileType.ts";

/** A file that was encrypted and kept before: where it lies, and the key that opens it. */
const keptFileSchema = z.object({
  kind: z.literal("file"),
  ...{ blob: z.string(), hash: z.string(), key: z.string(), nonce: z.string() },
  ...{ name: z.string(), type: z.enum(fileTypes), size: z.number() },
});

/** A claim or an answer while it is being written. */
export const pleaDraftSchema = z.object({
  share: z.nullable(z.number()),
  text: z.string(),
  /** Those that a conversation handed on. Files that are chosen in the form are chosen again. */
  files: z.optional(z.array(keptFileSchema)),
});

/** Where the draft of a claim or an answer is kept, for whoever writes one beforehand. */
export const pleaDraftName = (trade: string, kind: "claim" | "answer"): string => `${trade}/${kind}`;
