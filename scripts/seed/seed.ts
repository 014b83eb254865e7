import type { Hex } from "viem";
import type { ChainConfig } from "../../web/app/src/lib/chain/config.ts";
import type { Language } from "../../web/shared/wire/language.ts";
import { Bench, disputeIdOf } from "./Bench.ts";
import { Deal } from "./Deal.ts";
import { people } from "./people.ts";
import { type DealName, plans } from "./plans.ts";
import { timeline, today } from "./timeline.ts";
import { World } from "./World.ts";

/** A morning far enough ahead that no chain of this machine is past it, so that every run shows the same dates. */
const beginning = Date.UTC(2030, 2, 4, 7) / 1000;
const day = 86_400;

export interface Seeded {
  trades: Record<DealName, Hex>;
  /** Disputes by the trade they are about. */
  disputes: Record<"inCourt" | "voting" | "ruled", bigint>;
}

/** Fills a fresh local chain and its document store with people, trades, offers, evidence and rulings. */
export async function seed(
  config: ChainConfig,
  language: Language,
  say: (line: string) => void = () => undefined,
): Promise<Seeded> {
  const world = await World.enter(config, language);
  const bench = new Bench(world, people.irene);
  const deals = mapValues(plans, (plan) => new Deal(world, plan));
  const start = Math.max(beginning, await world.now());
  await world.passTimeUntil(start);
  for (const { account } of Object.values(people)) await world.give(account.address);

  for (const [on, run] of timeline(world, deals, bench)) {
    await world.passTimeUntil(start + on * day);
    // Each movement has a worth of its day.
    await world.refreshRates();
    await run();
    say(`day ${on}`);
  }
  await world.passTimeUntil(start + today * day);
  await world.refreshRates();

  const dispute = (name: DealName) => disputeIdOf(world, deals[name].id);
  return {
    trades: mapValues(deals, ({ id }) => id),
    disputes: {
      inCourt: await dispute("inCourt"),
      voting: await dispute("voting"),
      ruled: await dispute("ruled"),
    },
  };
}

function mapValues<Key extends string, One, Other>(
  record: Readonly<Record<Key, One>>,
  change: (value: One) => Other,
): Record<Key, Other> {
  const entries = Object.entries<One>(record).map(([key, value]) => [key, change(value)] as const);
  return Object.fromEntries(entries) as Record<Key, Other>;
}
