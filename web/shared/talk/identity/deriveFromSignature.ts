import { secp256k1 } from "@noble/curves/secp256k1.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { bytesToHex, type Hex, hashTypedData, hexToBytes, recoverAddress } from "viem";
import { sameAddress } from "../../wire/sameAddress.ts";
import type { Owner } from "../Owner.ts";
import { TalkError } from "../TalkError.ts";
import { talkSecretTypedData } from "./typedData.ts";

const info = "parley/talk/secp256k1/1";

/** An outside wallet signs for one chain. */
export interface Origin extends Owner {
  readonly chainId: number;
}

/**
 * An outside wallet's talk key, out of its signature of `talkSecretTypedData`. Wallets write the same signature differently
 * (the last byte, the half of the curve), so what counts is r and the lower s. Only the account's own key makes a signature
 * that will do: those of contract accounts change with their owners.
 */
export async function deriveFromSignature(origin: Origin, signature: Hex): Promise<Uint8Array> {
  const { chainId, account, sequence } = origin;
  const hash = hashTypedData(talkSecretTypedData(chainId, account, sequence));
  const signer = await recoverAddress({ hash, signature }).catch(() => null);
  if (!signer || !sameAddress(signer, account)) throw new TalkError("talkSignatureForeign", { account });
  const context = `${info}/${chainId}/${account.toLowerCase()}/${sequence}`;
  const seed = hkdf(sha256, lowerHalf(signature), undefined, utf8ToBytes(context), seedLength);
  return secp256k1.utils.randomSecretKey(seed);
}

/** Wide enough that no key is likelier than another once it is brought below the order of the curve (FIPS 186-5, A.2.1). */
const seedLength = 48;

function lowerHalf(signature: Hex): Uint8Array {
  const bytes = hexToBytes(signature);
  const r = bytes.subarray(0, 32);
  const s = BigInt(bytesToHex(bytes.subarray(32, 64)));
  const { ORDER } = secp256k1.Point.Fn;
  const lower = s > ORDER / 2n ? ORDER - s : s;
  return concatBytes(r, hexToBytes(`0x${lower.toString(16).padStart(64, "0")}`));
}

/**
 * The key, once it is sure that another device will find the same. A first key is asked for twice: a wallet that signs
 * differently each time would leave its messages behind with this device. Later the key that the account published tells.
 */
export async function deriveSurely(
  origin: Origin,
  signatures: readonly Hex[],
  isPublished: (secret: Uint8Array) => boolean | null,
): Promise<Uint8Array> {
  const [secret, again] = await Promise.all(signatures.map((one) => deriveFromSignature(origin, one)));
  if (!secret) throw new TalkError("talkKeyMissing");
  const published = isPublished(secret);
  if (published === false) throw new TalkError("talkKeyDiffers", { account: origin.account });
  if (published) return secret;
  if (!again || bytesToHex(secret) !== bytesToHex(again))
    throw new TalkError("talkSignatureVaries", { account: origin.account });
  return secret;
}
