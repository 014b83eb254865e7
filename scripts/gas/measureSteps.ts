import type { Figures } from "./Figures.ts";
import { signOffer } from "./signatures.ts";
import { AMOUNT, gasOf, nativeTerms, policyFor, publish, type Terms, type World } from "./world.ts";

const ROUNDS = 3;
const DAY = 86_400n;
/** Code that refuses whatever comes. */
const REFUSING = "0x5f5ffd";

/** The steps between paying and the last payout, and money that could not be pushed. */
export async function measureSteps(world: World): Promise<Figures> {
  const { dollar, escrow, ethers } = world;
  const token = await dollar.getAddress();
  const policy = await publish(escrow, policyFor(token, "0x", ethers.id("steps")));
  // In the steady state the escrow holds other trades' money.
  await paid(world, policy, token);
  await paid(world, policy, ethers.ZeroAddress);
  let figures: Figures = {};
  for (let round = 0; round < ROUNDS; round++) {
    figures = {
      ...(await measureSlice(world, await paid(world, policy, token))),
      ...(await measureReturn(world, await paid(world, policy, token))),
      ...(await measureSettlement(world, await paid(world, policy, token))),
      ...(await measureCredit(world, policy)),
    };
  }
  return figures;
}

async function paid(world: World, policy: string, token: string): Promise<Terms> {
  const isNative = token === world.ethers.ZeroAddress;
  const terms = isNative ? await nativeTerms(world, policy) : await world.terms(policy, token);
  await world.as(world.escrow, world.buyer).pay(terms, { value: isNative ? terms.amount : 0n });
  return terms;
}

async function measureSlice({ as, buyer, escrow }: World, terms: Terms): Promise<Figures> {
  const asBuyer = as(escrow, buyer);
  return {
    "release.part": await gasOf(asBuyer.release(terms, AMOUNT / 4n)),
    extend: await gasOf(asBuyer.extend(terms, terms.deliverBy + DAY)),
  };
}

async function measureReturn({ as, buyer, escrow, seller }: World, terms: Terms): Promise<Figures> {
  await as(escrow, seller).deliver(terms);
  return {
    "return.allow": await gasOf(as(escrow, seller).allowReturn(terms)),
    "return.mark": await gasOf(as(escrow, buyer).markReturned(terms)),
  };
}

async function measureSettlement(world: World, terms: Terms): Promise<Figures> {
  const { as, buyer, escrow } = world;
  const revoke = await gasOf(as(escrow, buyer).revokeOffers(terms));
  const offer = await signOffer(world, terms, AMOUNT / 2n);
  return { "offers.revoke": revoke, "settle.erc20": await gasOf(as(escrow, buyer).settle(terms, offer)) };
}

/** Twice: one credit is sent by its owner, one pushed again by anybody. */
async function measureCredit(world: World, policy: string): Promise<Figures> {
  const { as, escrow, ethers, relayer, seller } = world;
  const kept = await keepCredit(world, policy);
  const withdrawn = await gasOf(as(escrow, seller).withdraw(ethers.ZeroAddress, seller));
  await keepCredit(world, policy);
  const pushed = await gasOf(as(escrow, relayer).pushCredit(seller, ethers.ZeroAddress));
  return { "credit.keep": kept, "credit.withdraw": withdrawn, "credit.push": pushed };
}

/** The seller cannot be paid at the moment of the release. */
async function keepCredit(world: World, policy: string): Promise<number> {
  const { as, buyer, escrow, ethers, seller } = world;
  const terms = await paid(world, policy, ethers.ZeroAddress);
  const payee = await seller.getAddress();
  await ethers.provider.send("hardhat_setCode", [payee, REFUSING]);
  const kept = await gasOf(as(escrow, buyer).release(terms, terms.amount));
  await ethers.provider.send("hardhat_setCode", [payee, "0x"]);
  return kept;
}
