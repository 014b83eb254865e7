import { DAY, SEAT_FEE } from "./court.ts";
import type { Figures } from "./Figures.ts";
import { Panel } from "./Panel.ts";
import { gasOf, type World } from "./world.ts";

const ARBITRATORS = 9;
const WARM_UP = 4;

/** What may befall a panel of 3: evidence closed, a seat left and drawn again, a vote told, one or all absent. */
export async function measureSeats(createWorld: () => Promise<World>): Promise<Figures> {
  return {
    ...(await measureLeaving(await createWorld())),
    ...(await measureTelling(await createWorld())),
    ...(await measureAbsence(await createWorld())),
    ...(await measureMoney(await createWorld())),
  };
}

/** Everybody has served, and been paid, before. */
async function openPanel(world: World): Promise<Panel> {
  const arbitrators = (await world.ethers.getSigners()).slice(5, 5 + ARBITRATORS);
  const panel = await Panel.open(world, arbitrators, { seats: 3, batched: true, rounds: 1 });
  for (let round = 0; round < WARM_UP; round++) await panel.run();
  return panel;
}

async function measureLeaving(world: World): Promise<Figures> {
  const { as, buyer, seller } = world;
  const panel = await openPanel(world);
  const { sitting } = await panel.create();
  const { panel: seated } = await panel.draw(sitting);
  const recuse = await gasOf(as(panel.court, first(seated)).recuse(sitting.dispute, 0, "0x"));
  const { gas: redraw } = await panel.draw(sitting);
  await as(panel.court, buyer).closeEvidence(sitting.dispute);
  const close = await gasOf(as(panel.court, seller).closeEvidence(sitting.dispute));
  return { "panel3.recuse": recuse, "panel3.redraw": redraw, "panel3.close": close };
}

async function measureTelling(world: World): Promise<Figures> {
  const panel = await openPanel(world);
  const { sitting } = await panel.create();
  const { panel: seated } = await panel.draw(sitting);
  const ballots = await panel.ballots(sitting, seated);
  await panel.commitAlone(sitting, ballots, 2);
  const told = world
    .as(panel.court, world.relayer)
    .voidSeat(sitting.dispute, ballots.commitments.slice(0, 2), ballots.openings[0]);
  return { "panel3.void": await gasOf(told) };
}

/** One of three stays away, then all of them. */
async function measureAbsence(world: World): Promise<Figures> {
  const panel = await openPanel(world);
  const { sitting } = await panel.create();
  const { panel: seated } = await panel.draw(sitting);
  const ballots = await panel.ballots(sitting, seated);
  await panel.commitAlone(sitting, ballots, 2);
  await world.skip(7n * DAY);
  const voted = {
    ...ballots,
    commitments: ballots.commitments.slice(0, 2),
    openings: ballots.openings.slice(0, 2),
  };
  await panel.revealTogether(sitting, voted);
  await world.skip(3n * DAY);
  const absent = await panel.execute(sitting);

  const { sitting: silent } = await panel.create();
  await panel.draw(silent);
  await world.skip(18n * DAY);
  const timeOut = await gasOf(world.as(panel.court, world.relayer).timeOut(silent.dispute, "0x"));
  return { "panel3.absent": absent, "panel3.timeOut": timeOut };
}

/** What is credited is withdrawn whole: a bounty, fees, a stake. */
async function measureMoney(world: World): Promise<Figures> {
  const { as, ethers, relayer } = world;
  const { court, version } = await openPanel(world);
  const signers = (await ethers.getSigners()).slice(5, 5 + ARBITRATORS);
  const [arbitrator] = signers;
  if (!arbitrator) throw new Error("Nobody is in the roster.");
  const own = as(court, arbitrator);
  const withdraw = await gasOf(as(court, relayer).withdraw(ethers.ZeroAddress, relayer));
  const fees = await gasOf(own.withdrawFees(version, arbitrator));
  const retire = await gasOf(own.retire(version));
  const stake = SEAT_FEE * 20n;
  const join = await gasOf(own.join(version, stake, 20n, ethers.id("profile"), { value: stake }));
  return { "court.withdraw": withdraw, "court.fees": fees, "court.retire": retire, "court.join": join };
}

function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error("Nobody was seated.");
  return one;
}
