import * as z from "zod/mini";

const bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);

/** AES-256-GCM output with the nonce it was made under. */
const sealedBytes = z.object({ iv: bytes, data: bytes });
export type SealedBytes = z.infer<typeof sealedBytes>;

/** Stored beside what they protect, so that they can rise without breaking older vaults. */
export const kdfSchema = z.object({
  name: z.literal("PBKDF2-SHA256"),
  // The ceiling keeps a tampered record from freezing the page.
  iterations: z.int().check(z.minimum(1), z.maximum(20_000_000)),
  salt: bytes,
});

/** One way to open the vault: the vault's key, wrapped. A passkey's PRF output will be a second member. */
const unlockMethodSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("password"), kdf: kdfSchema, wrappedKey: sealedBytes }),
]);
export type UnlockMethod = z.infer<typeof unlockMethodSchema>;

export const vaultSchema = z.object({
  version: z.literal(1),
  /** Names this record, not the wallet: a new password or stronger parameters make another record. */
  id: z.string(),
  unlockMethods: z.array(unlockMethodSchema).check(z.minLength(1)),
  /** The entropy of the phrase under the vault's key. */
  secret: sealedBytes,
});
export type Vault = z.infer<typeof vaultSchema>;
