import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Hex, parseEther, sha256 } from "viem";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fund } from "../../../scripts/deployment/Deployer.ts";
import { readConfig } from "../../../web/keeper/src/config.ts";
import { type FindOpening, openingsOf } from "../../../web/keeper/src/findOpening.ts";
import { mineForDraws } from "../../../web/keeper/src/mineForDraws.ts";
import { Budget } from "../../../web/service/Budget.ts";
import { openKey } from "../../../web/service/openKey.ts";
import { commitmentOf, type Opening } from "../../../web/shared/court/commitment.ts";
import { encodeOpening, openingPlace } from "../../../web/shared/court/openingBlob.ts";
import { CaseWorld } from "./CaseWorld.ts";
import { arbitrators, day } from "./cast.ts";
import { type Means, openKeeper as open } from "./openKeeper.ts";

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

const openKeeper = (means: Means = {}) => open(world, folder, means);

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

test("a ruling that was delivered alone is paid out, long after the dispute was created", async () => {
  await world.join(...arbitrators);
  await world.quarrel();
  const { keeper: first, rounds: firstRounds } = await openKeeper();
  await mineForDraws(world.deployer.client, await first.round());
  await firstRounds();
  const { rounds, account } = await openKeeper({ purse: 0n });
  // What created the dispute is not read again, what delivers the ruling is.
  await world.mine(80);
  await rounds(1);
  await world.jump(day + 1);
  await world.vote();
  // Once the court has delivered, the trade is still seen as long as nobody could pay it out.
  await rounds();
  expect(await world.status()).toBe("Ruled");
  await world.mine(80);
  await rounds();
  await fund(world.deployer, account.address, parseEther("1"));
  await rounds(20);
  expect(await world.status()).toBe("Closed");
});

test("what is over is forgotten when its end cannot be replaced any more", async () => {
  await world.join(...arbitrators);
  await world.quarrel();
  const { keeper, rounds } = await openKeeper();
  await mineForDraws(world.deployer.client, await keeper.round());
  await rounds();
  await world.mine(80);
  await world.jump(day + 1);
  const stages = async () => (await keeper.round()).hearings.map(({ stage }) => stage);
  expect(await stages()).toEqual(["Seated"]);
  const snapshot = await world.snapshot();
  await world.vote();
  expect(await stages()).toEqual(["Delivered"]);
  await world.revert(snapshot);
  expect(await stages()).toEqual(["Seated"]);
  await world.vote();
  await rounds();
  expect(await world.status()).toBe("Closed");
  await world.mine(80);
  await keeper.round();
  expect(await keeper.round()).toMatchObject({ hearings: [], trades: [] });
});

test("votes that their owners made known are opened together, and not before all are cast", async () => {
  world.close();
  world = await CaseWorld.open({ seats: 3 });
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

test("three keepers carry a case to its end for the price of one", async () => {
  world.close();
  world = await CaseWorld.open({ seats: 3 });
  await world.join(...arbitrators);
  await world.quarrel();
  const known = new Map<Hex, Opening>();
  const findOpening: FindOpening = async (_, commitment) =>
    known.get(commitment.toLowerCase() as Hex) ?? null;
  const keepers: Awaited<ReturnType<typeof openKeeper>>[] = [];
  for (let count = 0; count < 3; count++) keepers.push(await openKeeper({ findOpening }));
  const { client } = world.deployer;
  const all = async (rounds: number) => {
    for (let round = 0; round < rounds; round++)
      for (const { keeper } of keepers) await mineForDraws(client, await keeper.round());
  };
  await all(4);
  await world.jump(day + 1);
  for (const [commitment, opening] of await world.commitAll()) known.set(commitment, opening);
  await all(8);
  expect(await world.status()).toBe("Closed");
  await all(4);

  const kinds = keepers.flatMap(({ said }) => said).map((line) => line.replace(/: 0x[0-9a-f]{64}$/, ""));
  expect(kinds).toHaveLength(new Set(kinds).size);
  expect(kinds).toEqual(expect.arrayContaining(["draw done", "reveal done"]));
  const receipts = await world.receipts(keepers.map(({ account }) => account.address));
  expect(receipts.map(({ status }) => status)).toEqual(kinds.map(() => "success"));
  const fees = receipts.reduce(
    (sum, { gasUsed, effectiveGasPrice }) => sum + gasUsed * effectiveGasPrice,
    0n,
  );
  const spent = keepers.reduce((sum, { budget }) => sum + parseEther("1") - budget.left, 0n);
  expect(spent).toBe(fees);
  expect(receipts.reduce((sum, { gasUsed }) => sum + gasUsed, 0n)).toBeLessThan(1_500_000n);
});

test("what a node refused costs nothing: a purse filled the same day serves at once", async () => {
  await world.join(...arbitrators);
  await world.quarrel();
  await world.mine(5);
  // A few tries, as they are counted beforehand.
  const budget = parseEther("0.002");
  const { rounds, account, said, budget: spent } = await openKeeper({ purse: 0n, budget });
  await rounds(20);
  expect(said.filter((line) => line.startsWith("draw not possible")).length).toBeGreaterThan(2);
  expect(spent.left).toBe(budget);
  await fund(world.deployer, account.address, parseEther("1"));
  await rounds(20);
  expect(await world.count("PanelDrawn"), said.join("\n")).toBe(1);
  expect(spent.left).toBeLessThan(budget);
});

test("what may have reached a node counts until it is known", async () => {
  await world.join(...arbitrators);
  await world.quarrel();
  await world.mine(5);
  const { rounds, budget } = await openKeeper({ isCutOff: true });
  await rounds();
  expect(await world.count("PanelDrawn")).toBe(0);
  expect(budget.left).toBeLessThan(parseEther("1"));
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
