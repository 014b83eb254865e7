import type { Entry } from "../book/Entry.ts";

/** What came and what went, in the unit of the picture. */
export interface Flow {
  in: bigint;
  out: bigint;
}

/** An entry in the unit of the picture: null where it cannot be told in it, undefined where it is none of it. */
export type Measure = (entry: Entry) => bigint | null | undefined;

export interface Flows<Key> {
  flows: Map<Key, Flow>;
  /** Movements that had no rate then, and are in none of the sums. */
  unmeasured: number;
}

/** Sums what came and went by whatever tells entries apart. */
export function flowsBy<Key>(
  entries: readonly Entry[],
  measure: Measure,
  keyOf: (entry: Entry) => Key,
): Flows<Key> {
  const flows = new Map<Key, Flow>();
  let unmeasured = 0;
  for (const entry of entries) {
    if (entry.change === 0n) continue;
    const value = measure(entry);
    if (value === undefined) continue;
    if (value === null) {
      unmeasured += 1;
      continue;
    }
    const key = keyOf(entry);
    const flow = flows.get(key) ?? { in: 0n, out: 0n };
    if (value > 0n) flow.in += value;
    else flow.out -= value;
    flows.set(key, flow);
  }
  return { flows, unmeasured };
}

export interface Ranked<Key> extends Flow {
  /** Null for all the others together. */
  key: Key | null;
}

/** The largest first, and what is beyond so many as one. */
export function ranked<Key>(flows: ReadonlyMap<Key, Flow>, most: number): Ranked<Key>[] {
  const size = (flow: Flow) => flow.in + flow.out;
  const all = [...flows].map(([key, flow]): Ranked<Key> => ({ key, ...flow }));
  all.sort((a, b) => (size(a) < size(b) ? 1 : size(a) > size(b) ? -1 : 0));
  const rest = all.slice(most);
  if (rest.length === 0) return all;
  const total = (of: (flow: Flow) => bigint) => rest.reduce((sum, flow) => sum + of(flow), 0n);
  return [...all.slice(0, most), { key: null, in: total((flow) => flow.in), out: total((flow) => flow.out) }];
}

/** A part of the largest in hundredths, for a bar: something that is there is never drawn as nothing. */
export function barWidth(value: bigint, largest: bigint): number {
  if (value === 0n || largest === 0n) return 0;
  return Math.max(0.5, Number((value * 10_000n) / largest) / 100);
}
