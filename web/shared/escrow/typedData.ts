import type { Address, Hex } from "viem";

/** Where a signature is good: nowhere but at this contract on this chain. */
export interface SigningPlace {
  chainId: number;
  escrow: Address;
}

export interface SettlementMessage {
  trade: Hex;
  /** What is held when signing: a partial release kills the offer. */
  held: bigint;
  toBuyer: bigint;
  expiresAt: number;
  epoch: number;
}

export interface PleaMessage {
  trade: Hex;
  buyerBps: number;
  statement: Hex;
  epoch: number;
  expiresAt: number;
}

export const settlementTypes = {
  Settlement: [
    { name: "trade", type: "bytes32" },
    { name: "held", type: "uint96" },
    { name: "toBuyer", type: "uint96" },
    { name: "expiresAt", type: "uint40" },
    { name: "epoch", type: "uint32" },
  ],
} as const;

const pleaFields = [
  { name: "trade", type: "bytes32" },
  { name: "buyerBps", type: "uint16" },
  { name: "statement", type: "bytes32" },
  { name: "epoch", type: "uint32" },
  { name: "expiresAt", type: "uint40" },
] as const;

export const claimTypes = { Claim: pleaFields } as const;
export const answerTypes = { Answer: pleaFields } as const;

function domain({ chainId, escrow }: SigningPlace) {
  return { name: "Parley Escrow", version: "1", chainId, verifyingContract: escrow } as const;
}

export function settlementTypedData(place: SigningPlace, message: SettlementMessage) {
  return { domain: domain(place), types: settlementTypes, primaryType: "Settlement", message } as const;
}

export function claimTypedData(place: SigningPlace, message: PleaMessage) {
  return { domain: domain(place), types: claimTypes, primaryType: "Claim", message } as const;
}

export function answerTypedData(place: SigningPlace, message: PleaMessage) {
  return { domain: domain(place), types: answerTypes, primaryType: "Answer", message } as const;
}
