import { type Address, encodeAbiParameters, type Hex, keccak256, stringToHex } from "viem";
import * as z from "zod/mini";
import { address } from "../wire/address.ts";
import { count } from "../wire/count.ts";
import { bytes32 } from "../wire/hex.ts";
import { uint } from "../wire/uint.ts";

/** One protected payment: field for field the contract's `Terms`. `token` is the zero address for the native coin. */
export const termsSchema = z.object({
  buyer: address,
  seller: address,
  token: address,
  amount: uint(96),
  deliverBy: count(40),
  policy: bytes32,
  agreement: bytes32,
});

export type Terms = z.output<typeof termsSchema>;

/** The contract's struct, for what encodes or signs it. */
export const termsFields = [
  { name: "buyer", type: "address" },
  { name: "seller", type: "address" },
  { name: "token", type: "address" },
  { name: "amount", type: "uint96" },
  { name: "deliverBy", type: "uint40" },
  { name: "policy", type: "bytes32" },
  { name: "agreement", type: "bytes32" },
] as const;

const termsTuple = { type: "tuple", components: termsFields } as const;

const payTag = keccak256(stringToHex("Parley.pay"));
const chargeTag = keccak256(stringToHex("Parley.charge"));

/**
 * Names the trade on its chain and escrow. The low 64 bits are zero, which lets the id serve as the nonce of an ERC-3009
 * authorization with tokens that key their nonces.
 */
export function tradeId(terms: Terms, chainId: number, escrow: Address): Hex {
  return hashTerms(payTag, terms, chainId, escrow);
}

/** The nonce that authorizes a charge: the same terms hashed apart, so that no signature for a held payment is spent as one. */
export function chargeId(terms: Terms, chainId: number, escrow: Address): Hex {
  return hashTerms(chargeTag, terms, chainId, escrow);
}

function hashTerms(tag: Hex, terms: Terms, chainId: number, escrow: Address): Hex {
  const hash = keccak256(
    encodeAbiParameters(
      [{ type: "bytes32" }, { type: "uint256" }, { type: "address" }, termsTuple],
      [tag, BigInt(chainId), escrow, terms],
    ),
  );
  return `${hash.slice(0, -16)}${"0".repeat(16)}` as Hex;
}
