import type { Address, Hex } from "viem";
import type { Terms } from "../../../../../shared/escrow/terms.ts";
import { permit2 } from "../permit2.ts";
import type { TypedDataToSign } from "../SigningRequest.ts";
import { innerShapes, typedDataShapes } from "../typedData/typedDataShapes.ts";

/** The EIP-712 domain of a coin, as its contract states it. */
export interface CoinDomain {
  readonly name: string;
  readonly version: string;
  readonly chainId: number;
  readonly verifyingContract: Address;
}

/** ERC-3009: with the trade's id as nonce, so that paying and accepting the terms are one signature. */
export function authorizationTypedData(
  domain: CoinDomain,
  escrow: Address,
  terms: Terms,
  trade: Hex,
  time: { validAfter: bigint; validBefore: bigint },
): TypedDataToSign {
  const { buyer: from, amount: value } = terms;
  return {
    domain,
    types: { ReceiveWithAuthorization: [...typedDataShapes.ReceiveWithAuthorization] },
    primaryType: "ReceiveWithAuthorization",
    message: { from, to: escrow, value, ...time, nonce: trade },
  };
}

/** EIP-2612: the escrow may take exactly the amount of this payment. */
export function permitTypedData(
  domain: CoinDomain,
  escrow: Address,
  { buyer, amount }: Terms,
  nonce: bigint,
  deadline: bigint,
): TypedDataToSign {
  return {
    domain,
    types: { Permit: [...typedDataShapes.Permit] },
    primaryType: "Permit",
    message: { owner: buyer, spender: escrow, value: amount, nonce, deadline },
  };
}

/** Permit2: the escrow may take exactly this payment, and the terms are signed with it. */
export function permit2TypedData(
  chainId: number,
  escrow: Address,
  terms: Terms,
  nonce: bigint,
  deadline: bigint,
): TypedDataToSign {
  const { token, amount } = terms;
  return {
    domain: { name: "Permit2", chainId, verifyingContract: permit2 },
    types: {
      PermitWitnessTransferFrom: [...typedDataShapes.PermitWitnessTransferFrom],
      TokenPermissions: [...innerShapes.TokenPermissions],
      Terms: [...innerShapes.Terms],
    },
    primaryType: "PermitWitnessTransferFrom",
    message: { permitted: { token, amount }, spender: escrow, nonce, deadline, witness: terms },
  };
}
