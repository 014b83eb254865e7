import * as z from "zod/mini";
import { chainLogSchema } from "./chainLogSchema.ts";
import { indexedBlock } from "./indexedBlock.ts";
import { pageOf } from "./pageOf.ts";

/** Whose trades, and how many of those that changed last. */
export const recentQuery = z.object({ viewer: pageOf.viewer, limit: pageOf.limit });

/** Every log of those trades, from which a page makes them, and what happened last in any of them, by itself. */
export const recentAnswer = z.object({ block: indexedBlock, logs: z.array(chainLogSchema) });
