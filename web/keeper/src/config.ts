import { resolve } from "node:path";
import { parseEther, parseGwei } from "viem";
import * as z from "zod";
import { decimal, readEnvironment, wholeNumber } from "../../service/environment.ts";

const environment = z.object({
  PARLEY_RPC_URL: z.url({ protocol: /^https?$/ }).default("http://127.0.0.1:8545"),
  PARLEY_RELAY_URL: z.url({ protocol: /^https?$/ }).default("http://127.0.0.1:8787"),
  PARLEY_DATA: z.string().min(1).default(".parley"),
  /** The block in which the contracts were deployed, or an earlier one. */
  PARLEY_START_BLOCK: wholeNumber(0, 2 ** 48, 0),
  /** Native coin that network fees may take within 24 hours. */
  PARLEY_KEEPER_BUDGET: decimal(parseEther, "0.02"),
  /** Gwei per unit of gas above which everything waits. */
  PARLEY_KEEPER_MAX_FEE: decimal(parseGwei, "100"),
  /** Blocks until the end of a vote counts as certain, and opened votes may be carried. */
  PARLEY_KEEPER_DEPTH: wholeNumber(0, 10_000, 12),
  /** Seconds between two looks at the chain. */
  PARLEY_KEEPER_PAUSE: wholeNumber(1, 3_600, 4),
  /** Where blocks come only with transactions: makes those that a draw waits for. */
  PARLEY_KEEPER_MINES: z
    .enum(["0", "1"])
    .default("0")
    .transform((text) => text === "1"),
});

export interface Config {
  rpcUrl: string;
  /** Where signed and opened votes are found. */
  relayUrl: string;
  /** Holds the keeper's own key and what it spent. */
  folder: string;
  startBlock: number;
  dailyBudget: bigint;
  maxFeePerGas: bigint;
  depth: number;
  /** Milliseconds. */
  pause: number;
  mines: boolean;
}

/** The keeper's own, within what is kept on this machine. */
export const keeperFolder = (data: string): string => resolve(data, "keeper");

/** Throws with the name of what is wrong, never with its value. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const data = readEnvironment(environment, env);
  return {
    rpcUrl: data.PARLEY_RPC_URL,
    relayUrl: data.PARLEY_RELAY_URL,
    folder: keeperFolder(data.PARLEY_DATA),
    startBlock: data.PARLEY_START_BLOCK,
    dailyBudget: data.PARLEY_KEEPER_BUDGET,
    maxFeePerGas: data.PARLEY_KEEPER_MAX_FEE,
    depth: data.PARLEY_KEEPER_DEPTH,
    pause: data.PARLEY_KEEPER_PAUSE * 1_000,
    mines: data.PARLEY_KEEPER_MINES,
  };
}
