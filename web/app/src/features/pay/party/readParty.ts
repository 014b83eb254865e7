import { type Address, getAddress, isAddress, zeroAddress } from "viem";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";

export type PartyProblem =
  | "partyEmpty"
  | "partyNotAnAddress"
  | "partyLength"
  | "partyChecksum"
  | "partyIsYou"
  | "partyIsZero"
  | "partyIsEscrow";

export type ReadParty =
  | { ok: true; address: Address /** The text carries a checksum, and it holds. */; checked: boolean }
  | { ok: false; problem: PartyProblem };

/** Whom nobody can trade with: oneself, nobody, and the contract that holds the money. */
export interface Forbidden {
  you: Address | null;
  escrow: Address;
}

/**
 * Reads an address as people paste it: spaces, invisible marks and full-width letters are taken out, a checksum that does
 * not hold is refused, since it most often means a mistyped digit.
 */
export function readParty(text: string, { you, escrow }: Forbidden): ReadParty {
  const plain = plainAddress(text);
  if (plain === "") return { ok: false, problem: "partyEmpty" };
  const shape = shapeProblem(plain);
  if (shape) return { ok: false, problem: shape };
  const address = getAddress(plain);
  if (address === zeroAddress) return { ok: false, problem: "partyIsZero" };
  if (sameAddress(address, escrow)) return { ok: false, problem: "partyIsEscrow" };
  if (you && sameAddress(address, you)) return { ok: false, problem: "partyIsYou" };
  return { ok: true, address, checked: plain !== plain.toLowerCase() };
}

function plainAddress(text: string): string {
  const plain = text.normalize("NFKC").replace(/[\p{Cf}\p{Z}\s]/gu, "");
  return plain.replace(/^0X/, "0x");
}

function shapeProblem(plain: string): PartyProblem | null {
  if (!/^0x[0-9a-f]*$/i.test(plain)) return "partyNotAnAddress";
  if (plain.length !== 42) return "partyLength";
  // All lower or all upper case carries no checksum and cannot break one.
  const digits = plain.slice(2);
  const isMixed = digits !== digits.toLowerCase() && digits !== digits.toUpperCase();
  return isMixed && !isAddress(plain) ? "partyChecksum" : null;
}
