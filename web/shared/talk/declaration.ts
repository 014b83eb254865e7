import * as z from "zod/mini";
import { bytes } from "../wire/hex.ts";
import { type NostrEvent, nostrHex } from "./event.ts";
import { statementTemplate } from "./identity/statementEvent.ts";
import { kinds } from "./kinds.ts";
import type { Owner } from "./Owner.ts";
import { relayUrl } from "./relayUrl.ts";

/**
 * All that a talk key signs in the open. A message is never among it: signed so, it would prove to everybody who wrote it.
 */
export const declarationSchema = z.discriminatedUnion("kind", [
  /** To one relay, about one question of its own (NIP-42). */
  z.object({
    kind: z.literal("authentication"),
    relay: relayUrl,
    challenge: z.string().check(z.maxLength(256)),
  }),
  /** Whose key it is (NIP-39), with the account's signature. */
  z.object({ kind: z.literal("statement"), chainId: z.int().check(z.positive()), signature: bytes(2_048) }),
  /** Where messages are taken (NIP-17). */
  z.object({ kind: z.literal("inbox"), relays: z.array(relayUrl).check(z.minLength(1), z.maxLength(5)) }),
  /** A relay may drop these (NIP-09). */
  z.object({
    kind: z.literal("deletion"),
    events: z.array(nostrHex(32)).check(z.minLength(1), z.maxLength(250)),
  }),
  /** One relay may drop everything (NIP-62). */
  z.object({ kind: z.literal("vanish"), relay: relayUrl }),
]);

export type Declaration = z.output<typeof declarationSchema>;

export type Template = Pick<NostrEvent, "kind" | "created_at" | "tags" | "content">;

/** The event that says it, at an instant in Unix seconds. */
export function declarationTemplate(said: Declaration, { account, sequence }: Owner, at: number): Template {
  const plain = (kind: number, tags: string[][]) => ({ kind, created_at: at, tags, content: "" });
  switch (said.kind) {
    case "authentication":
      return plain(kinds.authentication, [
        ["relay", said.relay],
        ["challenge", said.challenge],
      ]);
    case "statement":
      return statementTemplate({ ...said, account, sequence }, at);
    case "inbox":
      return plain(
        kinds.inbox,
        said.relays.map((one) => ["relay", one]),
      );
    case "deletion":
      return plain(kinds.deletion, [...said.events.map((id) => ["e", id]), ["k", String(kinds.wrap)]]);
    case "vanish":
      return plain(kinds.vanish, [["relay", said.relay]]);
  }
}
