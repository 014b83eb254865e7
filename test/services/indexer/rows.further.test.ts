import { join } from "node:path";
import type { Address } from "viem";
import { afterAll, beforeAll, expect, test } from "vitest";
import type * as z from "zod/mini";
import { people } from "../../../scripts/seed/people.ts";
import { readArbitrator } from "../../../web/shared/court/arbitratorRecord.ts";
import { caseloadOf } from "../../../web/shared/court/caseload.ts";
import { courtDue } from "../../../web/shared/court/courtDue.ts";
import { readHearings } from "../../../web/shared/court/readHearings.ts";
import { dueFor } from "../../../web/shared/escrow/due.ts";
import { policyId } from "../../../web/shared/escrow/policy.ts";
import { readTrades } from "../../../web/shared/escrow/readTrades.ts";
import { sideOf } from "../../../web/shared/escrow/side.ts";
import type { Trade } from "../../../web/shared/escrow/trade.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { arbitratorAnswer } from "../../../web/shared/record/arbitratorAnswer.ts";
import { casesAnswer } from "../../../web/shared/record/casesAnswer.ts";
import { figuresAnswer } from "../../../web/shared/record/figuresAnswer.ts";
import { type PayoutsAnswer, payoutsAnswer } from "../../../web/shared/record/payoutsAnswer.ts";
import { recentAnswer } from "../../../web/shared/record/recentAnswer.ts";
import { rostersAnswer } from "../../../web/shared/record/rostersAnswer.ts";
import { type StatusAnswer, statusAnswer } from "../../../web/shared/record/statusAnswer.ts";
import { tradeAnswer } from "../../../web/shared/record/tradeAnswer.ts";
import { tradesAnswer } from "../../../web/shared/record/tradesAnswer.ts";
import { waitingAnswer } from "../../../web/shared/record/waitingAnswer.ts";
import { IndexerProcess } from "./IndexerProcess.ts";
import { readSeeded, type Seeded, stateOf } from "./readSeeded.ts";
import { rowOf } from "./rowOf.ts";
import { SeededChain } from "./SeededChain.ts";
import { byPlace, toldPayouts } from "./toldPayouts.ts";
import { withdraw, withdrawFees } from "./withdraw.ts";

const viewers = Object.values(people).map(({ account }) => account.address);
const { mei, irene } = people;

let chain: SeededChain;
/** Followed the chain as it grew; read it when it was grown. */
let follower: IndexerProcess;
let reader: IndexerProcess;
let { trades, rules, hearings, courtLogs, court } = {} as Seeded;

beforeAll(async () => {
  chain = await SeededChain.open();
  const { rpcUrl, folder } = chain;
  follower = await IndexerProcess.start({ rpcUrl, data: join(folder, "follower") });
  await follower.untilReady();
  await chain.live();
  reader = await IndexerProcess.start({ rpcUrl, data: join(folder, "reader") });
  ({ trades, rules, hearings, courtLogs, court } = await readSeeded(chain));
  const head = Number(await chain.anvil.client.getBlockNumber());
  for (const one of [follower, reader]) {
    await one.until<StatusAnswer>(
      "/record/status",
      ({ isReady, block }) => isReady && block?.number === head,
    );
  }
}, 120_000);

afterAll(async () => {
  await Promise.all([follower?.stop(), reader?.stop()]);
  await chain?.close();
});

async function ask<Schema extends z.ZodMiniType>(schema: Schema, path: string): Promise<z.output<Schema>> {
  const response = await reader.get(path);
  expect(response.status, path).toBe(200);
  return schema.parse(await response.json());
}

