import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeFunctionData, parseEther, slice } from "viem";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as z from "zod/mini";
import { type FindSigned, signedVotesOf } from "../../../web/keeper/src/findSigned.ts";
import { mineForDraws } from "../../../web/keeper/src/mineForDraws.ts";
import { readNote } from "../../../web/shared/court/ballotNote.ts";
import {
  commitmentPlace,
  type SignedCommitment,
  signedCommitmentSchema,
} from "../../../web/shared/court/signedCommitment.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import { sameAddress } from "../../../web/shared/wire/sameAddress.ts";
import { CaseWorld } from "./CaseWorld.ts";
import { arbitrators, day } from "./cast.ts";
import { type Means, openKeeper as open } from "./openKeeper.ts";

/** What the relay has, as a keeper finds it there. */
let handed: SignedCommitment[];
let world: CaseWorld;
let folder: string;

const findSigned: FindSigned = async (_, arbitrator) =>
  handed.filter((one) => sameAddress(one.arbitrator, arbitrator));
const openKeeper = (means: Means = {}) => open(world, folder, { findSigned, ...means });

/** Three are drawn, and may vote from now on. */
beforeEach(async () => {
  handed = [];
  folder = await mkdtemp(join(tmpdir(), "parley-carrying-"));
  world = await CaseWorld.open({ seats: 3 });
  await world.join(...arbitrators);
  await world.quarrel();
  const { keeper, rounds } = await openKeeper();
  await mineForDraws(world.deployer.client, await keeper.round());
  await rounds();
  await world.jump(day + 1);
});
afterEach(async () => {
  world.close();
  await rm(folder, { recursive: true, force: true });
});

type Vote = Awaited<ReturnType<CaseWorld["signAll"]>>[number];

/** The calls by which votes were committed, and what they carried. */
async function carried(from: Awaited<ReturnType<typeof openKeeper>>[]) {
  const { client } = world.deployer;
  const receipts = await world.receipts(from.map(({ account }) => account.address));
  const calls = await Promise.all(
    receipts.map(async ({ transactionHash, status }) => {
      const { input } = await client.getTransaction({ hash: transactionHash });
      const { functionName, args } = decodeFunctionData({ abi: courtAbi, data: input });
      const commitments =
        functionName === "commitSigned" ? args[1].map(({ commitment }) => commitment) : null;
      return { input, status, commitments };
    }),
  );
  return calls.flatMap(({ input, status, commitments }) =>
    commitments ? [{ input, status, commitments }] : [],
  );
}

test("a panel's signed votes are carried in one call, once, and their owners find them behind it", async () => {
  const votes = (await world.signAll()) as [Vote, Vote, Vote];
  const keeper = await openKeeper();
  handed = votes.slice(0, 2).map(({ signed }) => signed);
  await keeper.rounds(4);
  expect(await world.count("VotesCommitted")).toBe(0);
  handed = votes.map(({ signed }) => signed);
  await keeper.rounds(6);

  const [call, ...others] = await carried([keeper]);
  expect(others).toEqual([]);
  expect(call).toMatchObject({ status: "success", commitments: handed.map(({ commitment }) => commitment) });
  for (const { signed, opening } of votes) {
    const vote = { ...opening, input: call?.input ?? "0x" };
    expect(readNote(signed, signed.commitment, vote)).toEqual(opening);
  }
  expect((await keeper.keeper.round()).hearings).toMatchObject([{ turn: "Committed" }]);
});

test("who signed does not wait longer than a quarter of the time for the rest of the panel", async () => {
  const [first, second] = (await world.signAll()) as [Vote, Vote, Vote];
  const keeper = await openKeeper();
  handed = [first.signed];
  await keeper.rounds(4);
  expect(await world.count("VotesCommitted")).toBe(0);
  await world.jump(day / 2);
  await keeper.rounds(4);
  expect(await carried([keeper])).toMatchObject([{ commitments: [first.signed.commitment] }]);
  // Whoever claims to have signed long ago waits no longer than from when there was anything to sign.
  handed.push({ ...second.signed, signedAt: 0 });
  await keeper.rounds(4);
  expect(await carried([keeper])).toHaveLength(2);
});

test("what stands there already is left out, and a bad one keeps no other back", async () => {
  const [own, good, bad] = (await world.signAll()) as [Vote, Vote, Vote];
  await world.commit(own.holder, own.signed.commitment);
  const forged = { ...bad.signed, signature: good.signed.signature };
  const ofAnotherSeat = { ...bad.signed, commitment: slice(good.signed.commitment, 0) };
  handed = [own.signed, forged, ofAnotherSeat, good.signed];
  const keeper = await openKeeper();
  await world.jump(day / 2);
  await keeper.rounds(4);
  expect(await carried([keeper])).toMatchObject([
    { status: "success", commitments: [good.signed.commitment] },
  ]);
  handed.push(bad.signed);
  await keeper.rounds(6);
  expect(await carried([keeper])).toHaveLength(2);
  expect(await world.count("VotesCommitted")).toBe(3);
});

test("keepers beside each other carry them once", async () => {
  handed = (await world.signAll()).map(({ signed }) => signed);
  const keepers = [await openKeeper(), await openKeeper(), await openKeeper()];
  for (let round = 0; round < 6; round++) for (const { keeper } of keepers) await keeper.round();
  expect(await carried(keepers)).toMatchObject([{ status: "success" }]);
});

test("nothing is carried beyond the budget, after the vote, or for who does not sit", async () => {
  const votes = await world.signAll();
  handed = votes.map(({ signed }) => signed);
  const poor = await openKeeper({ budget: 1n });
  await poor.rounds(4);
  const able = await openKeeper({ findSigned: async () => handed.slice(0, 1) });
  await world.jump(2 * day);
  await able.rounds(4);
  expect(await carried([poor, able])).toEqual([]);
  expect(await world.count("VotesCommitted")).toBe(0);
  expect(able.budget.left).toBe(parseEther("1"));
});

test("a relay is believed where the signature is good, and has none when it is down or talks nonsense", async () => {
  const [vote, other] = (await world.signAll()) as [Vote, Vote, Vote];
  const { signed } = vote;
  const listed = [{ ...signed, signature: other.signed.signature }, other.signed, signed];
  const commitments = listed.map((one) => z.encode(signedCommitmentSchema, one));
  const relay = async (url: string | URL | Request) =>
    String(url) === `http://relay/commitments/${commitmentPlace(signed, signed.arbitrator).slice(2)}`
      ? Response.json({ commitments })
      : new Response(null, { status: 404 });
  const find = signedVotesOf("http://relay", relay as typeof fetch);
  expect(await find(signed, signed.arbitrator)).toEqual([signed]);
  expect(await find({ ...signed, sitting: 1 }, signed.arbitrator)).toEqual([]);
  const nonsense = signedVotesOf("http://relay", async () => Response.json({ commitments: [{}] }));
  expect(await nonsense(signed, signed.arbitrator)).toEqual([]);
  const gone = signedVotesOf("http://relay", () => Promise.reject(new TypeError("gone")));
  expect(await gone(signed, signed.arbitrator)).toEqual([]);
});
