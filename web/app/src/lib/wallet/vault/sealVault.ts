import { WalletError } from "../WalletError.ts";
import { decrypt, deriveKey, encrypt, importAesKey, randomBytes } from "./cipher.ts";
import type { UnlockMethod, Vault } from "./vaultSchema.ts";

export interface KdfDefaults {
  readonly iterations: number;
  readonly saltBytes: number;
}

/** OWASP's figure for PBKDF2-SHA256 is 600,000; a phone of 2020 takes about a second for this. */
export const kdfDefaults: KdfDefaults = { iterations: 1_000_000, saltBytes: 32 };

const keyBytes = 32;
const secretContext = (id: string) => `parley/vault/${id}/secret`;
const keyContext = (id: string) => `parley/vault/${id}/key/password`;

/**
 * Locks the entropy of a phrase. The vault has a key of its own, and every method of unlocking wraps that key. A new
 * password means a new vault key: an old copy of the record with the old password opens nothing made later.
 */
export async function sealVault(
  entropy: Uint8Array,
  password: string,
  id: string = crypto.randomUUID(),
  defaults: KdfDefaults = kdfDefaults,
): Promise<Vault> {
  const vaultKey = randomBytes(keyBytes);
  const salt = randomBytes(defaults.saltBytes);
  const passwordKey = await deriveKey(password, salt, defaults.iterations);
  try {
    return {
      version: 1,
      id,
      unlockMethods: [
        {
          kind: "password",
          kdf: { name: "PBKDF2-SHA256", iterations: defaults.iterations, salt },
          wrappedKey: await encrypt(passwordKey, vaultKey, keyContext(id)),
        },
      ],
      secret: await encrypt(await importAesKey(vaultKey), new Uint8Array(entropy), secretContext(id)),
    };
  } finally {
    vaultKey.fill(0);
  }
}

const passwordMethod = (vault: Vault): UnlockMethod | undefined =>
  vault.unlockMethods.find(({ kind }) => kind === "password");

/** The entropy of the phrase. The caller wipes it. */
export async function openVault(vault: Vault, password: string): Promise<Uint8Array> {
  const method = passwordMethod(vault);
  if (!method) throw new WalletError("vaultDamaged");
  const passwordKey = await deriveKey(password, method.kdf.salt, method.kdf.iterations);
  const vaultKey = await decrypt(passwordKey, method.wrappedKey, keyContext(vault.id));
  if (!vaultKey) throw new WalletError("passwordWrong");
  const entropy = await decrypt(await importAesKey(vaultKey), vault.secret, secretContext(vault.id));
  vaultKey.fill(0);
  if (!entropy) throw new WalletError("vaultDamaged");
  return entropy;
}

/** True when the defaults rose since this vault was made; it is then locked anew at the next unlock. */
export function isWeakerThan(vault: Vault, defaults: KdfDefaults): boolean {
  const method = passwordMethod(vault);
  return (
    !method || method.kdf.iterations < defaults.iterations || method.kdf.salt.length < defaults.saltBytes
  );
}
