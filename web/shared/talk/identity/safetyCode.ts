import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { type Address, bytesToBigInt, bytesToHex, type Hex, hexToBytes } from "viem";
import type { TalkKey } from "../event.ts";

/** What one person is to another in talk. */
export interface Identity {
  account: Address;
  key: TalkKey;
}

const domain = utf8ToBytes("parley/talk/safety/1");
const rounds = 4_096;
const digitsEach = 20;

/**
 * What two people compare aloud: eight groups of five digits, the same on both sides. Half of it stands for each identity
 * alone. Were it one hash of both, whoever sits in between could make keys for both sides until two codes agree, which
 * takes the square root of the work. So he must hit 20 given digits (66 bits), and each trial costs him a key and 4,096
 * hashes (12 bits more): 2^78 hashes, for each side, for one pair of people. More digits would be read aloud by fewer.
 */
export function safetyCode(one: Identity, other: Identity): readonly string[] {
  return [digitsOf(one), digitsOf(other)].sort().flatMap((half) => half.match(/\d{5}/g) ?? []);
}

/** The same for cameras, which do not tire: all of both, in one hash. */
export function safetyMark(one: Identity, other: Identity): Hex {
  const both = [one, other].map((identity) => bytesToHex(bytesOf(identity))).sort();
  return bytesToHex(sha256(concatBytes(domain, ...both.map((hex) => hexToBytes(hex)))));
}

const bytesOf = ({ account, key }: Identity): Uint8Array =>
  concatBytes(hexToBytes(account), hexToBytes(`0x${key}`));

function digitsOf(identity: Identity): string {
  const bytes = bytesOf(identity);
  let hash = sha256(concatBytes(domain, bytes));
  for (let round = 1; round < rounds; round++) hash = sha256(concatBytes(hash, bytes));
  return (bytesToBigInt(hash) % 10n ** BigInt(digitsEach)).toString().padStart(digitsEach, "0");
}
