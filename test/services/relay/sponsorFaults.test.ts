import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { HttpRequestError, type PublicClient } from "viem";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readConfig } from "../../../web/relay/src/config.ts";
import { SponsorWorld } from "./SponsorWorld.ts";

let world: SponsorWorld;
beforeEach(async () => {
  world = await SponsorWorld.open();
});
afterEach(() => world.close());

const buyerAt = (index: number) => world.buyers[index] as (typeof world.buyers)[number];

/** A network that breaks off just before the node gets what is sent. */
function breakingOff(client: PublicClient): PublicClient {
  return Object.assign(Object.create(client), client, {
    sendRawTransaction: async () => {
      throw new HttpRequestError({ url: "http://node.invalid" });
    },
  });
}

it("sends after a restart what was written down and never reached the network", async () => {
  const order = await world.payment(buyerAt(0));
  const before = await world.start({ client: breakingOff(world.newClient()) });
  const { transaction, status } = await before.pay(order);
  expect(status).toBe(200);
  expect((await world.trade(order.terms)).status).toBe("None");

  const after = await world.start({ folder: before.folder });
  await after.tend();
  expect((await world.trade(order.terms)).status).toBe("Paid");
  expect((await after.pay(order)).transaction).toBe(transaction);
  expect(await after.sent()).toBe(1);
});

it("sends nothing twice when it was killed after the network had it", async () => {
  const { test } = world.anvil;
  const order = await world.payment(buyerAt(0));
  const before = await world.start();
  await test.setAutomine(false);
  const { transaction } = await before.pay(order);
  const after = await world.start({ folder: before.folder });
  await after.tend();
  expect((await after.pay(order)).transaction).toBe(transaction);
  const second = await world.payment(buyerAt(1));
  expect(await after.pay(second)).toMatchObject({ status: 200 });
  await test.mine({ blocks: 1 });
  await after.tend();
  for (const { terms } of [order, second]) expect((await world.trade(terms)).status).toBe("Paid");
  expect(await after.sent()).toBe(2);
});

it("offers more for what is stuck, under the same number", async () => {
  const { test } = world.anvil;
  const sponsor = await world.start();
  await test.setAutomine(false);
  const order = await world.payment(buyerAt(0));
  const { transaction: first } = await sponsor.pay(order);
  await sponsor.tend();
  expect((await sponsor.pay(order)).transaction).toBe(first);
  sponsor.relay.pass(30_000);
  await sponsor.tend();
  const { transaction: second } = await sponsor.pay(order);
  expect(second).not.toBe(first);
  await test.mine({ blocks: 1 });
  await sponsor.tend();
  expect((await world.trade(order.terms)).status).toBe("Paid");
  expect(await sponsor.sent()).toBe(1);
  expect((await sponsor.pay(order)).transaction).toBe(second);
});

it("sends again what a replaced block had (A-39)", async () => {
  const { test } = world.anvil;
  const sponsor = await world.start();
  const order = await world.payment(buyerAt(0));
  const snapshot = await test.snapshot();
  await sponsor.pay(order);
  await sponsor.tend();
  await test.revert({ id: snapshot });
  expect((await world.trade(order.terms)).status).toBe("None");
  await sponsor.tend();
  await sponsor.tend();
  expect((await world.trade(order.terms)).status).toBe("Paid");
});

it("tries anew what came too late on the chain, and counts what that cost", async () => {
  const { test } = world.anvil;
  const sponsor = await world.start();
  await test.setAutomine(false);
  const terms = await world.terms(buyerAt(0));
  await sponsor.pay(await world.payment(buyerAt(0), { terms }));
  await test.increaseTime({ seconds: 2_000 });
  await test.mine({ blocks: 1 });
  await test.setAutomine(true);
  await sponsor.tend();
  expect((await world.trade(terms)).status).toBe("None");
  const again = await world.payment(buyerAt(0), { terms });
  expect(await sponsor.pay(again)).toMatchObject({ status: 200 });
  expect((await world.trade(terms)).status).toBe("Paid");
  expect((await sponsor.state(buyerAt(0).address)).body.left.person).toBe(8);
});

it("says so when its node is gone", async () => {
  const sponsor = await world.start();
  const order = await world.payment(buyerAt(0));
  world.anvil.stop();
  await expect
    .poll(() => sponsor.pay(order), { timeout: 15_000 })
    .toEqual({
      status: 503,
      code: "sponsorChainDown",
    });
});

it("keeps its key and its ledger from other users of the machine (A-40)", async () => {
  const sponsor = await world.start();
  await sponsor.pay(await world.payment(buyerAt(0)));
  for (const name of ["key", "carried.json"]) {
    expect((await stat(join(sponsor.folder, name))).mode & 0o077).toBe(0);
  }
  const key = (await readFile(join(sponsor.folder, "key"), "utf8")).slice(2);
  expect(await readFile(join(sponsor.folder, "carried.json"), "utf8")).not.toContain(key);
});

it("forgets after a day whom it served from where", async () => {
  const sponsor = await world.start();
  await sponsor.pay(await world.payment(buyerAt(0)));
  await sponsor.tend();
  const read = async () => JSON.parse(await readFile(join(sponsor.folder, "carried.json"), "utf8"));
  expect(await read()).toMatchObject([{ network: "127.0.0.1", persons: [buyerAt(0).address] }]);
  sponsor.relay.pass(86_400_001);
  await sponsor.tend();
  expect(await read()).toEqual([]);
});

it("is off unless it is asked for and has a chain", () => {
  expect(readConfig({}).sponsor).toBeNull();
  expect(readConfig({ PARLEY_SPONSOR: "1" }).sponsor).toBeNull();
  expect(readConfig({ PARLEY_RPC_URL: "http://127.0.0.1:8545" }).sponsor).toBeNull();
  const coins = `${world.market.dollar},${world.market.ticket}`;
  const given = { PARLEY_SPONSOR: "1", PARLEY_RPC_URL: "http://127.0.0.1:8545", PARLEY_SPONSOR_COINS: coins };
  expect(readConfig(given).sponsor?.limits.coins).toEqual([world.market.dollar, world.market.ticket]);
  expect(() => readConfig({ ...given, PARLEY_SPONSOR_COINS: "secret" })).toThrow(/PARLEY_SPONSOR_COINS/);
  expect(() => readConfig({ ...given, PARLEY_SPONSOR_COINS: "secret" })).not.toThrow(/secret/);
});
