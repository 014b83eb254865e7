import { setTimeout as pause } from "node:timers/promises";
import type { Hex } from "viem";
import { disputeEventNames, rosterEventNames } from "../../../shared/court/courtLog.ts";
import { addresses } from "../../../shared/generated/addresses.ts";
import type { RecordChange } from "../../../shared/record/recordChange.ts";
import { sameAddress } from "../../../shared/wire/sameAddress.ts";
import { findProgress } from "./queries/findProgress.ts";
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
  #isRunning = false;

  constructor(schema: string) {
    this.#schema = schema;
  }

  /** Gives what ends it. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    if (!this.#isRunning) void this.#run();
    return () => this.#listeners.delete(listener);
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    let checkpoint: string | null = null;
    let known: Map<string, RecentStep> | null = null;
    while (this.#listeners.size > 0) {
      try {
        const progress = await findProgress(this.#schema);
        if (progress.block && progress.checkpoint !== checkpoint) {
          checkpoint = progress.checkpoint;
          const recent = await findRecentSteps(progress.block.number - unsettled);
          const steps = new Map(recent.map((step) => [step.key, step]));
          if (known) await this.#tell(progress.block, difference(known, steps, progress.block.number));
          known = steps;
        }
      } catch (error) {
        console.error(`The stream could not look: ${error instanceof Error ? error.name : "unknown reason"}`);
      }
      await pause(rhythm);
    }
    this.#isRunning = false;
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
