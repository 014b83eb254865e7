import "fake-indexeddb/auto";
import { parseEther } from "viem";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { transact } from "../../../scripts/deployment/Deployer.ts";
import { readCoinWords } from "../../../web/app/src/features/pay/sign/readCoinWords.ts";
import { signedPayment } from "../../../web/app/src/features/pay/sign/signedPayment.ts";
import type { Sponsored } from "../../../web/app/src/lib/sponsor/Sponsored.ts";
import type { Terms } from "../../../web/shared/escrow/terms.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { tokenAbi } from "../../../web/shared/generated/tokenAbi.ts";
import { paymentCallData } from "../../../web/shared/sponsor/orderCalls.ts";
import { agreeing, openPage, type Page } from "../wallet/openPage.ts";
import { SponsorWorld } from "./SponsorWorld.ts";

/** The first account of the wallet that the page opens. */
const me = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";

let world: SponsorWorld;
let disk = 0;
let running = new AbortController();

beforeAll(async () => {
  world = await SponsorWorld.open();
  const at = { address: world.market.dollar, abi: tokenAbi };
  await transact(world.deployer, { ...at, functionName: "mint", args: [me, 10_000n] });
});
beforeEach(() => {
  running.abort();
  running = new AbortController();
});
afterAll(async () => {
  running.abort();
  await world.close();
});

/** The page on a disk of its own, and a payment that its user signed there. */
async function signed(relayUrl: string, name = `sponsored-${disk++}`) {
  const page = await open(relayUrl, name);
  agreeing(page);
  const { client } = world.anvil;
  const terms = await world.market.terms(me, world.market.dollar);
  const coin = await readCoinWords(client, client.chain.id, terms.token);
  if (!coin) throw new Error("The coin tells no words.");
  const order = await signedPayment(
    { escrow: world.market.escrow, terms, context: { terms } },
    { sending: page.sending, coin, chainId: client.chain.id, now: await world.now() },
  );
  const sponsored: Sponsored = { kind: "payment", order };
  return { page, name, terms, order, sponsored, purpose: { action: "pay", trade: world.idOf(terms) } };
}

async function open(relayUrl: string, name: string): Promise<Page> {
  const page = await openPage(world.anvil.client, name, undefined, relayUrl);
  void page.follower.run(running.signal);
  return page;
}

const held = async (terms: Terms) => (await world.trade(terms)).held;
const sentByMe = () => world.deployer.client.getTransactionCount({ address: me });
/** A sponsor that says that it carries everything, and does not. */
const liar = async () => {
  const { createServer } = await import("node:http");
  const server = createServer((_, response) => {
    response.setHeader("content-type", "application/json").end(`{"transaction":"0x${"12".repeat(32)}"}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
};

it("pays without a transaction of its own, and its receipt is the chain's", async () => {
  const { relay } = await world.start();
  const { page, terms, sponsored, purpose } = await signed(relay.url);
  const [count, balance] = [await sentByMe(), await world.nativeOf(me)];
  const receipt = await page.sending.carry(sponsored, purpose);
  expect(receipt.status).toBe("success");
  expect(receipt.logs.some(({ topics }) => topics[1] === world.idOf(terms))).toBe(true);
  expect(await held(terms)).toBe(100n);
  expect([await sentByMe(), await world.nativeOf(me)]).toEqual([count, balance]);
  const [entry] = page.pending.read();
  expect(entry).toMatchObject({ hash: receipt.transactionHash, order: sponsored, purpose });
});

it("believes no sponsor that says it has done it", async () => {
  const { url, close } = await liar();
  const { page, name, terms, sponsored, purpose } = await signed(url);
  const paying = page.sending.carry(sponsored, purpose).catch((error: unknown) => error);
  await expect.poll(() => page.pending.read().length).toBe(1);
  expect(await Promise.race([paying, new Promise((done) => setTimeout(done, 1_500, "waiting"))])).toBe(
    "waiting",
  );
  expect(await held(terms)).toBe(0n);
  close();

  // A page that starts anew knows of it, and notices whoever carries it.
  running.abort();
  running = new AbortController();
  const again = await open(url, name);
  await expect.poll(() => again.pending.read()).toMatchObject([{ order: sponsored, mined: null }]);
  await world.deployer.wallet.sendTransaction({
    chain: null,
    to: world.market.escrow,
    data: paymentCallData(sponsored.order as never),
  });
  await expect.poll(() => again.pending.read()[0]?.mined ?? null, { timeout: 10_000 }).not.toBeNull();
  expect(await held(terms)).toBe(100n);
});

it("hands over again what a sponsor that was away never got", { timeout: 60_000 }, async () => {
  const nobody = "http://127.0.0.1:9";
  const { page, name, terms, sponsored, purpose } = await signed(nobody);
  void page.sending.carry(sponsored, purpose).catch(() => undefined);
  await expect.poll(() => page.pending.read().length).toBe(1);
  running.abort();
  running = new AbortController();
  const { relay } = await world.start();
  const again = await open(relay.url, name);
  await expect.poll(() => held(terms), { timeout: 30_000 }).toBe(100n);
  await expect.poll(() => again.pending.read()[0]?.mined ?? null, { timeout: 10_000 }).not.toBeNull();
});

it("says why the sponsor refused, and keeps nothing on its way", async () => {
  const { relay } = await world.start({ limits: { dailyBudget: 1n } });
  const { page, terms, sponsored, purpose } = await signed(relay.url);
  await expect(page.sending.carry(sponsored, purpose)).rejects.toMatchObject({ code: "sponsorBudgetSpent" });
  expect(page.pending.read()).toEqual([]);
  // The same signature, from another sponsor.
  const { relay: other } = await world.start({ purse: parseEther("0.5") });
  const next = await openPage(world.anvil.client, `other-${disk++}`, undefined, other.url);
  void next.follower.run(running.signal);
  expect((await next.sending.carry(sponsored, purpose)).status).toBe("success");
  expect(await held(terms)).toBe(100n);
});

it("asks nobody for what the escrow refuses", async () => {
  const { relay, sent } = await world.start();
  const { page, order, purpose } = await signed(relay.url);
  const wrong = { ...order, validBefore: order.validBefore + 1 };
  await expect(page.sending.carry({ kind: "payment", order: wrong }, purpose)).rejects.toThrow();
  const past = { ...order, terms: { ...order.terms, deliverBy: 1 } };
  await expect(page.sending.carry({ kind: "payment", order: past }, purpose)).rejects.toMatchObject({
    code: "DeliverByOutOfRange",
  });
  expect(page.pending.read()).toEqual([]);
  expect(await sent()).toBe(0);
});

it("lets a signature end by itself", async () => {
  const { url, close } = await liar();
  const { page, terms, sponsored, purpose } = await signed(url);
  const paying = page.sending.carry(sponsored, purpose).catch((error: unknown) => error);
  await expect.poll(() => page.pending.read().length).toBe(1);
  await world.anvil.test.increaseTime({ seconds: 1_300 });
  await world.anvil.test.mine({ blocks: 1 });
  expect(await paying).toMatchObject({ code: "signatureLapsed" });
  expect(page.pending.read()).toEqual([]);
  const call = {
    address: world.market.escrow,
    abi: escrowAbi,
    functionName: "tradeOf",
    args: [world.idOf(terms)],
  };
  expect(await world.deployer.client.readContract(call as never)).toMatchObject({ status: 0 });
  close();
});
