import { resolve } from "node:path";
import * as z from "zod";
import { readEnvironment, wholeNumber } from "../service/environment.ts";

const environment = z.object({
  PARLEY_INDEXER_PORT: wholeNumber(1, 65_535, 8788),
  /** The interface that it listens on. */
  PARLEY_INDEXER_HOST: z.string().min(1).default("127.0.0.1"),
  PARLEY_RPC_URL: z.url({ protocol: /^https?$/ }).default("http://127.0.0.1:8545"),
  PARLEY_START_BLOCK: wholeNumber(0, 2 ** 48, 0),
  PARLEY_DATA: z.string().min(1).default(".parley"),
  /** 1: only answers, beside another that writes to the same PostgreSQL. */
  PARLEY_INDEXER_READER: z.enum(["0", "1"]).default("0"),
  PARLEY_PARENT_PID: wholeNumber(1, 2 ** 31, 0),
});

export interface Config {
  port: number;
  host: string;
  rpcUrl: string;
  startBlock: number;
  /** Holds the rows where no PostgreSQL does. */
  folder: string;
  command: "start" | "serve";
  /** Null when nobody's end should be ours. */
  parentPid: number | null;
}

/** The indexer's own, within what is kept on this machine. */
const indexerFolder = (data: string): string => resolve(data, "indexer");

/** Throws with the name of what is wrong, never with its value. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const data = readEnvironment(environment, env);
  return {
    port: data.PARLEY_INDEXER_PORT,
    host: data.PARLEY_INDEXER_HOST,
    rpcUrl: data.PARLEY_RPC_URL,
    startBlock: data.PARLEY_START_BLOCK,
    folder: indexerFolder(data.PARLEY_DATA),
    command: data.PARLEY_INDEXER_READER === "1" ? "serve" : "start",
    parentPid: data.PARLEY_PARENT_PID || null,
  };
}
