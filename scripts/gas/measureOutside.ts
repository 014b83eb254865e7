import type { AbstractSigner, ContractTransactionReceipt } from "ethers";
import {
  type CourtContract,
  DAY,
  deployCourt,
  namedRules,
  openedDispute,
  publishRoster,
  SEAT_FEE,
} from "./court.ts";
import type { Figures } from "./Figures.ts";
import { disputeData, Panel } from "./Panel.ts";
import { gasOf, type World } from "./world.ts";

const STATED = 1n;
const STATED_AWARD_WINS = 2n;
const ROUNDS = 3;

/** A panel's award is taken to another court, here one with a named arbitrator, which gives what the buyer stated. */
export async function measureOutside(world: World): Promise<Figures> {
  const outside = await deployCourt(world);
  const [arbitrator, ...roster] = (await world.ethers.getSigners()).slice(5, 15);
  if (!arbitrator) throw new Error("The chain has too few accounts.");
  const version = await publishRoster(world, outside, namedRules(world.ethers.id("outside")), [arbitrator]);
  const outsideData = await disputeData(world, version);
  const rules = {
    appealPeriod: 3n * DAY,
    overturnedBps: 2_000n,
    outsideCourt: await outside.getAddress(),
    outsidePeriod: 60n * DAY,
    outsideData,
  };
  const panel = await Panel.open(world, roster, { seats: 3, rounds: 1, batched: true, rules });
  // Everybody has served, and been paid, before.
  let figures: Figures = {};
  for (let round = 0; round < ROUNDS; round++)
    figures = await measureOne(world, panel, outside, arbitrator, outsideData);
  return figures;
}

async function measureOne(
  world: World,
  panel: Panel,
  outside: CourtContract,
  arbitrator: AbstractSigner,
  outsideData: string,
): Promise<Figures> {
  const { as, buyer, ethers } = world;
  const { sitting } = await panel.create();
  await panel.vote(sitting);
  const asked = await as(panel.court, buyer).appealOutside(sitting.dispute, outsideData, STATED, SEAT_FEE, {
    value: SEAT_FEE,
  });
  const receipt: ContractTransactionReceipt = await asked.wait();
  await world.skip(8n * DAY);
  const question = openedDispute(outside, receipt);
  const voted = as(outside, arbitrator).vote(question, STATED_AWARD_WINS, ethers.id("reason"), "0x");
  return {
    "appeal.outside": Number(receipt.gasUsed),
    "appeal.outside.rule": await gasOf(voted),
    "appeal.outside.execute": await panel.execute(sitting),
  };
}
