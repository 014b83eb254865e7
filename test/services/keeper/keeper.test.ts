import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Hex, parseEther, sha256 } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fund } from "../../../scripts/deployment/Deployer.ts";
import { readConfig } from "../../../web/keeper/src/config.ts";
import { type FindOpening, openingsOf } from "../../../web/keeper/src/findOpening.ts";
import { Keeper } from "../../../web/keeper/src/Keeper.ts";
import { LogBook } from "../../../web/keeper/src/LogBook.ts";
import { mineForDraws } from "../../../web/keeper/src/mineForDraws.ts";
import { Budget } from "../../../web/service/Budget.ts";
import { openKey } from "../../../web/service/openKey.ts";
import { commitmentOf, type Opening } from "../../../web/shared/court/commitment.ts";
import { encodeOpening, openingPlace } from "../../../web/shared/court/openingBlob.ts";
import { arbitrators, CaseWorld, day } from "./CaseWorld.ts";

let world: CaseWorld;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-keeper-"));
  world = await CaseWorld.open();
});
afterEach(async () => {
  world.close();
  await rm(folder, { recursive: true, force: true });
});

const nothingKnown: FindOpening = async () => null;

interface Means {
  findOpening?: FindOpening;
  budget?: bigint;
  maxFeePerGas?: bigint;
}

/** A keeper with money of its own, and what it says. */
async function openKeeper({
  budget = parseEther("1"),
  maxFeePerGas = 10n ** 12n,
  findOpening = nothingKnown,
}: Means = {}) {
  const account = privateKeyToAccount(generatePrivateKey());
  await fund(world.deployer, account.address, parseEther("1"));
  const { client } = world.deployer;
  const contracts = { escrow: world.escrow, court: world.court };
  const said: string[] = [];
  const spent = await Budget.open(await mkdtemp(join(folder, "own-")), budget, Date.now);
  const keeper = new Keeper({
    client,
    chainId: await client.getChainId(),
    wallet: world.walletOf(account),
    account,
    contracts,
    depth: 0,
    findOpening,
    book: new LogBook(client, Object.values(contracts), 0),
    budget: spent,
    maxFeePerGas,
    say: (line) => said.push(line),
  });
  /** Enough rounds that even who lets others go first has acted. */
  const rounds = async (count = 3) => {
    for (let round = 0; round < count; round++) await keeper.round();
  };
  return { keeper, account, said, budget: spent, rounds };
}

test("a drawn case goes from the answer to the payout without anybody's call (A-37)", async () => {
  await world.join(...arbitrators);
  await world.quarrel();
  const { keeper, rounds, account } = await openKeeper();

  await mineForDraws(world.deployer.client, await keeper.round());
  await rounds();
  expect(await world.count("PanelDrawn")).toBe(1);
  await world.jump(day + 1);
  await world.vote();
  expect(await world.status()).toBe("Ruled");
  await rounds();
  expect(await world.status()).toBe("Closed");
  const sent = await world.deployer.client.getTransactionCount({ address: account.address });
  await rounds(4);
  expect(await world.deployer.client.getTransactionCount({ address: account.address })).toBe(sent);
});

test("votes that their owners made known are opened together, and not before all are cast", async () => {
  world.close();
  world = await CaseWorld.open(3);
  await world.join(...arbitrators);
  await world.quarrel();
  const known = new Map<Hex, Opening>();
  const { keeper, rounds } = await openKeeper({
    findOpening: async (_, commitment) => known.get(commitment.toLowerCase() as Hex) ?? null,
  });
  await mineForDraws(world.deployer.client, await keeper.round());
  await rounds();
  await world.jump(day + 1);
  const openings = await world.commitAll();
  await rounds();
  expect(await world.count("SeatVoted")).toBe(0);
  for (const [commitment, opening] of openings) known.set(commitment, opening);
  await rounds(8);
  expect(await world.count("SeatVoted")).toBe(3);
  expect(await world.status()).toBe("Closed");
});

