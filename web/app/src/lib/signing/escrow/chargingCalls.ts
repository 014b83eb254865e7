import { sellerNet } from "../../../../../shared/escrow/amounts.ts";
import type { Terms } from "../../../../../shared/escrow/terms.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { type EscrowReaders, goodUntil, type Reading, type Scene } from "./EscrowReader.ts";

/** Nothing is held: the seller has it at once, and only a new payment brings it back. */
function charging(terms: Terms, { account, context: { policy } }: Scene): Reading {
  const { buyer, seller, token, amount } = terms;
  const isSeller = sameAddress(seller, account);
  const isBuyer = sameAddress(buyer, account);
  return {
    flows: [
      isSeller
        ? { direction: "in", token, amount: policy ? sellerNet(amount, policy.feeBps) : amount, to: seller }
        : { direction: isBuyer ? "out" : "theirs", token, amount, to: seller },
    ],
    undo: { kind: "final", until: null },
    warnings: isBuyer ? ["unprotected"] : [],
  };
}

export const chargingCalls: EscrowReaders<"charge" | "chargeWithAuthorization"> = {
  charge: ([terms], scene) => charging(terms, scene),
  chargeWithAuthorization: ([terms, , validBefore], scene) => ({
    ...charging(terms, scene),
    facts: goodUntil(validBefore),
  }),
};
