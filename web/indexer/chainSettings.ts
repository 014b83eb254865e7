import * as z from "zod";
import { readEnvironment, wholeNumber } from "../service/environment.ts";

const environment = z.object({
  PARLEY_RPC_URL: z.url({ protocol: /^https?$/ }).default("http://127.0.0.1:8545"),
  PARLEY_CHAIN_ID: wholeNumber(1, 2 ** 48, 31_337),
  PARLEY_START_BLOCK: wholeNumber(0, 2 ** 48, 0),
  /** Milliseconds between two looks for a new block. */
  PARLEY_INDEXER_PAUSE: wholeNumber(100, 60_000, 1_000),
  PARLEY_INDEXER_FOLDER: z.string().min(1).default(".parley/indexer"),
  PARLEY_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
});

/** What the config needs to know: which chain is read, and where its rows are kept. */
export function readChainSettings(env: NodeJS.ProcessEnv) {
  const data = readEnvironment(environment, env);
  const url = data.PARLEY_DATABASE_URL;
  return {
    rpcUrl: data.PARLEY_RPC_URL,
    chainId: data.PARLEY_CHAIN_ID,
    startBlock: data.PARLEY_START_BLOCK,
    pause: data.PARLEY_INDEXER_PAUSE,
    database: url
      ? ({ kind: "postgres", connectionString: url } as const)
      : ({ kind: "pglite", directory: data.PARLEY_INDEXER_FOLDER } as const),
  };
}
