import { getConversationKey } from "nostr-tools/nip44";
import { getPublicKey } from "nostr-tools/pure";
import type { TalkKey } from "../event.ts";

/** What one talk key does with others. Both throw for what is no key. */
export interface Keys {
  readonly secret: Uint8Array;
  readonly publicKey: TalkKey;
  /** NIP-44: the secret shared with somebody. It is kept, since most messages come from the same few. */
  sharedWith(theirs: TalkKey): Uint8Array;
  /** The same for a wrap's key, which never comes again. */
  sharedOnce(theirs: TalkKey): Uint8Array;
}

/** Strangers can seal under as many keys as they like. */
const mostKept = 500;

export function keysOf(secret: Uint8Array): Keys {
  const kept = new Map<TalkKey, Uint8Array>();
  const sharedOnce = (theirs: TalkKey) => getConversationKey(secret, theirs);
  return {
    secret,
    publicKey: getPublicKey(secret),
    sharedOnce,
    sharedWith(theirs) {
      const known = kept.get(theirs);
      if (known) return known;
      if (kept.size >= mostKept) kept.clear();
      const shared = sharedOnce(theirs);
      kept.set(theirs, shared);
      return shared;
    },
  };
}
