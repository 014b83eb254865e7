import { bytesToHex, type Hex, keccak256 } from "viem";
import { type BallotPlace, encodePlace } from "../../../../../shared/court/ballotPlace.ts";
import { bytes32 } from "../../../../../shared/wire/hex.ts";
import type { Account } from "../../wallet/Account.ts";
import type { Wallet } from "../../wallet/Wallet.ts";

/**
 * The salt of a hidden vote: out of the phrase, so that a restored wallet has it again. An outside wallet gives nobody its
 * phrase; its salts are random and stay on this device.
 */
export async function ballotSalt(
  wallet: Pick<Wallet, "call">,
  { kind, address }: Account,
  place: BallotPlace,
  kept: Pick<Storage, "getItem" | "setItem"> = localStorage,
): Promise<Hex> {
  if (kind === "key") return (await wallet.call("ballotSalt", { account: address, place })).salt;
  const key = `parley-ballot-${address.toLowerCase()}-${keccak256(encodePlace(place))}`;
  const known = bytes32.safeParse(kept.getItem(key));
  if (known.success) return known.data;
  const salt = bytesToHex(crypto.getRandomValues(new Uint8Array(32)));
  kept.setItem(key, salt);
  return salt;
}
