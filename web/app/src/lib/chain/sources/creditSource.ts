import { type Abi, type Address, getAddress, type Hex, slice } from "viem";
import { courtAbi } from "../../../../../shared/generated/courtAbi.ts";
import { escrowAbi } from "../../../../../shared/generated/escrowAbi.ts";
import type { ChainLog } from "../../../../../shared/wire/ChainLog.ts";
import { addressTopic, eventTopic } from "../../../../../shared/wire/topics.ts";
import type { LogSource } from "../logs/LogSource.ts";

/** Contracts that keep money for its owner to fetch. */
export type Creditor = "escrow" | "court";

const credited: Record<Creditor, Hex> = {
  escrow: eventTopic(escrowAbi, "PayoutCredited"),
  court: eventTopic(courtAbi, "CreditAdded"),
};

export const creditAbi = [
  {
    type: "function",
    name: "credits",
    stateMutability: "view",
    inputs: [
      { name: "owner", type: "address" },
      { name: "token", type: "address" },
    ],
    outputs: [{ type: "uint256" }],
  },
] as const satisfies Abi;

/** In which coins `owner` was ever credited. How much is left, the contract tells. */
export function creditSource(creditor: Creditor, contract: Address, owner: Address): LogSource {
  return {
    key: `credits:${contract}:${owner}`.toLowerCase(),
    read: (range, _known, fetch) =>
      fetch(range, { address: contract, topics: [credited[creditor], addressTopic(owner)] }),
  };
}

export function creditedTokens(logs: readonly ChainLog[]): Address[] {
  return [...new Set(logs.map(({ topics }) => getAddress(slice(topics[2] as Hex, 12))))];
}
