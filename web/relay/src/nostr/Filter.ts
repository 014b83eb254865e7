import type { Filter } from "nostr-tools/filter";
import * as z from "zod";
import { Denial } from "./Denial.ts";
import { hex32 } from "./NostrEvent.ts";
import { maxFound } from "./NostrLimits.ts";

export type { Filter };

const keys = z.array(hex32).max(1_000);
const time = z.int().min(0).optional();

const known = z.object({
  ids: keys.optional(),
  authors: keys.optional(),
  kinds: z.array(z.int().min(0).max(65_535)).max(1_000).optional(),
  "#e": keys.optional(),
  "#p": keys.optional(),
  since: time,
  until: time,
  limit: z.int().min(0).optional(),
});
const named = z.record(z.string().regex(/^#[a-zA-Z]$/), z.array(z.string()).max(1_000));

export function readFilter(given: unknown): Filter {
  const { data } = known.catchall(z.unknown()).safeParse(given);
  if (!data) throw new Denial("invalid", "this is not a filter as NIP-01 has it");
  const others = Object.entries(data).filter(([name]) => !(name in known.shape));
  const tags = named.safeParse(Object.fromEntries(others)).data;
  if (!tags) throw new Denial("unsupported", "a filter asks for what this relay does not know");
  return { ...(data as Filter), limit: Math.min(data.limit ?? maxFound, maxFound) };
}
