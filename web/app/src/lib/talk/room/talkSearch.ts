import * as z from "zod/mini";
import { nostrHex } from "../../../../../shared/talk/event.ts";

const id = z.catch(z.optional(nostrHex(32)), undefined);

/** What a page's address tells of the conversation that led to it. What is no id there counts as nothing. */
const talkSearchSchema = z.object({
  /** The room. */
  talk: id,
  /** The message in it that is answered. */
  request: id,
});

export type TalkSearch = z.output<typeof talkSearchSchema>;

/** For the router's `validateSearch`. */
export function readTalkSearch(search: Record<string, unknown>): TalkSearch {
  return z.parse(talkSearchSchema, search);
}
