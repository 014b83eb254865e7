import * as z from "zod";
import { Denial } from "./Denial.ts";

const hex = (length: number) => z.string().regex(new RegExp(`^[0-9a-f]{${length}}$`));
export const hex32 = hex(64);
const wholeTime = z.int().min(0);

export const nostrEvent = z.object({
  id: hex32,
  pubkey: hex32,
  created_at: wholeTime,
  kind: z.int().min(0).max(65_535),
  tags: z.array(z.array(z.string()).min(1)),
  content: z.string(),
  sig: hex(128),
});

export type NostrEvent = z.output<typeof nostrEvent>;

/** Has the form of an event; whether it is signed is another question. */
export function readEvent(given: unknown): NostrEvent {
  const { data } = nostrEvent.safeParse(given);
  if (!data) throw new Denial("invalid", "this is not an event as NIP-01 has it");
  return data;
}

/** First values of the tags of that name. */
export function tagValues({ tags }: Pick<NostrEvent, "tags">, name: string): string[] {
  return tags.filter(([key]) => key === name).map(([, value]) => value ?? "");
}
