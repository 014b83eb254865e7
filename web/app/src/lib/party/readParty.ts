import { type Address, getAddress, isAddress, zeroAddress } from "viem";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";

export type PartyProblem = ReceiverProblem | "partyIsYou";

export type ReceiverProblem =
  | "partyEmpty"
  | "partyNotAnAddress"
  | "partyLength"
  | "partyChecksum"
  | "partyIsZero"
  | "partyIsEscrow";

export type ReadAddress<Problem> =
  | { ok: true; address: Address /** The text carries a checksum, and it holds. */; checked: boolean }
  | { ok: false; problem: Problem };

/** Whom nobody can trade with: oneself, nobody, and the contract that holds the money. */
export interface Forbidden {
  you: Address | null;
  escrow: Address;
}

/** Whom one trades with: never oneself. */
export function readParty(text: string, { you, escrow }: Forbidden): ReadAddress<PartyProblem> {
  const read = readReceiver(text, escrow);
  if (read.ok && you && sameAddress(read.address, you)) return { ok: false, problem: "partyIsYou" };
  return read;
}

/**
 * Reads an address as people paste it: spaces, invisible marks and full-width letters are taken out, a checksum that does
 * not hold is refused, since it most often means a mistyped digit.
 */
export function readReceiver(text: string, escrow: Address): ReadAddress<ReceiverProblem> {
  const plain = plainAddress(text);
  if (plain === "") return { ok: false, problem: "partyEmpty" };
  const shape = shapeProblem(plain);
  if (shape) return { ok: false, problem: shape };
  const address = getAddress(plain);
  if (address === zeroAddress) return { ok: false, problem: "partyIsZero" };
  if (sameAddress(address, escrow)) return { ok: false, problem: "partyIsEscrow" };
  return { ok: true, address, checked: plain !== plain.toLowerCase() };
}

function plainAddress(text: string): string {
  const plain = text.normalize("NFKC").replace(/[\p{Cf}\p{Z}\s]/gu, "");
  return plain.replace(/^0X/, "0x");
}

function shapeProblem(plain: string): ReceiverProblem | null {
  if (!/^0x[0-9a-f]*$/i.test(plain)) return "partyNotAnAddress";
  if (plain.length !== 42) return "partyLength";
  // All lower or all upper case carries no checksum and cannot break one.
  const digits = plain.slice(2);
  const isMixed = digits !== digits.toLowerCase() && digits !== digits.toUpperCase();
  return isMixed && !isAddress(plain) ? "partyChecksum" : null;
}
