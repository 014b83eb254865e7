import {
  agree,
  answer,
  type Courtroom,
  claim,
  deliveredTrade,
  disputedTrade,
  openCourtroom,
} from "./caseSteps.ts";
import { DAY } from "./court.ts";
import type { Figures } from "./Figures.ts";
import { signOffer } from "./signatures.ts";
import { AMOUNT, gasOf, type World } from "./world.ts";

const ROUNDS = 3;
const MAX_LOAD = 20n;

/** Every end of a case but the ruling that pays at once; in court where a case can end there. */
export async function measureCaseEnds(world: World): Promise<Figures> {
  const room = await openCourtroom(world, 1);
  let figures: Figures = {};
  // Everybody has been paid, and the arbitrator has served, before.
  for (let round = 0; round < ROUNDS; round++) figures = await measureRound(room);
  return figures;
}

async function measureRound(room: Courtroom): Promise<Figures> {
  return {
    "case.agree": await measureAgreement(room),
    "case.default": await measureDefault(room),
    "case.concede": await measureConcession(room),
    "case.settle": await measureSettlement(room),
    "case.retry": await measureRetry(room),
    "case.execute": await measureExecution(room),
    "case.lapse": await measureLapse(room),
  };
}

async function measureAgreement(room: Courtroom) {
  const terms = await deliveredTrade(room);
  await claim(room, terms);
  return gasOf(agree(room, terms));
}

async function measureDefault(room: Courtroom) {
  const { world, policy } = room;
  const terms = await deliveredTrade(room);
  await claim(room, terms);
  await world.skip(6n * DAY);
  return gasOf(world.as(world.escrow, world.buyer).defaultJudgment(terms, policy));
}

async function measureConcession(room: Courtroom) {
  const { world, policy } = room;
  const { terms } = await disputedTrade(room);
  return gasOf(world.as(world.escrow, world.seller).concede(terms, policy));
}

async function measureSettlement(room: Courtroom) {
  const { world, policy } = room;
  const { terms } = await disputedTrade(room);
  const offer = await signOffer(world, terms, AMOUNT / 2n);
  return gasOf(world.as(world.escrow, world.buyer).settleCase(terms, policy, offer));
}

/** The arbitrator had taken no case when the answer came. */
async function measureRetry(room: Courtroom) {
  const { world, court, roster, version, policy } = room;
  const [arbitrator] = roster;
  if (!arbitrator) throw new Error("The roster is empty.");
  const terms = await deliveredTrade(room);
  await claim(room, terms);
  await world.as(court, arbitrator).setMaxLoad(version, 0n);
  await answer(room, terms);
  await world.as(court, arbitrator).setMaxLoad(version, MAX_LOAD);
  const retry = await gasOf(world.as(world.escrow, world.relayer).createDispute(terms, policy));
  await world.as(world.escrow, world.seller).concede(terms, policy);
  return retry;
}

/** Of a ruling that was delivered without paying out. */
async function measureExecution(room: Courtroom) {
  const { world, court, roster, policy } = room;
  const [arbitrator] = roster;
  if (!arbitrator) throw new Error("The roster is empty.");
  const { terms, dispute } = await disputedTrade(room);
  await world.skip(8n * DAY);
  await world.as(court, arbitrator).vote(dispute, 1n, world.ethers.id("reason"), "0x");
  return gasOf(world.as(world.escrow, world.relayer).execute(terms, policy));
}

async function measureLapse(room: Courtroom) {
  const { world, policy } = room;
  const { terms } = await disputedTrade(room);
  await world.skip(31n * DAY);
  return gasOf(world.as(world.escrow, world.relayer).lapse(terms, policy));
}
