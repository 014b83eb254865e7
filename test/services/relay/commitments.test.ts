import { zeroHash } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { writeNote } from "../../../web/shared/court/ballotNote.ts";
import { type Ballot, commitmentOf } from "../../../web/shared/court/commitment.ts";
import {
  commitmentPlace,
  type SignedCommitment,
  signedCommitmentSchema,
  signedCommitmentsSchema,
} from "../../../web/shared/court/signedCommitment.ts";
import { commitmentTypedData } from "../../../web/shared/court/typedData.ts";
import { addresses } from "../../../web/shared/generated/addresses.ts";
import { type Relay, startRelay } from "./relayServer.ts";

let relay: Relay;
beforeEach(async () => {
  relay = await startRelay();
});
afterEach(() => relay.stop());

const ballot: Ballot = { chainId: 31_337, court: addresses.court, disputeId: 7n, sitting: 0 };
const key = privateKeyToAccount(generatePrivateKey());

async function sign(choice: number, place = ballot): Promise<SignedCommitment> {
  const opening = { seat: 1, arbitrator: key.address, choice, salt: zeroHash, reason: zeroHash };
  const commitment = commitmentOf(place, opening);
  const signature = await key.signTypedData(commitmentTypedData(place, commitment));
  const note = writeNote(commitment, opening);
  return { ...place, arbitrator: key.address, commitment, signature, note, signedAt: 1_800_000_000 };
}

const pathOf = (signed: SignedCommitment) =>
  `/commitments/${commitmentPlace(signed, signed.arbitrator).slice(2)}`;
const hand = (signed: SignedCommitment, path = pathOf(signed)) =>
  relay.put(path, JSON.stringify(z.encode(signedCommitmentSchema, signed)));
async function expectRefused(answer: Promise<Response>, status: number, code: string) {
  const response = await answer;
  expect([response.status, (await response.json()).code]).toEqual([status, code]);
}
const list = async (signed: SignedCommitment) =>
  z.decode(signedCommitmentsSchema, await (await relay.get(pathOf(signed))).json()).commitments;

describe("signed commitments", () => {
  it("are taken, and found where their arbitrator's are looked for", async () => {
    const signed = await sign(4);
    expect(await list(signed)).toEqual([]);
    expect((await hand(signed)).status).toBe(201);
    expect(await list(signed)).toEqual([signed]);
    expect(await (await relay.get("/commitments")).json()).toEqual({ court: addresses.court });
  });

  it("stay as they came first, whatever a stranger changes of what is not signed", async () => {
    const signed = await sign(4);
    await hand(signed);
    expect((await hand(signed)).status).toBe(200);
    expect((await hand({ ...signed, note: `0x${"00".repeat(33)}`, signedAt: 1 })).status).toBe(200);
    expect(await list(signed)).toEqual([signed]);
    const changed = await sign(5);
    expect((await hand(changed)).status).toBe(201);
    expect(await list(signed)).toEqual([signed, changed]);
  });

  it("are refused unless their arbitrator signed them, for this court and this place", async () => {
    const signed = await sign(4);
    const other = await sign(5);
    await expectRefused(hand({ ...signed, signature: other.signature }), 422, "commitmentNotSigned");
    const stranger = privateKeyToAccount(generatePrivateKey()).address;
    await expectRefused(hand({ ...signed, arbitrator: stranger }), 422, "commitmentNotSigned");
    await expectRefused(hand(signed, pathOf({ ...signed, sitting: 1 })), 400, "commitmentMalformed");
    const elsewhere = await sign(4, { ...ballot, court: addresses.escrow });
    await expectRefused(hand(elsewhere), 400, "commitmentMalformed");
    expect(await list(signed)).toEqual([]);
  });

  it("are refused in any other form, and when they are long", async () => {
    const signed = await sign(4);
    const text = JSON.stringify({ ...z.encode(signedCommitmentSchema, signed), choice: 4 });
    await expectRefused(relay.put(pathOf(signed), text), 400, "commitmentMalformed");
    await expectRefused(relay.put(pathOf(signed), "{"), 400, "commitmentMalformed");
    const padded = JSON.stringify(z.encode(signedCommitmentSchema, signed)).padEnd(2_000);
    await expectRefused(relay.put(pathOf(signed), padded), 400, "commitmentMalformed");
    await expectRefused(hand(signed, "/commitments/x"), 400, "hashMalformed");
  });

  it("outlive the process that took them", async () => {
    const signed = await sign(4);
    await hand(signed);
    const again = await startRelay({ folder: relay.folder });
    const answer = await again.get(pathOf(signed));
    expect((await answer.json()).commitments).toHaveLength(1);
    await again.stop();
  });

  it("count against what one network address may store", async () => {
    await relay.stop();
    relay = await startRelay({ uploads: 400 });
    const statuses: number[] = [];
    for (const choice of [1, 2, 3]) statuses.push((await hand(await sign(choice))).status);
    expect(statuses).toEqual([201, 429, 429]);
  });

  it("are not taken where no keeper looks for them", async () => {
    await relay.stop();
    relay = await startRelay({ takesCommitments: false });
    const signed = await sign(4);
    expect(await (await relay.get("/commitments")).json()).toEqual({ court: null });
    await expectRefused(hand(signed), 409, "commitmentsNotTaken");
    expect(await list(signed)).toEqual([]);
  });
});
