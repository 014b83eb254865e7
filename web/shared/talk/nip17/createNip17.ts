import type { TalkCrypto } from "../TalkCrypto.ts";
import { disclose } from "./disclose.ts";
import { keysOf } from "./Keys.ts";
import { unwrap } from "./unwrap.ts";
import { rumorOf, wrapFor } from "./wrap.ts";

/**
 * Messages sealed and wrapped for each reader by itself (NIP-17, NIP-44, NIP-59). The secret stays its caller's to wipe.
 * Between the copies for a large room `pause` is awaited: others who need the thread are heard, and who wiped the secret
 * meanwhile throws there.
 */
export function createNip17(
  secret: Uint8Array,
  pause: () => Promise<void> = async () => undefined,
): TalkCrypto {
  const keys = keysOf(secret);
  return {
    publicKey: keys.publicKey,
    async wrap(draft, recipients, now) {
      const rumor = rumorOf(draft, recipients, keys);
      const wraps = [];
      for (const recipient of new Set([...recipients, keys.publicKey])) {
        if (wraps.length > 0) await pause();
        wraps.push({ recipient, event: wrapFor(recipient, rumor, keys, now) });
      }
      return { rumor, wraps };
    },
    unwrap: async (event, now) => unwrap(event, keys, now),
    disclose: async (event) => disclose(event, keys),
  };
}
