import { answer, type Courtroom, claim, deliveredTrade, openCourtroom } from "./caseSteps.ts";
import { DAY, drawPanel, openedDispute } from "./court.ts";
import { type EscrowContract, gasOf, type World } from "./world.ts";

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
  const room = await openCourtroom(world, arbitrators);
  // Everybody has served, and been paid, before.
  let steps = await measureOne(room);
  for (let round = 1; round < 3 * arbitrators; round++) steps = await measureOne(room);
  return steps;
}

async function measureOne(room: Courtroom): Promise<Steps> {
  const { world, court, policy, roster } = room;
  const { escrow, ethers } = world;
  const terms = await deliveredTrade(room);

  const claimed = await gasOf(claim(room, terms));
  const reply = await answer(room, terms);
  const answered = await gasOf(Promise.resolve(reply));
  const submitted = world
    .as(escrow, world.buyer)
    .submitEvidence(await escrow.tradeId(terms), ethers.id("evidence"));
  const evidence = await gasOf(submitted);

  const dispute = openedDispute(court, await reply.wait());
  const drawn = roster.length === 1 ? undefined : await drawPanel(world, court, dispute, roster);
  const [arbitrator] = drawn?.panel ?? roster;
  if (!arbitrator) throw new Error("Nobody was seated.");
  await world.skip(8n * DAY);
  const payout = ethers.AbiCoder.defaultAbiCoder().encode(executeInputs(escrow), [terms, policy]);
  const asArbitrator = world.as(court, arbitrator);
  const vote = await gasOf(asArbitrator.vote(dispute, CHOICES_FOR_BUYER, ethers.id("reason"), payout));
  if ((await escrow.tradeOf(await escrow.tradeId(terms))).status !== 9n)
    throw new Error("The case was not paid out.");
  return { claim: claimed, answer: answered, evidence, draw: drawn?.gas ?? 0, vote };
}

function executeInputs(escrow: EscrowContract) {
  const execute = escrow.interface.getFunction("execute");
  if (!execute) throw new Error("The escrow has no execute.");
  return execute.inputs;
}
