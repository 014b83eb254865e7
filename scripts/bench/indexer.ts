// Measures the indexer on a chain that it fills itself: node scripts/bench/indexer.ts [trades, 10000 unless told]
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ChangeStream } from "../../test/services/indexer/ChangeStream.ts";
import { IndexerProcess } from "../../test/services/indexer/IndexerProcess.ts";
import { buyer, seller, TradeLine } from "../../test/services/indexer/TradeLine.ts";
import type { StatusAnswer } from "../../web/shared/record/statusAnswer.ts";
import type { TradesAnswer } from "../../web/shared/record/tradesAnswer.ts";
import { freePort } from "../run/freePort.ts";
import { prepare } from "../start/prepare.ts";
import { fillLine } from "./fillLine.ts";
import { milliseconds } from "./percentiles.ts";
import { measurePage } from "./recordPage.ts";

const trades = Number(process.argv[2] ?? 10_000);
const payments = 60;
const [requestsPerSecond, seconds] = [50, 20];

const line = await TradeLine.open();
const data = await mkdtemp(join(tmpdir(), "parley-bench-"));
const began = performance.now();
const steps = await fillLine(line, trades, (text) => console.log(text));
const blocks = await line.head();
console.log(`${steps} steps of ${trades} trades in ${blocks} blocks (${secondsSince(began)} s to fill).`);

const pageOrigin = `http://127.0.0.1:${await freePort()}`;
const env = { PARLEY_INDEXER_REQUESTS: "1000000", PARLEY_PAGE_ORIGIN: pageOrigin };
const indexer = await IndexerProcess.start({ rpcUrl: line.rpcUrl, data, env });
try {
  await measureBackfill();
  await measureApi("at rest");
  await measureLive();
  const isPaying = { value: true };
  const paying = payOn(isPaying);
  await measureApi("while blocks come");
  isPaying.value = false;
  await paying;
  await prepare(console.log);
  await measurePage(line, indexer.url, pageOrigin);
  console.log(`memory: ${memory("VmRSS")} MB, at most ${memory("VmHWM")} MB`);
} finally {
  await indexer.stop();
  line.anvil.stop();
  await rm(data, { recursive: true, force: true });
}

async function measureBackfill(): Promise<void> {
  const from = performance.now();
  await indexer.until<StatusAnswer>("/record/status", () => true);
  const [listening, before] = [performance.now(), processorTime()];
  await indexer.untilReady();
  const taken = (performance.now() - listening) / 1_000;
  const rate = Math.round(steps / taken);
  console.log(`start: ${((listening - from) / 1_000).toFixed(1)} s until it listens`);
  console.log(
    `backfill: ${rate} events/s (${taken.toFixed(1)} s, of which it computed ${(processorTime() - before).toFixed(1)} s)`,
  );
  // The last blocks, which may still be undone, are indexed one by one.
  const head = await line.head();
  await indexer.until<StatusAnswer>("/record/status", ({ block }) => block?.number === head);
  console.log(`at the head of the chain after ${secondsSince(listening)} s`);
}

/** From just before a payment is sent, so its block and more, to the page: each waits for the one before. */
async function measureLive(): Promise<void> {
  const stream = await ChangeStream.open(`${indexer.url}/record/stream?viewer=${buyer.address}`);
  const latencies: number[] = [];
  for (let count = 0; count < payments; count++) {
    const id = line.idOf(await line.pay(() => latencies.push(-performance.now())));
    const { at } = await stream.until(({ trades }) => trades.includes(id));
    latencies.push((latencies.pop() ?? 0) + at);
  }
  stream.close();
  console.log(`live, from sending to the stream: ${milliseconds(latencies)}`);
}

async function payOn(isPaying: { value: boolean }): Promise<void> {
  while (isPaying.value) {
    await line.pay();
    await pause(250);
  }
}

async function measureApi(when: string): Promise<void> {
  const paths = await pathsOfAPerson();
  const times: number[] = [];
  const running: Promise<void>[] = [];
  for (let count = 0; count < requestsPerSecond * seconds; count++) {
    running.push(ask(paths[count % paths.length] ?? "/record/status", times));
    await pause(1_000 / requestsPerSecond);
  }
  await Promise.all(running);
  console.log(`api at ${requestsPerSecond} requests/s, ${when}: ${milliseconds(times)}`);
}

/** What a page asks: lists more often than the rest. */
async function pathsOfAPerson(): Promise<string[]> {
  const lists = [buyer, seller].map(({ address }) => `/record/trades?viewer=${address}`);
  const first: TradesAnswer = await (await indexer.get(lists[0] ?? "")).json();
  const [trade] = first.trades;
  return [
    ...lists,
    `${lists[0]}&cursor=${first.next}`,
    `${lists[1]}&state=open`,
    `${lists[0]}&search=${trade?.id.slice(0, 10)}`,
    `/record/waiting?viewer=${buyer.address}`,
    `/record/waiting?viewer=${seller.address}`,
    `/record/trades/${trade?.id}`,
    `/record/cases?viewer=${buyer.address}&as=party`,
    "/record/status",
  ];
}

async function ask(path: string, times: number[]): Promise<void> {
  const from = performance.now();
  const response = await indexer.get(path);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  times.push(performance.now() - from);
}

/** Seconds that the indexer's threads computed so far: the machine may have had other work. */
function processorTime(): number {
  const fields = readFileSync(`/proc/${indexer.pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function memory(field: "VmRSS" | "VmHWM"): number {
  const status = readFileSync(`/proc/${indexer.pid}/status`, "utf8");
  return Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1_024);
}

function secondsSince(from: number): string {
  return ((performance.now() - from) / 1_000).toFixed(1);
}
