import type { Way } from "../sign/chooseMethod.ts";

/** What each way costs in the steady state, with room for a first payment, which writes storage that later ones find. */
const units: Record<Way | "plain", bigint> = {
  plain: 80_000n,
  native: 90_000n,
  allowance: 120_000n,
  authorization: 175_000n,
  permit: 200_000n,
  permit2: 210_000n,
  approve: 190_000n,
};

/** The most the network may take for paying, and what the payment itself takes of the same coin. */
export function gasNeeded(way: Way | "plain", maxFeePerGas: bigint, amount: bigint): bigint {
  return units[way] * maxFeePerGas + (way === "native" ? amount : 0n);
}
