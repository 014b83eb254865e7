import { setTimeout as pause } from "node:timers/promises";
import type { Hex } from "viem";
import { disputeEventNames, rosterEventNames } from "../../../shared/court/courtLog.ts";
import { addresses } from "../../../shared/generated/addresses.ts";
import type { RecordChange } from "../../../shared/record/recordChange.ts";
import { sameAddress } from "../../../shared/wire/sameAddress.ts";
import { findProgress, type Progress } from "./queries/findProgress.ts";
import { findPeople, findRecentBlocks, findStepsOf, type RecentStep } from "./queries/findRecentSteps.ts";

/** Milliseconds between two looks, while anybody listens. */
const rhythm = 40;
/** Blocks that may still be undone, and some. */
const unsettled = 64;

export interface Change extends RecordChange {
  /** Whom each of the trades and disputes concerns, in lower case. */
  people: ReadonlyMap<Hex, ReadonlySet<string>>;
}

interface SeenBlock {
  number: number;
  steps: RecentStep[];
}

type Listener = (change: Change) => void;

/** Looks after every block which rows are not as they were, and tells whoever listens. */
export class Watch {
  readonly #schema: string;
  readonly #listeners = new Set<Listener>();
  /** What was seen last; null before the first look. */
  #seen: { checkpoint: string; blocks: Map<Hex, SeenBlock> } | null = null;
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
      const seen = this.#seen?.blocks ?? new Map<Hex, SeenBlock>();
      const recent = await findRecentBlocks(block.number - unsettled);
      const news = [...recent].filter(([hash]) => !seen.has(hash));
      const steps = await findStepsOf(news.map(([, number]) => number));
      const blocks = new Map(
        [...recent].map(([hash, number]) => [
          hash,
          seen.get(hash) ?? { number, steps: steps.get(hash) ?? [] },
        ]),
      );
      if (this.#seen) await this.#tell(block, difference(seen, blocks, block.number));
      this.#seen = { checkpoint, blocks };
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

/** Steps of new blocks, and of those that were undone; what only became too old to look at is neither. */
function difference(
  before: ReadonlyMap<Hex, SeenBlock>,
  after: ReadonlyMap<Hex, SeenBlock>,
  head: number,
): RecentStep[] {
  const added = [...after].filter(([hash]) => !before.has(hash));
  const gone = [...before].filter(([hash, { number }]) => !after.has(hash) && number >= head - unsettled);
  return [...added, ...gone].flatMap(([, { steps }]) => steps);
}
