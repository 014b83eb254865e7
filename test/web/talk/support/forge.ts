import { encrypt, getConversationKey } from "nostr-tools/nip44";
import { finalizeEvent, getEventHash, getPublicKey } from "nostr-tools/pure";
import { kinds } from "../../../../web/shared/talk/kinds.ts";
import { now } from "./people.ts";

/** What somebody could make who keeps to none of the rules: every layer as given. */
export interface Forgery {
  readonly author: Uint8Array;
  readonly reader: string;
  readonly rumor: Record<string, unknown>;
  readonly seal?: Record<string, unknown>;
  readonly wrap?: Record<string, unknown>;
}

/** A rumor as its author would make it, with whatever is to be wrong about it. */
export function rumorBy(author: Uint8Array, reader: string, changed: Record<string, unknown> = {}) {
  const unsigned = {
    ...{ pubkey: getPublicKey(author), created_at: now, kind: 14, tags: [["p", reader]], content: "hello" },
    ...changed,
  };
  return { id: getEventHash(unsigned), ...unsigned };
}

const once = new Uint8Array(32).fill(7);

/** Signs and encrypts rightly what is wrong in itself. */
export function forge({ author, reader, rumor, seal, wrap }: Forgery) {
  const sealed = finalizeEvent(
    {
      ...{ kind: kinds.seal, created_at: now, tags: [] },
      content: encrypt(JSON.stringify(rumor), getConversationKey(author, reader)),
    },
    author,
  );
  const content = encrypt(JSON.stringify({ ...sealed, ...seal }), getConversationKey(once, reader));
  const template = { kind: kinds.wrap, created_at: now, tags: [["p", reader]], content, ...wrap };
  return JSON.parse(JSON.stringify(finalizeEvent(template, once)));
}
