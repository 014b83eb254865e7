import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { StatusAnswer } from "../../../web/shared/record/statusAnswer.ts";
import { asOnChain } from "./asOnChain.ts";
import type { IndexerProcess } from "./IndexerProcess.ts";
import { LineStage } from "./LineStage.ts";
import type { TradeLine } from "./TradeLine.ts";

let stage: LineStage;
let line: TradeLine;
let indexer: IndexerProcess;

beforeEach(async () => {
  stage = await LineStage.open();
  ({ line } = stage);
});

afterEach(async () => {
  await stage?.close();
});

const start = async () => {
  indexer = await stage.startIndexer();
};

test("kill −9 while it reads the past and while it follows: the next one goes on, and every row is right", {
  // A killed indexer holds its rows for some twenty seconds.
  timeout: 400_000,
}, async () => {
  for (let count = 0; count < 40; count++) await line.release(await line.pay());
  await start();
  const hasBegun = ({ block }: StatusAnswer) => block !== null;
  await indexer.until<StatusAnswer>("/record/status", hasBegun);
  await indexer.kill();
  await start();
  await asOnChain(indexer, line);

  // Payments go on while it is killed at an instant that nobody chose.
  let isPaying = true;
  const paying = (async () => {
    while (isPaying) {
      await line.deliver(await line.pay());
      await pause(400);
    }
  })();
  const before = await line.head();
  await indexer.until<StatusAnswer>("/record/status", ({ block }) => (block?.number ?? 0) > before + 5);
  await pause(Math.random() * 500);
  await indexer.kill();
  await start();
  await indexer.untilReady();
  isPaying = false;
  await paying;
  await asOnChain(indexer, line);
  expect(await line.head()).toBeGreaterThan(before + 5);
});
