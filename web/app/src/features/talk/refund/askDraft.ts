import * as z from "zod/mini";
import { askReasons } from "../../../../../shared/talk/content/ask.ts";

/** A request while it is being written. The pictures that go with it are chosen again. */
export const askDraftSchema = z.object({
  reason: z.nullable(z.enum(askReasons)),
  wish: z.enum(["all", "part", "goodsBack"]),
  /** Of a part, as typed. */
  part: z.string(),
  words: z.string(),
});

export type AskDraft = z.output<typeof askDraftSchema>;

export const emptyAsk: AskDraft = { reason: null, wish: "all", part: "", words: "" };
