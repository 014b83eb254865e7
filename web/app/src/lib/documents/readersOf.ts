import type { Agreement } from "../../../../shared/agreement/agreement.ts";

/** The keys to which an agreement is sealed: those of its parties that are known. */
export function readersOf({ buyer, seller }: Agreement) {
  return [buyer, seller].flatMap(({ encryptionKey }) => (encryptionKey ? [encryptionKey] : []));
}
