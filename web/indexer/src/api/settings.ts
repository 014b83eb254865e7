import * as z from "zod";
import { readEnvironment, wholeNumber } from "../../../service/environment.ts";

const origin = z.url({ protocol: /^https?$/ }).refine((text) => new URL(text).origin === text);

const environment = z.object({
  PARLEY_RPC_URL: z.url({ protocol: /^https?$/ }).default("http://127.0.0.1:8545"),
  PARLEY_CHAIN_ID: wholeNumber(1, 2 ** 48, 31_337),
  /** Set by the composition root: where Ponder keeps the rows. */
  PARLEY_INDEXER_SCHEMA: z.string().regex(/^record_[0-9a-f]{12}$/),
  PARLEY_DATABASE_URL: z.string().optional(),
  /** Pages that may read in a browser, separated by commas. */
  PARLEY_PAGE_ORIGIN: z
    .string()
    .default("http://127.0.0.1:5173")
    .transform((text) => text.split(","))
    .pipe(z.array(origin).min(1)),
  /** What one network address may ask for in a minute, and how many streams it may hold open. */
  PARLEY_INDEXER_REQUESTS: wholeNumber(1, 1_000_000, 1_200),
  PARLEY_INDEXER_STREAMS: wholeNumber(1, 10_000, 32),
  PARLEY_INDEXER_READER: z.enum(["0", "1"]).default("0"),
  /** Set by the composition root: where the sender of reminders keeps its keys and whom it reminds. */
  PARLEY_PUSH_FOLDER: z.string().min(1),
  /** Push services beside the known ones, separated by commas. */
  PARLEY_PUSH_ORIGINS: z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(origin))
    .default([]),
  /** Whom a push service writes to when something is wrong with what is sent. */
  PARLEY_PUSH_CONTACT: z.url({ protocol: /^(https|mailto)$/ }).default("mailto:nobody@parley.invalid"),
});

/** Throws with the name of what is wrong, never with its value. */
export function readSettings(env: NodeJS.ProcessEnv) {
  const data = readEnvironment(environment, env);
  return {
    rpcUrl: data.PARLEY_RPC_URL,
    chainId: data.PARLEY_CHAIN_ID,
    schema: data.PARLEY_INDEXER_SCHEMA,
    /** Whether the rows are kept by this very process. */
    isEmbedded: data.PARLEY_DATABASE_URL === undefined,
    pageOrigins: data.PARLEY_PAGE_ORIGIN,
    requestsPerMinute: data.PARLEY_INDEXER_REQUESTS,
    streams: data.PARLEY_INDEXER_STREAMS,
    /** Null for a reader: one process alone reminds. */
    push:
      data.PARLEY_INDEXER_READER === "1"
        ? null
        : {
            folder: data.PARLEY_PUSH_FOLDER,
            origins: data.PARLEY_PUSH_ORIGINS,
            contact: data.PARLEY_PUSH_CONTACT,
          },
  };
}
