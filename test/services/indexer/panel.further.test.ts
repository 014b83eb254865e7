import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Hex, parseEther } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fund } from "../../../scripts/deployment/Deployer.ts";
import { Keeper } from "../../../web/keeper/src/Keeper.ts";
import { LogBook } from "../../../web/keeper/src/LogBook.ts";
import { mineForDraws } from "../../../web/keeper/src/mineForDraws.ts";
import { Budget } from "../../../web/service/Budget.ts";
import type { Opening } from "../../../web/shared/court/commitment.ts";
import { courtLogsOf } from "../../../web/shared/court/courtLogsOf.ts";
import { reduceCourt } from "../../../web/shared/court/reduceCourt.ts";
import { arbitratorAnswer } from "../../../web/shared/record/arbitratorAnswer.ts";
import { casesAnswer } from "../../../web/shared/record/casesAnswer.ts";
import { rostersAnswer } from "../../../web/shared/record/rostersAnswer.ts";
import type { StatusAnswer } from "../../../web/shared/record/statusAnswer.ts";
import { CaseWorld } from "../keeper/CaseWorld.ts";
import { arbitrators, buyer, day } from "../keeper/cast.ts";
import { IndexerProcess } from "./IndexerProcess.ts";
import { readLogs } from "./readLogs.ts";

let world: CaseWorld;
let folder: string;
let indexer: IndexerProcess;

beforeAll(async () => {
  [world, folder] = await Promise.all([
    CaseWorld.open({ seats: 3 }),
    mkdtemp(join(tmpdir(), "parley-indexer-")),
  ]);
  indexer = await IndexerProcess.start({ rpcUrl: world.rpcUrl, data: folder });
  await indexer.untilReady();
}, 120_000);

afterAll(async () => {
  await indexer?.stop();
  world?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A keeper that opens the votes that it is told. */
async function openKeeper(known: ReadonlyMap<Hex, Opening>): Promise<Keeper> {
  const account = privateKeyToAccount(generatePrivateKey());
  await fund(world.deployer, account.address, parseEther("1"));
  const { client } = world.deployer;
  const contracts = { escrow: world.escrow, court: world.court };
  return new Keeper({
    ...{ client, account, contracts },
    chainId: await client.getChainId(),
    wallet: world.walletOf(account),
    depth: 0,
    findSigned: async () => [],
    findOpening: async (_, commitment) => known.get(commitment.toLowerCase() as Hex) ?? null,
    book: new LogBook(client, Object.values(contracts), 0),
    budget: await Budget.open(folder, parseEther("1"), Date.now),
    maxFeePerGas: 10n ** 12n,
    say: () => undefined,
  });
}

/** The indexer's answers against what the page's reducers make of the court's logs. */
async function holdAgainstLogs() {
  const logs = await readLogs(world.rpcUrl, world.court);
  const state = reduceCourt(courtLogsOf(logs));
  const head = Number(await world.deployer.client.getBlockNumber({ cacheTime: 0 }));
  await indexer.until<StatusAnswer>("/record/status", ({ block }) => block?.number === head);
  const { rosters } = rostersAnswer.parse(await (await indexer.get("/record/rosters")).json());
  expect(new Map(rosters.map(({ roster }) => [roster.id, roster]))).toEqual(state.versions);
  const path = `/record/cases?viewer=${buyer.address}&as=party`;
  const { cases } = casesAnswer.parse(await (await indexer.get(path)).json());
  const hearings = [...state.hearings.values()].map(({ steps, ...hearing }) => hearing);
  expect(cases.map(({ hearing }) => hearing)).toEqual(hearings);
  return { state, cases };
}

test("a panel's hidden votes, an absence and the ruling are what the court's logs tell", async () => {
  const known = new Map<Hex, Opening>();
  await world.join(...arbitrators);
  await world.quarrel();
  const keeper = await openKeeper(known);
  await mineForDraws(world.deployer.client, await keeper.round());
  for (let round = 0; round < 3; round++) await keeper.round();
  expect(await world.count("SeatDrawn")).toBe(3);
  await holdAgainstLogs();

  await world.jump(day + 1);
  const openings = await world.commitAll();
  await holdAgainstLogs();

  // Two votes are opened; who holds the third stays silent.
  const [silent, ...told] = [...openings];
  for (const [commitment, opening] of told) known.set(commitment, opening);
  for (let round = 0; round < 6; round++) await keeper.round();
  expect(await world.count("SeatVoted")).toBe(2);
  await world.jump(4 * day);
  for (let round = 0; round < 8; round++) await keeper.round();
  expect(await world.status()).toBe("Closed");
  const { cases } = await holdAgainstLogs();
  expect(cases[0]?.trade?.case?.end?.outcome).toBe("Ruled");

  for (const { address } of arbitrators) {
    const answer = arbitratorAnswer.parse(await (await indexer.get(`/record/arbitrators/${address}`)).json());
    const isSilent = silent?.[1].arbitrator === address;
    expect(answer).toMatchObject({
      taken: 1,
      served: isSilent ? 0 : 1,
      absent: isSilent ? 1 : 0,
      upheld: isSilent ? 0 : 1,
      overturned: 0,
      votes: isSilent ? [] : [{ choices: 11, choice: 1, times: 1 }],
    });
    expect(answer.medianDays === null).toBe(isSilent);
    const own = await (await indexer.get(`/record/cases?viewer=${address}&as=arbitrator`)).json();
    expect(own.cases).toHaveLength(1);
  }
});
