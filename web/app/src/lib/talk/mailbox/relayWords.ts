import * as z from "zod/mini";
import { eventSchema } from "../../../../../shared/talk/event.ts";

const name = z.string().check(z.maxLength(64));
const reason = z.optional(z.string());

/** What a relay says (NIP-01, NIP-42), as far as anybody here listens. */
const relayWords = z.union([
  z.tuple([z.literal("EVENT"), name, eventSchema]),
  z.tuple([z.literal("EOSE"), name]),
  z.tuple([z.literal("CLOSED"), name, reason]),
  z.tuple([z.literal("OK"), name, z.boolean(), reason]),
  z.tuple([z.literal("AUTH"), z.string().check(z.maxLength(256))]),
]);

export type RelayWords = z.output<typeof relayWords>;

/** Null for whatever else it says. */
export function readRelayWords(text: unknown): RelayWords | null {
  try {
    return relayWords.safeParse(JSON.parse(String(text))).data ?? null;
  } catch {
    return null;
  }
}
