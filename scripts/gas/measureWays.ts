import { etchPermit2 } from "./etchPermit2.ts";
import type { Figures } from "./Figures.ts";
import {
  AMOUNT,
  domainOf,
  gasOf,
  nativeTerms,
  policyFor,
  publish,
  signAuthorization,
  type Terms,
  type World,
} from "./world.ts";

const ROUNDS = 3;

/** Ways to pay beside approval, authorization and native coin; and charges, which pay the seller at once. */
export async function measureWays(world: World): Promise<Figures> {
  const { as, buyer, dollar, escrow, ethers, relayer } = world;
  const token = await dollar.getAddress();
  const policy = await publish(escrow, policyFor(token, "0x", ethers.id("ways")));
  const permit2 = await etchPermit2(world);
  await as(dollar, buyer).approve(permit2, ethers.MaxUint256);
  const asBuyer = as(escrow, buyer);
  const figures: Figures = {};

  for (let round = 0; round < ROUNDS; round++) {
    figures["pay.permit"] = await payWithPermit(world, await world.terms(policy, token));
    // What a permit allowed is spent; others allow for ever.
    await as(dollar, buyer).approve(escrow, ethers.MaxUint256);
    figures["pay.permit2"] = await payWithPermit2(world, permit2, await world.terms(policy, token), round);

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
  const { as, buyer, dollar, escrow, ethers } = world;
  const deadline = (await world.now()) + 3_600n;
  const signed = await buyer.signTypedData(
    await domainOf(dollar),
    {
      Permit: [
        { name: "owner", type: "address" },
        { name: "spender", type: "address" },
        { name: "value", type: "uint256" },
        { name: "nonce", type: "uint256" },
        { name: "deadline", type: "uint256" },
      ],
    },
    {
      owner: terms.buyer,
      spender: await escrow.getAddress(),
      value: AMOUNT,
      nonce: await dollar.nonces(terms.buyer),
      deadline,
    },
  );
  const { v, r, s } = ethers.Signature.from(signed);
  // Nothing is allowed before.
  await as(dollar, buyer).approve(escrow, 0n);
  return gasOf(as(escrow, buyer).payWithPermit(terms, deadline, v, r, s));
}

async function payWithPermit2(world: World, permit2: string, terms: Terms, round: number): Promise<number> {
  const { as, buyer, escrow, ethers, relayer } = world;
  const deadline = (await world.now()) + 3_600n;
  const nonce = BigInt(round);
  const { chainId } = await ethers.provider.getNetwork();
  const signature = await buyer.signTypedData(
    { name: "Permit2", chainId, verifyingContract: permit2 },
    {
      PermitWitnessTransferFrom: [
        { name: "permitted", type: "TokenPermissions" },
        { name: "spender", type: "address" },
        { name: "nonce", type: "uint256" },
        { name: "deadline", type: "uint256" },
        { name: "witness", type: "Terms" },
      ],
      TokenPermissions: [
        { name: "token", type: "address" },
        { name: "amount", type: "uint256" },
      ],
      Terms: [
        { name: "buyer", type: "address" },
        { name: "seller", type: "address" },
        { name: "token", type: "address" },
        { name: "amount", type: "uint96" },
        { name: "deliverBy", type: "uint40" },
        { name: "policy", type: "bytes32" },
        { name: "agreement", type: "bytes32" },
      ],
    },
    {
      permitted: { token: terms.token, amount: terms.amount },
      spender: await escrow.getAddress(),
      nonce,
      deadline,
      witness: terms,
    },
  );
  return gasOf(as(escrow, relayer).payWithPermit2(terms, nonce, deadline, signature));
}