test("every trade's row is what the page makes of the chain's logs, and so is what comes with it", async () => {
  expect(trades).toHaveLength(16);
  for (const trade of trades) {
    const answer = await ask(tradeAnswer, `/record/trades/${trade.id}`);
    expect(answer.trade).toEqual(rowOf(trade));
    expect(policyId(answer.policy)).toBe(trade.terms.policy);
    const own = readTrades(answer.logs, chain.anvil.client.chain.id, chain.contracts.escrow);
    expect(own).toEqual({ trades: [trade], refused: [] });
    const hearing = hearings.find(({ id }) => id === trade.case?.disputeId);
    expect(answer.hearing).toEqual(hearing ? stateOf(hearing) : null);
    expect(readHearings(answer.courtLogs).hearings).toEqual(hearing ? [hearing] : []);
  }
});

test("rosters and their members' records are what the page makes of the court's logs", async () => {
  const { rosters } = await ask(rostersAnswer, "/record/rosters");
  expect(new Map(rosters.map(({ roster }) => [roster.id, roster]))).toEqual(court.versions);
  for (const { roster, caseload } of rosters) {
    const before = hearings.filter(({ dispute }) => dispute.version === roster.id);
    expect(caseload).toEqual(caseloadOf(before));
  }
  const record = await ask(arbitratorAnswer, `/record/arbitrators/${irene.account.address}`);
  const { memberships, ...standing } = readArbitrator(courtLogs, irene.account.address);
  expect(record).toMatchObject(standing);
  expect(record.memberships).toEqual(
    memberships.map(({ version: { id, roster, number, rules }, member }) => {
      const { open, feeToken, seatFee, stakeToken, document } = rules;
      return { version: id, roster, number, open, feeToken, seatFee, stakeToken, document, member };
    }),
  );
  // A roster is found by itself and by any of its versions.
  const [{ roster: first } = { roster: null }] = rosters;
  for (const id of [first?.id, first?.roster]) {
    const found = await ask(rostersAnswer, `/record/rosters/${id}`);
    expect(found.rosters.map(({ roster }) => roster.roster)).toContain(first?.roster);
  }
  expect(record.votes.reduce((sum, { times }) => sum + times, 0)).toBe(record.served);
  expect(record.medianDays).toBeGreaterThan(0);
});

test("somebody's trades come page after page, each once, the last change first", async () => {
  const own = trades.filter(({ terms }) => sideOf(terms, mei.account.address));
  const found: string[] = [];
  for (let next: string | null = ""; next !== null; ) {
    const cursor: string = next === "" ? "" : `&cursor=${next}`;
    const page = await ask(tradesAnswer, `/record/trades?viewer=${mei.account.address}&limit=3${cursor}`);
    expect(page.trades.length).toBeLessThanOrEqual(3);
    found.push(...page.trades.map(({ id }) => id));
    next = page.next;
  }
  expect(found).toEqual(own.map(({ id }) => id));
});

test("the logs of the trades that changed last make the very trades", async () => {
  for (const viewer of viewers) {
    const { logs } = await ask(recentAnswer, `/record/recent?viewer=${viewer}&limit=3`);
    const own = trades.filter(({ terms }) => sideOf(terms, viewer));
    const made = readTrades(logs, chain.anvil.client.chain.id, chain.contracts.escrow);
    expect(made).toEqual({ trades: own.slice(0, 3), refused: [] });
  }
});

