import { permit2 } from "../../web/app/src/lib/signing/permit2.ts";
import { etchPermit2 } from "./etchPermit2.ts";
import type { Figures } from "./Figures.ts";
import { signAuthorization, signPermit, signPermit2 } from "./signatures.ts";
import { gasOf, nativeTerms, policyFor, publish, type Terms, type World } from "./world.ts";

const ROUNDS = 3;

/** Ways to pay beside approval, authorization and native coin; and charges, which pay the seller at once. */
export async function measureWays(world: World): Promise<Figures> {
  const { as, buyer, dollar, escrow, ethers, relayer } = world;
  const token = await dollar.getAddress();
  const policy = await publish(escrow, policyFor(token, "0x", ethers.id("ways")));
  await etchPermit2(world);
  await as(dollar, buyer).approve(permit2, ethers.MaxUint256);
  const asBuyer = as(escrow, buyer);
  const figures: Figures = {};

  for (let round = 0; round < ROUNDS; round++) {
    figures["pay.permit"] = await payWithPermit(world, await world.terms(policy, token));
    // What a permit allowed is spent; others allow for ever.
    await as(dollar, buyer).approve(escrow, ethers.MaxUint256);
    figures["pay.permit2"] = await payWithPermit2(world, await world.terms(policy, token), BigInt(round));

    figures["charge.erc20"] = await gasOf(asBuyer.charge(await world.terms(policy, token)));
    const terms = await world.terms(policy, token);
    const { validBefore, signature } = await signAuthorization(world, terms, await escrow.chargeId(terms));
    const carried = as(escrow, relayer).chargeWithAuthorization(terms, 0n, validBefore, signature);
    figures["charge.erc3009"] = await gasOf(carried);
    const native = await nativeTerms(world, policy);
    figures["charge.native"] = await gasOf(asBuyer.charge(native, { value: native.amount }));
  }
  return figures;
}

async function payWithPermit(world: World, terms: Terms): Promise<number> {
  const { as, buyer, dollar, escrow } = world;
  const { deadline, v, r, s } = await signPermit(world, terms);
  // Nothing is allowed before.
  await as(dollar, buyer).approve(escrow, 0n);
  return gasOf(as(escrow, buyer).payWithPermit(terms, deadline, v, r, s));
}

async function payWithPermit2(world: World, terms: Terms, nonce: bigint): Promise<number> {
  const { as, escrow, relayer } = world;
  const { deadline, signature } = await signPermit2(world, terms, nonce);
  return gasOf(as(escrow, relayer).payWithPermit2(terms, nonce, deadline, signature));
}
