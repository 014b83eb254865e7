import { setTimeout as pause } from "node:timers/promises";
import type { Hex } from "viem";
import { disputeEventNames, rosterEventNames } from "../../../shared/court/courtLog.ts";
import { addresses } from "../../../shared/generated/addresses.ts";
import type { RecordChange } from "../../../shared/record/recordChange.ts";
import { sameAddress } from "../../../shared/wire/sameAddress.ts";
import { findProgress, type Progress } from "./queries/findProgress.ts";
import { findPeople, findRecentSteps, type RecentStep } from "./queries/findRecentSteps.ts";

/** Milliseconds between two looks, while anybody listens. */
const rhythm = 40;
/** Blocks that may still be undone, and some. */
const unsettled = 64;

export interface Change extends RecordChange {
  /** Whom each of the trades and disputes concerns, in lower case. */
  people: ReadonlyMap<Hex, ReadonlySet<string>>;
}

type Listener = (change: Change) => void;

/** Looks after every block which rows are not as they were, and tells whoever listens. */
export class Watch {
  readonly #schema: string;
  readonly #listeners = new Set<Listener>();
  /** What was seen last; null before the first look. */
  #seen: { checkpoint: string; steps: Map<string, RecentStep> } | null = null;
  /** The first look since somebody listens: what changes afterwards is told. */
  #first: Promise<void> | null = null;

  constructor(schema: string) {
    this.#schema = schema;
  }

  /** Gives what ends it, once nothing can be missed any more. */
  async listen(listener: Listener): Promise<() => void> {
    this.#listeners.add(listener);
    this.#first ??= this.#look().finally(() => void this.#run());
    await this.#first;
    return () => this.#listeners.delete(listener);
  }

  progress(): Promise<Progress> {
    return findProgress(this.#schema);
  }

  async #run(): Promise<void> {
    while (this.#listeners.size > 0) {
      await pause(rhythm);
      await this.#look();
    }
    this.#first = null;
    this.#seen = null;
  }

  async #look(): Promise<void> {
    try {
      const { block, checkpoint } = await findProgress(this.#schema);
      if (!block || !checkpoint || checkpoint === this.#seen?.checkpoint) return;
      const recent = await findRecentSteps(block.number - unsettled);
      const steps = new Map(recent.map((step) => [step.key, step]));
      if (this.#seen) await this.#tell(block, difference(this.#seen.steps, steps, block.number));
      this.#seen = { checkpoint, steps };
    } catch (error) {
      // The next look finds what this one missed.
      console.error(`The stream could not look: ${error instanceof Error ? error.name : "unknown reason"}`);
    }
  }

  async #tell(block: RecordChange["block"], steps: readonly RecentStep[]): Promise<void> {
    const ids = (isOfKind: (step: RecentStep) => boolean) => [
      ...new Set(steps.filter(isOfKind).map(({ about }) => about)),
    ];
    const trades = ids(({ contract }) => sameAddress(contract, addresses.escrow));
    const disputes = ids((step) => isOfCourt(step, disputeEventNames));
    const rosters = ids((step) => isOfCourt(step, rosterEventNames));
    const people = await findPeople(trades, disputes);
    for (const listener of this.#listeners) listener({ block, trades, disputes, rosters, people });
  }
}

function isOfCourt({ contract, name }: RecentStep, names: readonly string[]): boolean {
  return sameAddress(contract, addresses.court) && names.includes(name);
}

/** New steps, and those that were undone; what only became too old to look at is neither. */
function difference(
  before: ReadonlyMap<string, RecentStep>,
  after: ReadonlyMap<string, RecentStep>,
  block: number,
): RecentStep[] {
  const isRecent = (key: string) => Number.parseInt(key, 10) >= block - unsettled;
  return [
    ...[...after].filter(([key]) => !before.has(key)),
    ...[...before].filter(([key]) => !after.has(key) && isRecent(key)),
  ].map(([, step]) => step);
}
