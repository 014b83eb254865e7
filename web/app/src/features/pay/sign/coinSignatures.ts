import type { Address, Hex } from "viem";
import type { Terms } from "../../../../../shared/escrow/terms.ts";
import type { TypedDataToSign } from "../../../lib/signing/SigningRequest.ts";

/** The EIP-712 domain of a coin, as its contract states it. */
export interface CoinDomain {
  name: string;
  version: string;
  chainId: number;
  verifyingContract: Address;
}

const authorizationTypes = {
  ReceiveWithAuthorization: [
    { name: "from", type: "address" },
    { name: "to", type: "address" },
    { name: "value", type: "uint256" },
    { name: "validAfter", type: "uint256" },
    { name: "validBefore", type: "uint256" },
    { name: "nonce", type: "bytes32" },
  ],
};

const permitTypes = {
  Permit: [
    { name: "owner", type: "address" },
    { name: "spender", type: "address" },
    { name: "value", type: "uint256" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
};

/** ERC-3009: with the trade's id as nonce, so that paying and accepting the terms are one signature. */
export function authorizationTypedData(
  domain: CoinDomain,
  escrow: Address,
  terms: Terms,
  trade: Hex,
  validBefore: number,
): TypedDataToSign {
  return {
    domain,
    types: authorizationTypes,
    primaryType: "ReceiveWithAuthorization",
    message: {
      from: terms.buyer,
      to: escrow,
      value: terms.amount,
      validAfter: 0n,
      validBefore: BigInt(validBefore),
      nonce: trade,
    },
  };
}

/** EIP-2612: the escrow may take exactly the amount of this payment. */
export function permitTypedData(
  domain: CoinDomain,
  escrow: Address,
  terms: Terms,
  nonce: bigint,
  deadline: number,
): TypedDataToSign {
  return {
    domain,
    types: permitTypes,
    primaryType: "Permit",
    message: { owner: terms.buyer, spender: escrow, value: terms.amount, nonce, deadline: BigInt(deadline) },
  };
}
