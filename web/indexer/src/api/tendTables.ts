import { setTimeout as pause } from "node:timers/promises";
import { db } from "ponder:api";
import { sql } from "ponder";
import { isReady } from "./queries/findProgress.ts";

const [second, hour] = [1_000, 3_600_000];

/**
 * Sweeps the tables and counts what they hold, now and then: PGlite has nobody who does, and without it plans its queries
 * as if the tables were empty. PostgreSQL does so by itself.
 */
export async function tendTables(schema: string): Promise<never> {
  for (;;) {
    const isDone = await sweep(schema).catch((error: unknown) => {
      console.error(
        `The tables could not be swept: ${error instanceof Error ? error.name : "unknown reason"}`,
      );
      return false;
    });
    await pause(isDone ? hour : second, undefined, { ref: false });
  }
}

async function sweep(schema: string): Promise<boolean> {
  if (!(await isReady(schema))) return false;
  await db.execute(sql`vacuum analyze`);
  return true;
}
