import { signAuthorization } from "./signatures.ts";
import {
  AMOUNT,
  gasOf,
  NATIVE_AMOUNT,
  nativeTerms,
  policyFor,
  publish,
  type Terms,
  type World,
} from "./world.ts";

/** The third trade between the same two people is the steady state the peers were measured in. */
const WARM_UP = 2;

/** A trade's steps until its money is out, by every way to pay. */
export async function measureTrades(world: World): Promise<Record<string, number>> {
  const { escrow, dollar } = world;
  const token = await dollar.getAddress();
  // Any contract serves as an arbitrator that is never asked.
  const policy = await publish(escrow, policyFor(token, "0x", world.ethers.id("trades")));
  const figures: Record<string, number> = {};

  await holdOthersMoney(world, policy, token);

  for (let round = 0; round <= WARM_UP; round++) {
    const released = await world.terms(policy, token);
    figures["pay.erc20"] = await gasOf(world.as(escrow, world.buyer).pay(released));
    figures["release.erc20"] = await gasOf(world.as(escrow, world.buyer).release(released, AMOUNT));

    const carried = await world.terms(policy, token);
    figures["pay.erc3009"] = await payWithAuthorization(world, carried);
    figures["refund.erc20"] = await gasOf(world.as(escrow, world.seller).refund(carried, AMOUNT));

    const collected = await world.terms(policy, token);
    await world.as(escrow, world.buyer).pay(collected);
    figures["deliver.erc20"] = await gasOf(world.as(escrow, world.seller).deliver(collected));
    await world.skip(8n * 86_400n);
    figures["collect.erc20"] = await gasOf(world.as(escrow, world.seller).collect(collected));

    const reclaimed = await world.terms(policy, token);
    await world.as(escrow, world.buyer).pay(reclaimed);
    await world.skip(11n * 86_400n);
    figures["reclaim.erc20"] = await gasOf(world.as(escrow, world.buyer).reclaim(reclaimed));

    const native = await nativeTerms(world, policy);
    figures["pay.native"] = await gasOf(world.as(escrow, world.buyer).pay(native, { value: NATIVE_AMOUNT }));
    figures["release.native"] = await gasOf(world.as(escrow, world.buyer).release(native, NATIVE_AMOUNT));
  }
  return figures;
}

/** In the steady state the escrow holds other trades' money: no balance of its own ever rises from zero or falls to it. */
async function holdOthersMoney(world: World, policy: string, token: string) {
  const buyer = world.as(world.escrow, world.buyer);
  await buyer.pay(await world.terms(policy, token));
  await buyer.pay(await nativeTerms(world, policy), { value: NATIVE_AMOUNT });
}

async function payWithAuthorization(world: World, terms: Terms): Promise<number> {
  const { as, escrow, relayer } = world;
  const { validBefore, signature } = await signAuthorization(world, terms, await escrow.tradeId(terms));
  return gasOf(as(escrow, relayer).payWithAuthorization(terms, 0n, validBefore, signature));
}
