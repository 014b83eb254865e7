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
  expiresAt: number;
  epoch: number;
}

export const settlementTypes = {
  Settlement: [
    { name: "trade", type: "bytes32" },
    { name: "held", type: "uint256" },
    { name: "toBuyer", type: "uint256" },
    { name: "expiresAt", type: "uint256" },
    { name: "epoch", type: "uint256" },
  ],
} as const;

const pleaFields = [
  { name: "trade", type: "bytes32" },
  { name: "buyerBps", type: "uint256" },
  { name: "statement", type: "bytes32" },
  { name: "expiresAt", type: "uint256" },
  { name: "epoch", type: "uint256" },
] as const;

export const claimTypes = { Claim: pleaFields } as const;
export const answerTypes = { Answer: pleaFields } as const;

function domain({ chainId, escrow }: SigningPlace) {
  return { name: "Parley Escrow", version: "1", chainId, verifyingContract: escrow } as const;
}

function pleaFieldsOf({ trade, buyerBps, statement, expiresAt, epoch }: PleaMessage) {
  return {
    trade,
    buyerBps: BigInt(buyerBps),
    statement,
    expiresAt: BigInt(expiresAt),
    epoch: BigInt(epoch),
  };
}

export function settlementTypedData(
  place: SigningPlace,
  { trade, held, toBuyer, expiresAt, epoch }: SettlementMessage,
) {
  return {
    domain: domain(place),
    types: settlementTypes,
    primaryType: "Settlement",
    message: { trade, held, toBuyer, expiresAt: BigInt(expiresAt), epoch: BigInt(epoch) },
  } as const;
}

export function claimTypedData(place: SigningPlace, message: PleaMessage) {
  return {
    domain: domain(place),
    types: claimTypes,
    primaryType: "Claim",
    message: pleaFieldsOf(message),
  } as const;
}

export function answerTypedData(place: SigningPlace, message: PleaMessage) {
  return {
    domain: domain(place),
    types: answerTypes,
    primaryType: "Answer",
    message: pleaFieldsOf(message),
  } as const;
}
