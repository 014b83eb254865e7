import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ChainProcess } from "./ChainProcess.ts";
import { isAlive } from "./processes.ts";

const payer = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
const payee = "0x00000000000000000000000000000000000000aa";

let folder: string;
let chain: ChainProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-chain-"));
});

afterEach(async () => {
  await chain?.kill();
  chain = undefined;
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<ChainProcess> {
  chain = await ChainProcess.start(folder);
  return chain;
}

async function kill(order?: "eldest" | "youngest"): Promise<void> {
  await chain?.kill(order);
  chain = undefined;
}

async function state(of: ChainProcess) {
  const latest = await of.call<{ hash: string; number: string }>("eth_getBlockByNumber", "latest", false);
  return {
    block: latest.number,
    hash: latest.hash,
    payer: await of.call("eth_getBalance", payer, "latest"),
    payee: await of.call("eth_getBalance", payee, "latest"),
  };
}

test("kill −9 of every process after every mined transaction loses nothing and never turns time back", async () => {
  for (const order of ["eldest", "youngest", "eldest"] as const) {
    const before = await start();
    await before.call("eth_sendTransaction", { from: payer, to: payee, value: "0x1" });
    const known = await state(before);
    const now = await before.now();
    await kill(order);

    const after = await start();
    expect(await state(after)).toEqual(known);
    expect(await after.now()).toBeGreaterThanOrEqual(now);
    await kill();
  }
  expect((await state(await start())).payee).toBe("0x3");
});

test("a transaction is mined, in a block of its own, before it is answered", async () => {
  const running = await start();
  const send = () => running.call<string>("eth_sendTransaction", { from: payer, to: payee, value: "0x1" });
  const hashes = await Promise.all([send(), send(), send()]);
  const receipts = await Promise.all(
    hashes.map((hash) => running.call<{ blockNumber: string }>("eth_getTransactionReceipt", hash)),
  );
  expect(receipts.map((receipt) => receipt.blockNumber)).toEqual(["0x1", "0x2", "0x3"]);
});

test("the clock that was put forward stays so after kill −9, mined or not", async () => {
  const first = await start();
  await first.call("evm_increaseTime", 86_400);
  const jumped = await first.now();
  await kill();

  const second = await start();
  expect(await second.now()).toBeGreaterThanOrEqual(jumped);
  await second.call("evm_mine");
  await second.call("evm_increaseTime", 3_600);
  await second.call("eth_sendTransaction", { from: payer, to: payee, value: "0x1" });
  const later = await second.now();
  expect(later).toBeGreaterThanOrEqual(jumped + 3_600);
  await kill();

  const third = await start();
  expect(await third.now()).toBeGreaterThanOrEqual(later);
  await expect(third.call("evm_setNextBlockTimestamp", jumped)).rejects.toThrow("never goes back");
});

test("a refused transaction changes nothing and does not stop the clock", async () => {
  const running = await start();
  const before = await state(running);
  await expect(running.call("eth_sendRawTransaction", "0x02")).rejects.toThrow();
  await expect(
    running.call("eth_sendTransaction", { from: payer, to: payee, value: `0x${"f".repeat(30)}` }),
  ).rejects.toThrow();
  expect(await state(running)).toEqual(before);
  const now = await running.now();
  await delay(1_100);
  expect(await running.now()).toBeGreaterThan(now);
});

test("a line that kill −9 left unfinished is cut off, since nobody was told of it", async () => {
  const first = await start();
  await first.call("eth_sendTransaction", { from: payer, to: payee, value: "0x1" });
  const known = await state(first);
  await kill();
  appendFileSync(journal(), '{"kind":"block","time":17');

  const second = await start();
  expect(await state(second)).toEqual(known);
  await second.call("eth_sendTransaction", { from: payer, to: payee, value: "0x1" });
  await kill();
  expect((await state(await start())).payee).toBe("0x2");
});

test("a journal that leads to other blocks is refused, not followed", async () => {
  const first = await start();
  for (const value of ["0x1", "0x2"])
    await first.call("eth_sendTransaction", { from: payer, to: payee, value });
  await kill();
  writeFileSync(journal(), readFileSync(journal(), "utf8").replace('"value":"0x1"', '"value":"0x9"'));
  await expect(start()).rejects.toThrow("does not lead to the same blocks (entry 2)");
});

test("a second chain in the same folder is refused", async () => {
  const running = await start();
  await expect(ChainProcess.start(folder)).rejects.toThrow("is in use by the chain on port");
  expect(await running.call("eth_chainId")).toBe("0x7a69");
});

test("what the journal could not replay is not offered", async () => {
  const running = await start();
  for (const method of ["evm_snapshot", "anvil_reset", "evm_setAutomine", "anvil_setIntervalMining"]) {
    await expect(running.call(method, 1)).rejects.toThrow(`${method} is not offered`);
  }
});

test("anvil ends with the process that keeps its journal", async () => {
  const running = await start();
  const pids = running.pids();
  expect(pids.length).toBeGreaterThan(2);
  await running.killKeeper();
  chain = undefined;
  await expect.poll(() => pids.filter(isAlive), { timeout: 5_000 }).toEqual([]);
});

test("a page of another origin gets no answer it may read, and cannot send blindly", async () => {
  const running = await start();
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_chainId", params: [] });
  const post = (headers: Record<string, string>) => fetch(running.url, { method: "POST", headers, body });

  const own = await post({ "content-type": "application/json", origin: "http://127.0.0.1:5173" });
  expect(own.headers.get("access-control-allow-origin")).toBe("http://127.0.0.1:5173");
  const foreign = await post({ "content-type": "application/json", origin: "https://example.org" });
  expect(foreign.headers.get("access-control-allow-origin")).toBeNull();
  expect((await post({ "content-type": "text/plain" })).status).toBe(400);
});

function journal(): string {
  return join(folder, "chain", "journal.jsonl");
}