test("an opening is believed when it opens the commitment, whatever else the relay lists", async () => {
  const ballot = { chainId: 1, court: world.court, disputeId: 7n, sitting: 0 };
  const opening = {
    seat: 2,
    arbitrator: arbitrators[0].address,
    choice: 3,
    salt: sha256("0x01"),
    reason: sha256("0x02"),
  };
  const commitment = commitmentOf(ballot, opening);
  const blobs = new Map([
    ["aa".repeat(32), new TextEncoder().encode("nonsense")],
    ["bb".repeat(32), encodeOpening({ ...opening, choice: 4 })],
    ["cc".repeat(32), encodeOpening(opening)],
  ]);
  const relay = async (url: string | URL | Request) => {
    const [, folder, name = ""] = new URL(String(url)).pathname.split("/");
    if (folder === "blobs") return new Response(blobs.get(name));
    const isPlace = `0x${name}` === openingPlace(commitment);
    return isPlace ? Response.json({ envelopes: [...blobs.keys()] }) : new Response(null, { status: 404 });
  };
  const find = openingsOf("http://relay", relay as typeof fetch);
  expect(await find(ballot, commitment)).toEqual(opening);
  expect(await find({ ...ballot, sitting: 1 }, commitment)).toBeNull();
  const gone = openingsOf("http://relay", () => Promise.reject(new TypeError("gone")));
  expect(await gone(ballot, commitment)).toBeNull();
});

test("who stays silent is replaced", async () => {
  await world.join(...arbitrators);
  await world.quarrel();
  const { keeper, rounds, said } = await openKeeper();
  await mineForDraws(world.deployer.client, await keeper.round());
  await rounds();
  await world.jump(3 * day + 60);
  await rounds();
  expect(await world.count("SittingFailed")).toBe(1);
  await mineForDraws(world.deployer.client, await keeper.round());
  await rounds();
  expect(await world.count("SeatDrawn"), said.join("\n")).toBe(2);
});

test("a court that could not be asked is asked again once it can", async () => {
  await world.quarrel();
  expect(await world.status()).toBe("Answered");
  const { rounds, said } = await openKeeper();
  await rounds(5);
  expect(said.filter((line) => line.startsWith("createDispute not possible"))).not.toHaveLength(0);
  await world.join(...arbitrators);
  await rounds(8);
  expect(await world.status()).toBe("InCourt");
});

test("keepers beside each other do each thing once", async () => {
  await world.join(...arbitrators);
  await world.quarrel();
  await world.mine(5);
  // One after the other: all are given their money by the same account.
  const keepers = [await openKeeper(), await openKeeper(), await openKeeper()];
  for (let round = 0; round < 4; round++) await Promise.all(keepers.map(({ keeper }) => keeper.round()));
  expect(await world.count("PanelDrawn")).toBe(1);
  const sent = await Promise.all(
    keepers.map(({ account }) => world.deployer.client.getTransactionCount({ address: account.address })),
  );
  expect(sent.reduce((sum, count) => sum + count)).toBeGreaterThan(0);
});

test("a budget that is used up, or fees above the limit, let everything wait", async () => {
  await world.join(...arbitrators);
  await world.quarrel();
  await world.mine(5);
  for (const means of [{ budget: 1n }, { maxFeePerGas: 1n }]) {
    const { rounds, said } = await openKeeper(means);
    await rounds(4);
    expect(said).toEqual(["Network fees are above the limit or the budget: waiting."]);
  }
  expect(await world.count("PanelDrawn")).toBe(0);
});

test("what may be spent counts before it is, after a restart, and is free again a day later", async () => {
  let now = 1_000;
  const open = () => Budget.open(folder, 100n, () => now);
  const first = await (await open()).reserve(90n);
  expect((await open()).left).toBe(10n);
  await first.settle(60n);
  expect((await open()).left).toBe(40n);
  await (await open()).reserve(70n);
  expect((await open()).left).toBe(0n);
  now += 24 * 3_600_000;
  expect((await open()).left).toBe(100n);
});

test("its key is its own, kept, and for its user's eyes only (A-40)", async () => {
  const own = join(folder, "key-of-keeper");
  const { address } = await openKey(own);
  expect((await openKey(own)).address).toBe(address);
  expect((await stat(join(own, "key"))).mode & 0o077).toBe(0);
});

test("settings that make no sense are named without their value", () => {
  expect(() => readConfig({ PARLEY_KEEPER_BUDGET: "-1", PARLEY_RPC_URL: "ftp://node" })).toThrow(
    "Not usable: PARLEY_RPC_URL, PARLEY_KEEPER_BUDGET",
  );
});
