import { concat, decodeFunctionData, type Hex, numberToHex, slice } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { readNote, writeNote } from "../../../../web/shared/court/ballotNote.ts";
import { ownTurnAt, waitsForOthersUntil } from "../../../../web/shared/court/carrying.ts";
import { type Ballot, commitmentOf, type Opening } from "../../../../web/shared/court/commitment.ts";
import { commitSignedData } from "../../../../web/shared/court/commitSignedData.ts";
import {
  commitmentPlace,
  isGenuine,
  type SignedCommitment,
  signedCommitmentSchema,
} from "../../../../web/shared/court/signedCommitment.ts";
import { commitmentTypedData } from "../../../../web/shared/court/typedData.ts";
import { courtAbi } from "../../../../web/shared/generated/courtAbi.ts";
import { court, onlooker, seller } from "../support/cast.ts";
import { drawnDispute } from "../support/hearings.ts";

const ballot: Ballot = { chainId: 31_337, court, disputeId: 77n, sitting: 1 };

async function sign(seat: number, changes: Partial<Opening> = {}) {
  const key = privateKeyToAccount(generatePrivateKey());
  const opening: Opening = {
    ...{ seat, arbitrator: key.address, choice: 4 },
    ...{ salt: numberToHex(seat, { size: 32 }), reason: `0x${"4e".repeat(32)}` },
    ...changes,
  };
  const commitment = commitmentOf(ballot, opening);
  const signature = await key.signTypedData(commitmentTypedData(ballot, commitment));
  const note = writeNote(commitment, opening);
  const signed: SignedCommitment = {
    ...{ ...ballot, arbitrator: key.address, commitment, signature, note, signedAt: 1_800_000_000 },
  };
  return { signed, opening };
}

describe("a signed commitment", () => {
  it("keeps its one form on the way, and takes nothing along", async () => {
    const { signed } = await sign(2);
    const wire = z.encode(signedCommitmentSchema, signed);
    expect(z.decode(signedCommitmentSchema, JSON.parse(JSON.stringify(wire)))).toEqual(signed);
    const refused = [
      { ...wire, choice: 4 },
      { ...wire, signature: `${wire.signature}00` },
      { ...wire, note: slice(wire.note, 1) },
      { ...wire, commitment: "0x" },
      { ...wire, sitting: 256 },
      { ...wire, disputeId: "-1" },
    ];
    for (const one of refused)
      expect(z.safeDecode(signedCommitmentSchema, one as typeof wire).success).toBe(false);
  });

  it("is genuine when its arbitrator signed it for this very place", async () => {
    const { signed } = await sign(2);
    expect(await isGenuine(signed)).toBe(true);
    const other = await sign(2);
    const changes: Partial<SignedCommitment>[] = [
      { chainId: 1 },
      { court: seller },
      { disputeId: 78n },
      { sitting: 2 },
      { arbitrator: onlooker },
      { arbitrator: other.signed.arbitrator },
      { commitment: other.signed.commitment },
      { signature: other.signed.signature },
      { signature: concat([slice(signed.signature, 0, 64), "0x00"]) },
    ];
    for (const change of changes) expect(await isGenuine({ ...signed, ...change })).toBe(false);
    // Signed by its own key, for a seat of somebody else.
    const foreign = await sign(2, { arbitrator: onlooker });
    expect(await isGenuine(foreign.signed)).toBe(false);
  });

  it("has a place for each arbitrator in each sitting", () => {
    const place = commitmentPlace(ballot, onlooker);
    const others = [
      commitmentPlace(ballot, seller),
      commitmentPlace({ ...ballot, chainId: 1 }, onlooker),
      commitmentPlace({ ...ballot, court: seller }, onlooker),
      commitmentPlace({ ...ballot, disputeId: 78n }, onlooker),
      commitmentPlace({ ...ballot, sitting: 0 }, onlooker),
    ];
    expect(new Set([place, ...others]).size).toBe(6);
  });
});

describe("commitments carried together", () => {
  it("are one call, behind which every one of them finds its vote again", async () => {
    const votes = await Promise.all([0, 1, 2].map((seat) => sign(seat)));
    const data = commitSignedData(
      drawnDispute,
      votes.map(({ signed }) => signed),
    );
    const { functionName, args } = decodeFunctionData({ abi: courtAbi, data });
    expect(functionName).toBe("commitSigned");
    expect(args?.[1]).toEqual(
      votes.map(({ signed: { commitment, arbitrator, signature } }) => ({
        ...{ commitment, arbitrator, signature },
      })),
    );
    const read = (input: Hex, { opening, signed }: (typeof votes)[number]) =>
      readNote(ballot, signed.commitment, { ...opening, input });
    for (const vote of votes) expect(read(data, vote)).toEqual(vote.opening);
    // One that was left out, or lost a byte, is not made up.
    const [first, last] = [votes[0], votes[2]] as [(typeof votes)[0], (typeof votes)[0]];
    expect(read(slice(data, 0, -33), last)).toBeNull();
    expect(read(slice(data, 0, -1), first)).toBeNull();
  });

  it("wait for each other during a quarter of what is left, and for anybody during half of it", () => {
    const signing = { signedAt: 1_000, voteEndsAt: 1_401 };
    expect(waitsForOthersUntil(signing)).toBe(1_100);
    expect(ownTurnAt(signing)).toBe(1_200);
    expect(ownTurnAt({ signedAt: 1_000, voteEndsAt: 900 })).toBe(1_000);
  });
});
