import { AbiCoder, keccak256 as ethersKeccak } from "ethers";
import { concat, type Hex, keccak256, numberToHex, size, slice, toHex, zeroHash } from "viem";
import { describe, expect, it } from "vitest";
import { readNote, writeNote } from "../../../../web/shared/court/ballotNote.ts";
import {
  type Ballot,
  commitmentOf,
  type Opening,
  recordOf,
} from "../../../../web/shared/court/commitment.ts";
import { court, onlooker, seller } from "../support/cast.ts";

const ballot: Ballot = { chainId: 31_337, court, disputeId: 2n ** 255n + 9n, sitting: 3 };
const opening: Opening = {
  seat: 2,
  arbitrator: onlooker,
  choice: 7,
  salt: `0x${"5a".repeat(32)}`,
  reason: `0x${"4e".repeat(32)}`,
};
const commitment = commitmentOf(ballot, opening);

describe("a commitment", () => {
  it("is the hash that another library makes, with owner and seat in its last nine bytes", () => {
    const types = ["uint256", "address", "uint256", "uint256", "tuple(uint8,address,uint8,bytes32,bytes32)"];
    const values = [ballot.chainId, court, ballot.disputeId, ballot.sitting, Object.values(opening)];
    const hash = ethersKeccak(AbiCoder.defaultAbiCoder().encode(types, values)) as Hex;
    expect(slice(commitment, 0, 23)).toBe(slice(hash, 0, 23));
    expect(slice(commitment, 23, 31)).toBe(slice(onlooker, 12).toLowerCase());
    expect(slice(commitment, 31)).toBe("0x02");
  });

  it.each([
    [{ chainId: 1 }, {}],
    [{ court: seller }, {}],
    [{ disputeId: 9n }, {}],
    [{ sitting: 4 }, {}],
    [{}, { seat: 1 }],
    [{}, { arbitrator: seller }],
    [{}, { choice: 6 }],
    [{}, { salt: zeroHash }],
    [{}, { reason: zeroHash }],
  ] as const)("is another one for %o %o", (place, vote) => {
    expect(commitmentOf({ ...ballot, ...place }, { ...opening, ...vote })).not.toBe(commitment);
  });

  it("is chained into one word with a bitmap of the seats", () => {
    expect(recordOf([])).toBe(zeroHash);
    const hash = keccak256(concat([zeroHash, commitment]));
    expect(recordOf([commitment])).toBe(concat([slice(hash, 0, 28), numberToHex(0b100, { size: 4 })]));
    const other = commitmentOf(ballot, { ...opening, seat: 0 });
    expect(slice(recordOf([commitment, other]), 28)).toBe("0x00000005");
    expect(recordOf([commitment, other])).not.toBe(recordOf([other, commitment]));
  });
});

describe("the note behind a commit", () => {
  const note = writeNote(commitment, opening);
  const read = (input: Hex, salt = opening.salt) =>
    readNote(ballot, commitment, { salt, arbitrator: onlooker, input });

  it("brings the vote back with the salt alone, behind whatever else the call carries", () => {
    expect(size(note)).toBe(33);
    expect(read(concat([toHex("call"), note]))).toEqual(opening);
  });

  it("shows nothing of it otherwise, and two votes never share a pad", () => {
    expect(note.includes(opening.reason.slice(2))).toBe(false);
    const other = { ...opening, choice: 6 };
    const otherNote = writeNote(commitmentOf(ballot, other), other);
    expect(slice(otherNote, 1)).not.toBe(slice(note, 1));
  });

  it("is refused with another salt, when changed, and where there is none", () => {
    expect(read(note, zeroHash)).toBeNull();
    expect(read(concat([slice(note, 0, 32), "0x00"]))).toBeNull();
    expect(read("0x1234")).toBeNull();
  });
});
