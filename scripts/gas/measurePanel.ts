import { Panel, type Steps } from "./Panel.ts";
import type { World } from "./world.ts";

/** The court's side of hidden panels, each step a transaction of its own, and with a relayer carrying the commitments. */
export async function measurePanels(createWorld: () => Promise<World>): Promise<Record<string, number>> {
  const three = await measurePanel(await createWorld(), 3, false);
  const appealed = await measureAppeal(await createWorld());
  const carried = await measurePanel(await createWorld(), 3, true);
  return {
    ...Object.fromEntries(Object.entries(three).map(([step, gas]) => [`panel3.${step}`, gas])),
    "panel3.total": sum(three),
    "panel3.carried": carried.commits,
    "panel3.opened": carried.reveals,
    "panel3.batched": sum(carried),
    "panel5.total": sum(await measurePanel(await createWorld(), 5, false)),
    "appeal.ask": appealed.appeal,
    "appeal.total": sum(appealed),
  };
}

async function measurePanel(world: World, seats: number, batched: boolean): Promise<Steps> {
  const arbitrators = (await world.ethers.getSigners()).slice(5, 5 + 3 * seats);
  const panel = await Panel.open(world, arbitrators, { seats, batched, rounds: 1 });
  // Everybody has served, and been paid, before.
  let steps = await panel.run();
  for (let round = 1; round < 8; round++) steps = await panel.run();
  return steps;
}

/** A whole life: a panel of 3, its award appealed, a panel of 7, and the end. */
async function measureAppeal(world: World): Promise<Steps & { appeal: number }> {
  const arbitrators = (await world.ethers.getSigners()).slice(5);
  const panel = await Panel.open(world, arbitrators, { seats: 3, batched: false, rounds: 2 });
  // Everybody has served, and been paid, before.
  let steps = await panel.runWithAppeal();
  for (let round = 1; round < 4; round++) steps = await panel.runWithAppeal();
  return steps;
}

const sum = (steps: Record<string, number>) => Object.values(steps).reduce((total, gas) => total + gas, 0);
