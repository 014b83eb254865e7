import type { AbstractSigner } from "ethers";
import {
  type CourtContract,
  DAY,
  deployCourt,
  drawPanel,
  namedRules,
  openedDispute,
  publishRoster,
  SEAT_FEE,
} from "./court.ts";
import { type EscrowContract, gasOf, policyFor, publish, type Terms, type World } from "./world.ts";

const CHOICES_FOR_BUYER = 1n;

/** The whole case as the protocol's table counts it: an ERC-20 trade, native fee, one arbitrator, evidence apart. */
export async function measureCases(createWorld: () => Promise<World>): Promise<Record<string, number>> {
  const named = await measureCase(await createWorld(), 1);
  const drawn = await measureCase(await createWorld(), 3);
  const { claim, answer, evidence, vote } = named;
  return {
    "case.claim": claim,
    "case.answer": answer,
    "case.evidence": evidence,
    "case.vote": vote,
    "case.erc20.total": claim + answer + evidence + vote,
    // Claim and answer name their evidence already.
    "case.carried.total": claim + answer + vote,
    "case.draw": drawn.draw,
    "case.drawn.total": drawn.claim + drawn.answer + drawn.evidence + drawn.draw + drawn.vote,
  };
}

type Steps = Record<"claim" | "answer" | "evidence" | "draw" | "vote", number>;

/** With one arbitrator named, with more of them drawn. */
async function measureCase(world: World, arbitrators: number): Promise<Steps> {
  const court = await deployCourt(world);
  const roster = (await world.ethers.getSigners()).slice(5, 5 + arbitrators);
  const bountyBps = arbitrators === 1 ? 0n : 1_000n;
  const rules = { ...namedRules(world.ethers.id("rules")), bountyBps };
  const version = await publishRoster(world, court, rules, roster);
  const policy = {
    ...policyFor(await court.getAddress(), version, world.ethers.id("case")),
    maxCaseFee: SEAT_FEE,
  };
  await publish(world.escrow, policy);

  // Everybody has served, and been paid, before.
  let steps = await measureOne(world, court, policy, roster);
  for (let round = 1; round < 3 * arbitrators; round++)
    steps = await measureOne(world, court, policy, roster);
  return steps;
}

type CasePolicy = ReturnType<typeof policyFor>;

async function measureOne(
  world: World,
  court: CourtContract,
  policy: CasePolicy,
  roster: readonly AbstractSigner[],
): Promise<Steps> {
  const { escrow, ethers } = world;
  const terms = await deliveredTrade(world, policy);
  const [asBuyer, asSeller] = [world.as(escrow, world.buyer), world.as(escrow, world.seller)];
  const value = policy.maxCaseFee;

  const claim = await gasOf(asBuyer.openCase(terms, policy, plea(10_000n, ethers.id("claim")), { value }));
  const answered = await asSeller.answer(terms, policy, plea(0n, ethers.id("answer")), { value });
  const answer = await gasOf(Promise.resolve(answered));
  const evidence = await gasOf(asBuyer.submitEvidence(await escrow.tradeId(terms), ethers.id("evidence")));

  const dispute = openedDispute(court, await answered.wait());
  const drawn = roster.length === 1 ? undefined : await drawPanel(world, court, dispute, roster);
  const [arbitrator] = drawn?.panel ?? roster;
  if (!arbitrator) throw new Error("Nobody was seated.");
  await world.skip(8n * DAY);
  const payout = ethers.AbiCoder.defaultAbiCoder().encode(executeInputs(escrow), [terms, policy]);
  const asArbitrator = world.as(court, arbitrator);
  const vote = await gasOf(asArbitrator.vote(dispute, CHOICES_FOR_BUYER, ethers.id("reason"), payout));
  if ((await escrow.tradeOf(await escrow.tradeId(terms))).status !== 9n)
    throw new Error("The case was not paid out.");
  return { claim, answer, evidence, draw: drawn?.gas ?? 0, vote };
}

async function deliveredTrade(world: World, policy: CasePolicy): Promise<Terms> {
  const { escrow } = world;
  const id = await escrow.policyId(policy);
  const token = await world.dollar.getAddress();
  // Another trade's money stays in the escrow: its balance never rises from zero or falls to it.
  await world.as(escrow, world.buyer).pay(await world.terms(id, token));
  const terms = await world.terms(id, token);
  await world.as(escrow, world.buyer).pay(terms);
  await world.as(escrow, world.seller).deliver(terms);
  return terms;
}

function executeInputs(escrow: EscrowContract) {
  const execute = escrow.interface.getFunction("execute");
  if (!execute) throw new Error("The escrow has no execute.");
  return execute.inputs;
}

function plea(buyerBps: bigint, statement: string) {
  return { buyerBps, statement, expiresAt: 0n, signature: "0x" };
}
