import { db } from "ponder:api";
import { step } from "ponder:schema";
import { desc, sql } from "ponder";
import type { IndexedBlock } from "../../../../shared/record/indexedBlock.ts";

export interface Progress {
  block: IndexedBlock;
  /** As Ponder writes it: it changes with every block, also when one is undone. */
  checkpoint: string | null;
}

/** How far the rows are. Written by Ponder in the same transaction as the rows of the block. */
export async function findProgress(schema: string): Promise<Progress> {
  const table = sql`${sql.identifier(schema)}.${sql.identifier("_ponder_checkpoint")}`;
  const { rows } = await db.execute<{ latest_checkpoint: string }>(
    sql`select latest_checkpoint from ${table} limit 1`,
  );
  const checkpoint = rows[0]?.latest_checkpoint ?? null;
  return { checkpoint, block: checkpoint === null ? null : readCheckpoint(checkpoint) };
}

/** Ten digits of the block's time, sixteen of the chain, sixteen of the block, and what stands within it. */
function readCheckpoint(checkpoint: string): IndexedBlock {
  return { time: Number(checkpoint.slice(0, 10)), number: Number(checkpoint.slice(26, 42)) };
}

export async function isReady(schema: string): Promise<boolean> {
  const table = sql`${sql.identifier(schema)}.${sql.identifier("_ponder_meta")}`;
  const { rows } = await db.execute<{ ready: string | null }>(
    sql`select value->>'is_ready' as ready from ${table} limit 1`,
  );
  return rows[0]?.ready === "1";
}

export async function findLastStep() {
  const [last] = await db
    .select({ number: step.block, hash: step.blockHash })
    .from(step)
    .orderBy(desc(step.block), desc(step.index))
    .limit(1);
  return last ?? null;
}
