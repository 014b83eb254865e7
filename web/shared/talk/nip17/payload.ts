/** NIP-44, version 2. */
export interface Payload {
  readonly nonce: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly mac: Uint8Array;
}

/** ChaCha20's key and nonce, and the key of the MAC, in bytes. */
export const openingLength = 32 + 12 + 32;

/** The parts of a ciphertext in base64. Throws for what has not these parts. */
export function payloadOf(content: string): Payload {
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  if (bytes[0] !== 2 || bytes.length < 99) throw new RangeError("no ciphertext of NIP-44, version 2");
  return { nonce: bytes.slice(1, 33), ciphertext: bytes.slice(33, -32), mac: bytes.slice(-32) };
}
