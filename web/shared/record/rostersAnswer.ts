import * as z from "zod/mini";
import { count } from "../wire/count.ts";
import { choiceCount } from "./choiceCount.ts";
import { indexedBlock } from "./indexedBlock.ts";
import { rosterRowSchema } from "./rosterRow.ts";

/** What a roster's panels did. */
export const caseload = z.object({
  open: count(32),
  ruled: count(32),
  appealed: count(32),
  /** From the opening to the ruling; null where none was ruled. */
  medianDays: z.nullable(z.number()),
  /** How often each final ruling was given. */
  awards: z.array(choiceCount),
});

export const rostersAnswer = z.object({
  block: indexedBlock,
  rosters: z.array(z.object({ roster: rosterRowSchema, caseload })),
});