test("lists are narrowed by side, state, coin and the beginning of an id or address", async () => {
  const viewer = mei.account.address;
  const own = trades.filter(({ terms }) => sideOf(terms, viewer));
  const [first] = own;
  if (!first) throw new Error("Mei has no trade.");
  const other = first.terms.buyer === viewer ? first.terms.seller : first.terms.buyer;
  const narrowed: [string, (trade: Trade) => boolean][] = [
    ["side=seller", ({ terms }) => terms.seller === viewer],
    ["state=closed", ({ status }) => status === "Closed"],
    ["state=inCase", (trade) => trade.status !== "Closed" && trade.case !== null],
    [`token=${first.terms.token}`, ({ terms }) => terms.token === first.terms.token],
    [`search=${first.id.slice(0, 12)}`, ({ id }) => id === first.id],
    [`search=0x999999,${first.id.slice(0, 12)}`, ({ id }) => id === first.id],
    [`search=${other.slice(0, 9)}`, ({ terms }) => sideOf(terms, other) !== null],
    [`side=buyer&state=open`, ({ terms, status }) => terms.buyer === viewer && status !== "Closed"],
  ];
  for (const [query, isWanted] of narrowed) {
    const { trades: found } = await ask(tradesAnswer, `/record/trades?viewer=${viewer}&${query}`);
    const wanted = own.filter(isWanted).map(({ id }) => id);
    expect(wanted.length, query).toBeGreaterThan(0);
    expect(
      found.map(({ id }) => id),
      query,
    ).toEqual(wanted);
  }
});

test("what waits for somebody is what the page's rules say", async () => {
  for (const viewer of viewers) {
    const answer = await ask(waitingAnswer, `/record/waiting?viewer=${viewer}`);
    const awaited = trades.filter((trade) => {
      const policy = rules.get(trade.terms.policy);
      return policy && dueFor(trade, policy, viewer, answer.now)?.acts;
    });
    const byId = (one: string, other: string) => one.localeCompare(other);
    expect(answer.trades.map(({ trade }) => trade.id).sort(byId)).toEqual(
      awaited.map(({ id }) => id).sort(byId),
    );
    for (const { trade, must, by } of answer.trades) {
      const whole = awaited.find(({ id }) => id === trade.id);
      const policy = rules.get(trade.terms.policy);
      if (!whole || !policy) throw new Error("Not awaited.");
      expect(dueFor(whole, policy, viewer, answer.now)).toMatchObject({ must, by });
    }
    const sits = hearings.filter(({ dispute, ...rest }) => {
      const slash = court.versions.get(dispute.version)?.rules.slash ?? 0n;
      return courtDue({ dispute, ...rest }, slash, viewer, answer.now)?.acts;
    });
    expect(new Set(answer.hearings.map(({ hearing }) => hearing.id))).toEqual(
      new Set(sits.map(({ id }) => id)),
    );
  }
  const { trades: meis } = await ask(waitingAnswer, `/record/waiting?viewer=${mei.account.address}`);
  expect(meis.map(({ must }) => must)).toContain("answer");
});

test("cases are found by party and by arbitrator", async () => {
  const asParty = await ask(casesAnswer, `/record/cases?viewer=${mei.account.address}&as=party`);
  const own = trades.filter((trade) => trade.case && sideOf(trade.terms, mei.account.address));
  expect(asParty.cases.map(({ trade }) => trade?.id)).toEqual(own.map(({ id }) => id));
  const asArbitrator = await ask(casesAnswer, `/record/cases?viewer=${irene.account.address}&as=arbitrator`);
  expect(new Set(asArbitrator.cases.map(({ hearing }) => hearing?.id))).toEqual(
    new Set(hearings.map(({ id }) => id)),
  );
});

async function payoutsOf(viewer: string): Promise<PayoutsAnswer["payouts"]> {
  const found: PayoutsAnswer["payouts"] = [];
  for (let next: string | null = ""; next !== null; ) {
    const cursor: string = next === "" ? "" : `&cursor=${next}`;
    const page: PayoutsAnswer = await ask(payoutsAnswer, `/record/payouts?viewer=${viewer}&limit=4${cursor}`);
    found.push(...page.payouts);
    next = page.next;
  }
  return found;
}

test("money is told as the contract moved it, page after page", async () => {
  for (const viewer of viewers) {
    const found = await payoutsOf(viewer);
    const places = found.map(({ block, index, part }) => block * 1e6 + index + part / 100);
    expect(places).toEqual(places.toSorted((a, b) => b - a));
    const own = toldPayouts(trades, rules, viewer);
    expect(found.filter(({ trade }) => trade).sort(byPlace)).toEqual(own.sort(byPlace));
  }
  const kinds = (await Promise.all(viewers.map(payoutsOf))).flat().map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(["paid", "received", "depositPaid", "depositBack"]));
});

