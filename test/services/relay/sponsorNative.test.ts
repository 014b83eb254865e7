import { parseEther, zeroAddress, zeroHash } from "viem";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fund } from "../../../scripts/deployment/Deployer.ts";
import type { Terms } from "../../../web/shared/escrow/terms.ts";
import { SponsorWorld, seller } from "./SponsorWorld.ts";

let world: SponsorWorld;
beforeAll(async () => {
  world = await SponsorWorld.open();
});
afterAll(() => world.close());

const buyerAt = (index: number) => world.buyers[index] as (typeof world.buyers)[number];
const limits = () => ({ coins: [world.market.dollar, zeroAddress] });

/** A trade that its buyer paid in native coin. */
async function paid(buyer: ReturnType<typeof buyerAt>): Promise<Terms> {
  await fund(world.deployer, buyer.address, parseEther("1"));
  // Odd, and more than four times the case fee, which is in the same coin.
  const terms = { ...(await world.terms(buyer, zeroAddress)), amount: 10_001n };
  await world.act(buyer, "pay", [terms], terms.amount);
  return terms;
}

/** Of the two sides and of what the escrow holds. */
const nativeOfAll = (buyer: ReturnType<typeof buyerAt>) =>
  Promise.all([buyer.address, seller.address, world.market.escrow].map((one) => world.nativeOf(one)));

it("settles a trade in native coin, to the unit for both sides, who pay nothing for it", async () => {
  const [buyer, sponsor] = [buyerAt(0), await world.start({ limits: limits() })];
  const terms = await paid(buyer);
  const split = await world.settlement(terms, buyer, { toBuyer: 3_334n });
  const [ofBuyer = 0n, ofSeller = 0n, held = 0n] = await nativeOfAll(buyer);
  expect(await sponsor.settle(split)).toMatchObject({ status: 200 });
  expect(await world.trade(terms)).toMatchObject({ status: "Closed", held: 0n });
  expect(await nativeOfAll(buyer)).toEqual([ofBuyer + 3_334n, ofSeller + 6_667n, held - 10_001n]);
});

it("settles it within a case, and the deposit returns to whom it is", async () => {
  const [buyer, sponsor] = [buyerAt(1), await world.start({ limits: limits() })];
  const terms = await paid(buyer);
  await world.act(seller as never, "deliver", [terms]);
  const claim = { buyerBps: 10_000, statement: zeroHash, expiresAt: 0, signature: "0x" };
  const { policy } = world.market;
  await world.act(buyer, "openCase", [terms, policy, claim], policy.maxCaseFee);
  const split = await world.settlement(terms, buyer, { toBuyer: 6_000n });
  const [ofBuyer = 0n, ofSeller = 0n, held = 0n] = await nativeOfAll(buyer);
  expect(await sponsor.settle(split)).toEqual({ status: 422, code: "sponsorCallFails" });
  expect(await sponsor.settle({ ...split, policy })).toMatchObject({ status: 200 });
  expect(await world.trade(terms)).toMatchObject({ status: "Closed", held: 0n });
  const deposit = policy.maxCaseFee;
  expect(await nativeOfAll(buyer)).toEqual([
    ofBuyer + 6_000n + deposit,
    ofSeller + 4_001n,
    held - 10_001n - deposit,
  ]);
});

it("carries no payment in native coin, which nobody can sign for", async () => {
  const [buyer, sponsor] = [buyerAt(2), await world.start({ limits: limits() })];
  const order = await world.payment(buyer);
  const native = { ...order, terms: { ...order.terms, token: zeroAddress } };
  expect(await sponsor.pay(native)).toEqual({ status: 422, code: "sponsorCallFails" });
  const plain = await world.start();
  expect(await plain.pay(native)).toEqual({ status: 422, code: "sponsorCoinNotCarried" });
  expect([await sponsor.sent(), await plain.sent()]).toEqual([0, 0]);
});

it("settles none where native coin is not among its coins", async () => {
  const [buyer, sponsor] = [buyerAt(3), await world.start()];
  const split = await world.settlement(await paid(buyer), buyer, { toBuyer: 50n });
  expect(await sponsor.settle(split)).toEqual({ status: 422, code: "sponsorCoinNotCarried" });
  expect(await sponsor.sent()).toBe(0);
});
