import type { SealedBytes } from "./vaultSchema.ts";

type Bytes = Uint8Array<ArrayBuffer>;

const ivBytes = 12;

export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

export const importAesKey = (key: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt", "decrypt"]);

/** `context` is authenticated with the data: a part of one vault is no part of another. */
export async function encrypt(key: CryptoKey, data: Bytes, context: string): Promise<SealedBytes> {
  const iv = randomBytes(ivBytes);
  const additionalData = new TextEncoder().encode(context);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, key, data);
  return { iv, data: new Uint8Array(sealed) };
}

/** Null when the key or the context is another's, or the data were changed. */
export async function decrypt(
  key: CryptoKey,
  { iv, data }: SealedBytes,
  context: string,
): Promise<Bytes | null> {
  const additionalData = new TextEncoder().encode(context);
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData }, key, data));
  } catch {
    return null;
  }
}

/** AES-256-GCM key from a password, by PBKDF2-SHA256. */
export async function deriveKey(password: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  // The same password typed on another keyboard may arrive in another Unicode form.
  const bytes = new TextEncoder().encode(password.normalize("NFKC"));
  const material = await crypto.subtle.importKey("raw", bytes, "PBKDF2", false, ["deriveKey"]);
  bytes.fill(0);
  const algorithm = { name: "PBKDF2", hash: "SHA-256", salt, iterations };
  return crypto.subtle.deriveKey(algorithm, material, { name: "AES-GCM", length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);
}
