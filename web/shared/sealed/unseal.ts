import { type Hex, sha256 } from "viem";
import { ParleyError } from "../errors/ParleyError.ts";
import type { Envelope, WrappedKey } from "./envelope.ts";
import { type Reader, unwrapKey } from "./keyWrap.ts";

/** Opens an envelope with the document's own key, and gives the plain text only if it is the expected one. */
export async function unsealWithKey(
  { iv, ciphertext }: Envelope,
  key: Uint8Array<ArrayBuffer>,
  expectedHash: Hex,
): Promise<Uint8Array<ArrayBuffer>> {
  const plain = await decrypt(ciphertext, iv, key);
  const actual = sha256(plain);
  if (actual !== expectedHash)
    throw new ParleyError("sealedHashMismatch", { actual, expected: expectedHash });
  return plain;
}

/** The same for a reader whose private key stays out of reach. */
export async function unsealByReader(
  envelope: Envelope,
  reader: Reader,
  expectedHash: Hex,
): Promise<Uint8Array<ArrayBuffer>> {
  return unsealWithKey(envelope, await readersKey(envelope, reader), expectedHash);
}

/** The same for what no hash names. Whoever calls must prove the text by other means, such as a signature in it. */
export async function unsealUnnamed(envelope: Envelope, reader: Reader): Promise<Uint8Array<ArrayBuffer>> {
  return decrypt(envelope.ciphertext, envelope.iv, await readersKey(envelope, reader));
}

/** The document's own key, as a link to it carries it. */
export async function readersKey(envelope: Envelope, reader: Reader): Promise<Uint8Array<ArrayBuffer>> {
  const wrapped = keysFor(envelope, reader.publicKey);
  if (wrapped.length === 0) throw new ParleyError("sealedForOthers");
  return firstThatOpens(wrapped, reader);
}

/** The wrapped keys that are meant for a reader, for a wallet to unwrap. */
export function keysFor({ recipients }: Envelope, publicKey: Hex): WrappedKey[] {
  return recipients.filter((recipient) => recipient.publicKey === publicKey);
}

async function firstThatOpens(wrapped: WrappedKey[], reader: Reader): Promise<Uint8Array<ArrayBuffer>> {
  let failure: unknown;
  for (const one of wrapped) {
    try {
      return await unwrapKey(one, reader);
    } catch (error) {
      failure = error;
    }
  }
  // A wallet that is locked says so itself; all else means that no key was whole.
  if (failure instanceof ParleyError) throw failure;
  throw new ParleyError("sealedDamaged", {}, { cause: failure });
}

async function decrypt(
  ciphertext: Uint8Array<ArrayBuffer>,
  iv: Uint8Array<ArrayBuffer>,
  key: Uint8Array<ArrayBuffer>,
) {
  try {
    const cipher = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["decrypt"]);
    return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, cipher, ciphertext));
  } catch (cause) {
    throw new ParleyError("sealedDamaged", {}, { cause });
  }
}
