import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { bytesToHex, concat, type Hex, hexToBytes, hexToNumber, numberToHex, size, slice } from "viem";
import { type Ballot, commitmentOf, type Opening, seatCommitted } from "./commitment.ts";

/**
 * What follows the arguments of a `commit`, where the court does not look: choice and reason, readable only with the
 * salt. So the phrase and the chain bring a hidden vote back, and no device has to keep it. Behind commitments that are
 * carried together stand the notes of all.
 */
export const noteSize = 33;
/** A court has no larger panel: its bitmap has a bit for each seat. */
const mostNotes = 32;
const info = utf8ToBytes("parley/ballot/note/1");

export function writeNote(commitment: Hex, { choice, reason, salt }: Opening): Hex {
  return veil(commitment, salt, concat([numberToHex(choice, { size: 1 }), reason]));
}

/** The hidden vote, if `input` carries the one that the commitment binds; null otherwise. */
export function readNote(
  ballot: Ballot,
  commitment: Hex,
  { salt, arbitrator, input }: { salt: Hex; arbitrator: Opening["arbitrator"]; input: Hex },
): Opening | null {
  const seat = seatCommitted(commitment);
  for (let end = size(input), left = mostNotes; end >= noteSize && left > 0; end -= noteSize, left--) {
    const note = veil(commitment, salt, slice(input, end - noteSize, end));
    const [choice, reason] = [hexToNumber(slice(note, 0, 1)), slice(note, 1)];
    const opening = { seat, arbitrator, choice, salt, reason };
    if (commitmentOf(ballot, opening) === commitment.toLowerCase()) return opening;
  }
  return null;
}

/** Every commitment has a pad of its own, used once. Changes are not noticed here, but by the commitment. */
function veil(commitment: Hex, salt: Hex, note: Hex): Hex {
  const pad = hkdf(sha256, hexToBytes(salt), undefined, concatBytes(info, hexToBytes(commitment)), noteSize);
  return bytesToHex(hexToBytes(note).map((byte, at) => byte ^ (pad[at] ?? 0)));
}
