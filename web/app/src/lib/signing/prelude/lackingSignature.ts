import { decodeFunctionData, encodeFunctionData, type Hex, parseSignature } from "viem";
import { type Terms, tradeId } from "../../../../../shared/escrow/terms.ts";
import { escrowAbi } from "../../../../../shared/generated/escrowAbi.ts";
import { WalletError } from "../../wallet/WalletError.ts";
import type { CoinWords, SignaturePrelude, TransactionToSign, TypedDataToSign } from "../SigningRequest.ts";
import {
  authorizationTypedData,
  type CoinDomain,
  permit2TypedData,
  permitTypedData,
} from "./coinSignatures.ts";

/** The signature that a payment still lacks, and the call once it is there. */
export interface Lacking {
  readonly terms: Terms;
  readonly typedData: TypedDataToSign;
  readonly fill: (signature: Hex) => Hex;
}

/**
 * Derived from the call alone: what the signature allows and what the call does cannot differ. A call that brings a
 * signature of its own lacks none.
 */
export function lackingSignature(transaction: TransactionToSign, prelude: SignaturePrelude): Lacking {
  const { to: escrow, chainId } = transaction;
  const call = decoded(transaction);
  const domainOf = (coin: CoinWords, { token }: Terms): CoinDomain => {
    return { ...coin, chainId, verifyingContract: token };
  };
  if (prelude.kind === "authorization" && call?.functionName === "payWithAuthorization") {
    const [terms, validAfter, validBefore, signature] = call.args;
    if (signature === "0x") {
      const trade = tradeId(terms, chainId, escrow);
      const time = { validAfter, validBefore };
      return {
        terms,
        typedData: authorizationTypedData(domainOf(prelude.coin, terms), escrow, terms, trade, time),
        fill: (signed) =>
          encodeFunctionData({
            abi: escrowAbi,
            functionName: "payWithAuthorization",
            args: [terms, validAfter, validBefore, signed],
          }),
      };
    }
  }
  if (prelude.kind === "permit" && call?.functionName === "payWithPermit") {
    const [terms, deadline, v] = call.args;
    if (v === 0) {
      return {
        terms,
        typedData: permitTypedData(domainOf(prelude.coin, terms), escrow, terms, prelude.nonce, deadline),
        fill: (signed) => {
          const { r, s, yParity } = parseSignature(signed);
          const args = [terms, deadline, 27 + yParity, r, s] as const;
          return encodeFunctionData({ abi: escrowAbi, functionName: "payWithPermit", args });
        },
      };
    }
  }
  if (prelude.kind === "permit2" && call?.functionName === "payWithPermit2") {
    const [terms, nonce, deadline, signature] = call.args;
    if (signature === "0x") {
      return {
        terms,
        typedData: permit2TypedData(chainId, escrow, terms, nonce, deadline),
        fill: (signed) =>
          encodeFunctionData({
            abi: escrowAbi,
            functionName: "payWithPermit2",
            args: [terms, nonce, deadline, signed],
          }),
      };
    }
  }
  throw new WalletError("requestMalformed");
}

function decoded({ data }: TransactionToSign) {
  try {
    return decodeFunctionData({ abi: escrowAbi, data });
  } catch {
    return null;
  }
}
