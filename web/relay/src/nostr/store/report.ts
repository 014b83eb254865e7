/** Says what failed by the error's name: its message may hold what nobody should read in a log. */
export function report(what: string, error: unknown): void {
  console.error(`${what}: ${error instanceof Error ? error.name : "unknown reason"}`);
}
