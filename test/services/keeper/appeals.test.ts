import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Hex, parseEther } from "viem";
import { afterEach, beforeEach, expect, test } from "vitest";
import { mineForDraws } from "../../../web/keeper/src/mineForDraws.ts";
import type { Opening } from "../../../web/shared/court/commitment.ts";
import { OutsideCourt } from "../../e2e/support/OutsideCourt.ts";
import { CaseWorld } from "./CaseWorld.ts";
import { arbitrators, day, panelists } from "./cast.ts";
import { openKeeper } from "./openKeeper.ts";

let world: CaseWorld;
let folder: string;
/** What the arbitrators made known of their hidden votes. */
let known: Map<Hex, Opening>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-appeals-"));
  known = new Map();
});
afterEach(async () => {
  world.close();
  await rm(folder, { recursive: true, force: true });
});

type Keeper = Awaited<ReturnType<typeof openKeeper>>;

const open = () =>
  openKeeper(world, folder, {
    findOpening: async (_, commitment) => known.get(commitment.toLowerCase() as Hex) ?? null,
  });

/** From the scheduled draw to the last opened vote; whoever was drawn rules for the buyer. */
async function hear({ keeper, rounds }: Keeper): Promise<void> {
  await mineForDraws(world.deployer.client, await keeper.round());
  await rounds();
  await world.jump(day + 1);
  for (const [commitment, opening] of await world.commitAll()) known.set(commitment, opening);
  await rounds(8);
}

/** It does not even try: the contract would have to refuse it. */
async function expectNothingDone({ rounds, said }: Keeper): Promise<void> {
  const before = [...said];
  await rounds(8);
  expect(said).toEqual(before);
  expect(await world.status()).toBe("InCourt");
}

async function expectPaidOut({ rounds, said }: Keeper, ruling: bigint): Promise<void> {
  await rounds(8);
  expect(await world.status(), said.join("\n")).toBe("Closed");
  expect(await world.ruling()).toBe(ruling);
}

test("an award that may be appealed is executed once nobody did in time, and not before", async () => {
  world = await CaseWorld.open({ seats: 3, rounds: 2 });
  await world.join(...panelists);
  await world.quarrel();
  const keeper = await open();
  await hear(keeper);
  expect(await world.count("SeatVoted")).toBe(3);
  await expectNothingDone(keeper);
  await world.jump(day - 60);
  await expectNothingDone(keeper);
  await world.jump(120);
  await expectPaidOut(keeper, 1n);
});

test("the seven of an appeal are drawn, their votes opened, and their award is executed at once", async () => {
  world = await CaseWorld.open({ seats: 3, rounds: 2 });
  await world.join(...panelists);
  await world.quarrel();
  const keeper = await open();
  await hear(keeper);
  await world.appeal();
  await hear(keeper);
  expect(await world.count("SeatDrawn"), keeper.said.join("\n")).toBe(10);
  expect(await world.count("PanelDrawn")).toBe(2);
  expect(await world.count("SeatVoted")).toBe(10);
  await expectPaidOut(keeper, 1n);
});

const feeForJuror = parseEther("0.001");
/** Where the outside court's double was not compiled yet, that comes first. */
const patience = 300_000;

/** One vote of a roster of three, appealed to the outside court. */
async function asked() {
  let outside: OutsideCourt | undefined;
  world = await CaseWorld.open({
    deployOutside: async (rpcUrl) => {
      outside = await OutsideCourt.deploy(rpcUrl, feeForJuror);
      return outside.address;
    },
  });
  if (!outside) throw new Error("There is no outside court.");
  await world.join(...arbitrators);
  await world.quarrel();
  const keeper = await open();
  await mineForDraws(world.deployer.client, await keeper.keeper.round());
  await keeper.rounds();
  await world.jump(day + 1);
  await world.vote();
  await world.appealOutside(3n * feeForJuror);
  return { outside, keeper };
}

test("an outside court is waited for, and what it chose is executed", { timeout: patience }, async () => {
  const { outside, keeper } = await asked();
  await world.jump(2 * day);
  await expectNothingDone(keeper);
  await outside.rule(0n, 2n);
  await expectPaidOut(keeper, 11n);
});

test("an outside court that stays silent is not waited for longer than the roster says", {
  timeout: patience,
}, async () => {
  const { keeper } = await asked();
  await world.jump(5 * day - 60);
  await expectNothingDone(keeper);
  await world.jump(2 * day);
  await expectPaidOut(keeper, 1n);
});
