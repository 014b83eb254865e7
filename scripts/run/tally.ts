/** What a runner counted. One that could not finish, or ran nothing, counts as one failure: it never looks green. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** One thing to run: its name for people, and how. `output` is shown when something failed. */
export interface Runner {
  name: string;
  run: () => Promise<{ tally: Tally; output: string }>;
}

/** Runs one after the other, says how each went in one line, and adds up what they counted. */
export async function runAll(runners: readonly Runner[]): Promise<Tally> {
  const sum: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const runner of runners) {
    console.log(`… ${runner.name}`);
    const startedAt = performance.now();
    const { tally: counted, output } = await runner.run();
    const tally = counted.passed + counted.failed === 0 ? oneFailed : counted;
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    if (tally.failed > 0) console.log(output.trimEnd());
    console.log(
      `${tally.failed > 0 ? "✗" : "✓"} ${runner.name}: ${closingLines(tally).reverse().join(", ")} (${seconds} s)`,
    );
    sum.passed += tally.passed;
    sum.failed += tally.failed;
    sum.skipped += tally.skipped;
  }
  return sum;
}

const countLine = ({ passed, failed }: Tally) => `${passed} passed, ${failed} failed`;

/** What a run ends with: what was skipped, when something was, and then nothing but `N passed, N failed`. */
export function closingLines(tally: Tally): string[] {
  return [...(tally.skipped > 0 ? [`${tally.skipped} skipped`] : []), countLine(tally)];
}

/** A line as `closingLines` gives it, read; null for any other. */
export function readClosingLine(line: string): Partial<Tally> | null {
  const skipped = /^(\d+) skipped$/.exec(line);
  if (skipped) return { skipped: Number(skipped[1]) };
  const counts = /^(\d+) passed, (\d+) failed$/.exec(line);
  return counts && { passed: Number(counts[1]), failed: Number(counts[2]) };
}

/** Ends the process with what all of it took and the sum of its runners. */
export function finish(sum: Tally): never {
  console.log(`${(performance.now() / 1000).toFixed(1)} s in all`);
  for (const line of closingLines(sum)) console.log(line);
  process.exit(sum.failed > 0 ? 1 : 0);
}

export const onePassed: Tally = { passed: 1, failed: 0, skipped: 0 };
export const oneFailed: Tally = { passed: 0, failed: 1, skipped: 0 };
