import { afterAll, beforeAll, expect, test } from "vitest";
import { asOnChain } from "./asOnChain.ts";
import { ChangeStream } from "./ChangeStream.ts";
import type { IndexerProcess } from "./IndexerProcess.ts";
import { LineStage } from "./LineStage.ts";
import { buyer, seller, type TradeLine } from "./TradeLine.ts";

let stage: LineStage;
let line: TradeLine;
let indexer: IndexerProcess;

beforeAll(async () => {
  stage = await LineStage.open();
  ({ line } = stage);
  await line.deliver(await line.pay());
  indexer = await stage.startIndexer();
  await indexer.untilReady();
}, 120_000);

afterAll(async () => {
  await stage?.close();
});

test("a payment at once is a closed trade and two movements", async () => {
  const id = line.idOf(await line.charge());
  await asOnChain(indexer, line);
  const answer = await (await indexer.get(`/record/trades/${id}`)).json();
  expect(answer.trade).toMatchObject({ status: "Closed", charged: true, held: "0" });
  for (const [viewer, kind, fee] of [
    [buyer, "charged", "0"],
    [seller, "received", "10"],
  ] as const) {
    const { payouts } = await (await indexer.get(`/record/payouts?viewer=${viewer.address}`)).json();
    expect(payouts[0]).toMatchObject({ trade: { id }, kind, amount: "1000", fee });
  }
});

test.each([1, 3, 20])("%i blocks that are replaced leave nothing behind (A-39)", async (depth) => {
  const stays = await line.pay();
  // The last blocks: payments, and steps of a trade that stays.
  const undone = [];
  for (let count = 0; count < depth - 1; count++) {
    if (count % 3 === 2) await line.mine(1);
    else undone.push(await line.pay());
  }
  await line.deliver(stays);
  await asOnChain(indexer, line);

  const stream = await ChangeStream.open(`${indexer.url}/record/stream?viewer=${buyer.address}`);
  await line.replace(depth);
  await asOnChain(indexer, line);
  for (const terms of undone) {
    await stream.until(({ trades }) => trades.includes(line.idOf(terms)));
    expect((await indexer.get(`/record/trades/${line.idOf(terms)}`)).status).toBe(404);
  }
  const stayed = await (await indexer.get(`/record/trades/${line.idOf(stays)}`)).json();
  expect(stayed.trade.status).toBe("Paid");

  // What happens again happens once.
  await line.deliver(stays);
  await line.release(await line.pay());
  await asOnChain(indexer, line);
  const heard = await stream.until(({ trades }) => trades.includes(line.idOf(stays)));
  expect(heard.change.block.number).toBeGreaterThan(0);
  stream.close();
});