async function someCredit(): Promise<[owner: Address, contract: Address, token: Address]> {
  for (const viewer of viewers) {
    const { credits } = await ask(waitingAnswer, `/record/waiting?viewer=${viewer}`);
    const [first] = credits.filter(({ amount }) => amount > 0n);
    if (first) return [viewer, first.contract, first.token];
  }
  throw new Error("Nobody has a credit.");
}

test("money that could not be pushed waits as it does in the contracts", async () => {
  const { client } = chain.anvil;
  let waiting = 0;
  for (const viewer of viewers) {
    const { credits } = await ask(waitingAnswer, `/record/waiting?viewer=${viewer}`);
    for (const { contract, token, amount } of credits) {
      const abi = contract === chain.contracts.escrow ? escrowAbi : courtAbi;
      const args = [viewer, token] as const;
      expect(await client.readContract({ address: contract, abi, functionName: "credits", args })).toBe(
        amount,
      );
      waiting += 1;
    }
  }
  expect(waiting).toBeGreaterThan(0);
});

test("what was fetched from the contracts is told, credits and an arbitrator's fees alike", async () => {
  const [creditor, contract, token] = await someCredit();
  const { amount, tx } = await withdraw(chain, creditor, contract, token);
  const earning = [...court.versions.values()].find(({ members }) =>
    members.some(({ address, fees }) => address === irene.account.address && fees > 0n),
  );
  if (!earning) throw new Error("Irene earned nothing.");
  const fees = await withdrawFees(chain, irene.account.address, earning.id);
  const head = Number(await chain.anvil.client.getBlockNumber({ cacheTime: 0 }));
  for (const one of [reader, follower]) {
    await one.until<StatusAnswer>("/record/status", ({ block }) => block?.number === head);
  }
  const [own] = (await payoutsOf(creditor)).filter((one) => one.tx === tx);
  expect(own).toMatchObject({ kind: "withdrawn", trade: null, other: contract, token, amount, fee: 0n });
  const [earned] = (await payoutsOf(irene.account.address)).filter((one) => one.tx === fees);
  const member = earning.members.find(({ address }) => address === irene.account.address);
  const owed = { amount: member?.fees, token: earning.rules.feeToken, other: chain.contracts.court };
  expect(earned).toMatchObject({ kind: "withdrawn", trade: null, ...owed });
});

test("the figures add up", async () => {
  const { trades: counts, coins, cases } = await ask(figuresAnswer, "/record/figures");
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(trades.length);
  expect(coins.reduce((sum, { held }) => sum + held, 0n)).toBe(
    trades.reduce((sum, { held }) => sum + held, 0n),
  );
  expect(cases.reduce((sum, { count }) => sum + count, 0)).toBe(trades.filter((one) => one.case).length);
});

test("following the chain and reading it from zero give the same answers", async () => {
  const paths = [
    ...trades.map(({ id }) => `/record/trades/${id}`),
    ...viewers.flatMap((viewer) => [
      `/record/trades?viewer=${viewer}`,
      `/record/cases?viewer=${viewer}&as=party`,
      `/record/cases?viewer=${viewer}&as=arbitrator`,
      `/record/arbitrators/${viewer}`,
    ]),
    "/record/rosters",
    "/record/figures",
  ];
  for (const path of paths) {
    const [followed, read] = await Promise.all([follower.get(path), reader.get(path)]);
    expect(await read.json(), path).toEqual(await followed.json());
  }
  const status = await ask(statusAnswer, "/record/status");
  const { hash } = await chain.anvil.client.getBlock({
    blockNumber: BigInt(status.lastStep?.number ?? -1),
  });
  expect(status.lastStep?.hash).toBe(hash);
});
