import type { Address } from "viem";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";
import type { KnownContracts } from "./SigningRequest.ts";
import type { Warning } from "./Summary.ts";

/** Whether an address is one of Parley's own contracts. */
export const isParley = (address: Address, { escrow, court }: KnownContracts): boolean =>
  sameAddress(address, escrow) || (court !== undefined && sameAddress(address, court));

/** Coins merely sent to the escrow, the court or the coin's own contract belong to no trade: nothing gives them back. */
export const losingRecipient = (to: Address, token: Address, contracts: KnownContracts): Warning[] =>
  isParley(to, contracts) || sameAddress(to, token) ? ["lostThere"] : [];

/** Somebody who could take the coin at any time, outside every trade. Taking an allowance back gives nobody anything. */
export const foreignSpender = (spender: Address, amount: bigint, contracts: KnownContracts): Warning[] =>
  amount === 0n || isParley(spender, contracts) ? [] : ["foreignSpender"];
