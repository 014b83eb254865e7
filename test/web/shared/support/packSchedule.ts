import type { Schedule } from "../../../../web/shared/court/schedule.ts";

/** Where each rule begins in the contract's `Schedule`, counted from the lowest bit. */
const places = {
  evidence: 0n,
  vote: 24n,
  reveal: 48n,
  appeal: 72n,
  seats: 96n,
  rounds: 104n,
  bountyBps: 112n,
  overturnedBps: 128n,
  outside: 144n,
} as const satisfies Record<keyof Schedule, bigint>;

/** What a dispute carries of its roster's rules, as the contract packs it. */
export function packSchedule(schedule: Schedule): bigint {
  const names = Object.keys(places) as (keyof Schedule)[];
  return names.reduce((word, name) => word | (BigInt(schedule[name]) << places[name]), 0n);
}
