import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, type Hex, hexToBytes, stringToBytes } from "viem";

export interface OfferPlace {
  trade: Hex;
  epoch: number;
  /** X25519 key of who makes the offers. */
  maker: Hex;
}

/**
 * Where the store keeps a maker's offers. It follows from a secret that only the maker, or maker and other side, can agree
 * on: a wallet restored from its seed finds it, and nobody else can tell it, fill it up, or say what trade it is about.
 * A new one for each epoch, since offers of an earlier one are void.
 */
export function offerLocator(secret: Uint8Array, { trade, epoch, maker }: OfferPlace): Hex {
  const salt = concatBytes([hexToBytes(trade), hexToBytes(maker)]);
  const info = stringToBytes(`Parley offers, version 1, epoch ${epoch}`);
  return bytesToHex(hkdf(sha256, secret, salt, info, 32));
}
