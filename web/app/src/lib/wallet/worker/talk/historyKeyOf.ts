const info = new TextEncoder().encode("parley/talk/history/1");

/**
 * Under which messages rest on this device, out of the talk key: whoever opens that reads them again. It can be used and handed from
 * thread to thread, and nobody can read its bytes.
 */
export async function historyKeyOf(secret: Uint8Array): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey("raw", new Uint8Array(secret), "HKDF", false, ["deriveKey"]);
  const derivation = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info };
  return crypto.subtle.deriveKey(derivation, material, { name: "AES-GCM", length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);
}
