import {
  type EventTemplate,
  finalizeEvent,
  generateSecretKey,
  getPublicKey,
  type NostrEvent,
} from "nostr-tools/pure";

export interface Person {
  secret: Uint8Array;
  key: string;
}

export function newPerson(): Person {
  const secret = generateSecretKey();
  return { secret, key: getPublicKey(secret) };
}

export const seconds = (): number => Math.floor(Date.now() / 1_000);

export function sign({ secret }: Person, given: Partial<EventTemplate> & { kind: number }): NostrEvent {
  const event = finalizeEvent({ tags: [], content: "", created_at: seconds(), ...given }, secret);
  // As it comes over the wire: without the library's own mark.
  return JSON.parse(JSON.stringify(event));
}

/** Sealed mail: an author that nobody knows, and one recipient. */
export function wrapFor(
  { key }: Person,
  given: Partial<EventTemplate> = {},
  author = newPerson(),
): NostrEvent {
  const { tags = [], ...rest } = given;
  return sign(author, { kind: 1_059, content: "sealed", tags: [["p", key], ...tags], ...rest });
}
