import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const variable = "PARLEY_JOURNEYS_RUN";

/** What the workers of one run share. They get its place in their environment. */
export function runFolder(): string {
  const folder = process.env[variable];
  if (!folder) throw new Error("Journeys are run by Playwright, whose global setup makes their folder.");
  return folder;
}

/** @returns What takes it away again. */
export async function makeRunFolder(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "parley-run-"));
  process.env[variable] = folder;
  return () => rm(folder, { recursive: true, force: true });
}
