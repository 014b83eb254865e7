import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPublicClient, http, sha256 } from "viem";
import { afterEach, beforeEach, expect, test } from "vitest";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { localTrade } from "./localTrade.ts";
import { isAlive } from "./processes.ts";
import { freePorts, type Ports, StartProcess } from "./StartProcess.ts";

const minutes = 60_000;

let data: string;
let ports: Ports;
let running: StartProcess | undefined;

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), "parley-start-"));
  ports = await freePorts();
});

afterEach(async () => {
  running?.kill("all");
  await running?.exited;
  running = undefined;
  rmSync(data, { recursive: true, force: true });
});

async function start(): Promise<StartProcess> {
  running = new StartProcess(ports, data);
  await running.ready();
  return running;
}

async function killAll(): Promise<void> {
  running?.kill("all");
  await running?.exited;
  running = undefined;
}

test("kill −9 of every process after every mined transaction of a trade: same money, never earlier", {
  timeout: 5 * minutes,
}, async () => {
  await start();
  const trade = await localTrade(`http://127.0.0.1:${ports.chain}`, `http://127.0.0.1:${ports.page}`);
  for (const step of trade.steps) {
    await step();
    const [money, now] = [await trade.money(), await trade.now()];
    await killAll();
    await start();
    expect(await trade.money()).toEqual(money);
    expect(await trade.now()).toBeGreaterThanOrEqual(now);
  }
  const { seller, escrow } = await trade.money();
  expect(seller).toBeGreaterThan(0n);
  expect(escrow).toBe(0n);
});

test("says what it does, deploys once, and Ctrl-C ends everything", { timeout: 5 * minutes }, async () => {
  const first = await start();
  expect(first.output).toContain("Starting the chain on");
  expect(first.output).toMatch(/Deployed:\n\s+Escrow at 0x/);
  expect(first.output).toContain(`open http://127.0.0.1:${ports.page}`);
  const pids = first.pids();
  expect(pids.length).toBeGreaterThanOrEqual(5);
  first.interrupt();
  expect(await first.exited).toBe(0);
  await expect.poll(() => pids.filter(isAlive)).toEqual([]);

  const second = await start();
  expect(second.output).toContain("Everything is deployed already.");
});

test("nothing outlives the parent, even by kill −9", { timeout: 5 * minutes }, async () => {
  const parent = await start();
  const pids = parent.pids();
  parent.kill("itself");
  await parent.exited;
  await expect.poll(() => pids.filter(isAlive), { timeout: 10_000 }).toEqual([]);
});

test("keeps lists ready on a port of its own, and ends that with the rest", {
  timeout: 5 * minutes,
}, async () => {
  running = new StartProcess(ports, data, { indexer: true });
  await running.ready();
  const config = await (await fetch(`http://127.0.0.1:${ports.page}/config.json`)).json();
  expect(config.indexerUrl).toBe(`http://127.0.0.1:${ports.indexer}`);
  const isReady = async () => {
    const response = await fetch(`${config.indexerUrl}/record/status`).catch(() => null);
    return response?.ok ? (await response.json()).isReady : false;
  };
  await expect.poll(isReady, { timeout: minutes }).toBe(true);
  const pids = running.pids();
  running.interrupt();
  expect(await running.exited).toBe(0);
  await expect.poll(() => pids.filter(isAlive)).toEqual([]);
});

test("serves the page under a strict policy, for one address only", { timeout: 5 * minutes }, async () => {
  await start();
  const origin = `http://127.0.0.1:${ports.page}`;
  const route = await fetch(`${origin}/trades/some-trade`);
  expect(route.headers.get("content-type")).toContain("text/html");
  const policy = route.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain(
    `connect-src 'self' http://127.0.0.1:${ports.chain} http://127.0.0.1:${ports.relay} ws://127.0.0.1:${ports.relay} wss:;`,
  );
  expect(policy).not.toContain("unsafe");
  expect(route.headers.get("referrer-policy")).toBe("no-referrer");
  expect(route.headers.get("permissions-policy")).toContain("camera=(self)");

  expect((await fetch(`${origin}/assets/missing.js`)).status).toBe(404);
  expect((await fetch(`${origin}/%2e%2e/%2e%2e/package.json`)).status).toBe(404);
  const other = await fetch(`http://localhost:${ports.page}/home?a=1`, { redirect: "manual" });
  expect([other.status, other.headers.get("location")]).toEqual([307, `${origin}/home?a=1`]);

  const config = await (await fetch(`${origin}/config.json`)).json();
  expect(config).toMatchObject({ chainId: 31337, local: true, rpcUrl: `http://127.0.0.1:${ports.chain}` });
});

test("keeps the policies' texts in the blob store, under the hashes the policies name", {
  timeout: 5 * minutes,
}, async () => {
  await start();
  const { escrow, relayUrl, rpcUrl } = await (
    await fetch(`http://127.0.0.1:${ports.page}/config.json`)
  ).json();
  const client = createPublicClient({ transport: http(rpcUrl) });
  const published = { abi: escrowAbi, eventName: "PolicyPublished", fromBlock: 0n, strict: true } as const;
  const events = await client.getContractEvents({ ...published, address: escrow });
  expect(events.length).toBe(3);
  for (const { args } of events) {
    const blob = await fetch(`${relayUrl}/blobs/${args.content.document.slice(2)}`);
    expect(sha256(new Uint8Array(await blob.arrayBuffer()))).toBe(args.content.document);
  }
});
