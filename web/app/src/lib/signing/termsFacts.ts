import { type Hex, sha256, stringToBytes } from "viem";
import { sellerNet } from "../../../../shared/escrow/amounts.ts";
import { policyId } from "../../../../shared/escrow/policy.ts";
import type { Terms } from "../../../../shared/escrow/terms.ts";
import { WalletError } from "../wallet/WalletError.ts";
import type { SigningContext } from "./SigningRequest.ts";
import type { Check, Fact } from "./Summary.ts";

/** What the terms say, with the policy's rules once its text proved to be the one that the terms name. */
export function termsFacts(
  terms: Terms,
  trade: Hex,
  context: SigningContext,
): { facts: Fact[]; checks: Check[] } {
  const { policy, agreement } = context;
  const facts: Fact[] = [
    { label: "buyer", type: "address", value: terms.buyer },
    { label: "seller", type: "address", value: terms.seller },
    { label: "amount", type: "amount", value: terms.amount, token: terms.token },
    { label: "deliverBy", type: "instant", value: terms.deliverBy },
  ];
  if (policy) {
    if (policyId(policy) !== terms.policy) throw new WalletError("policyMismatch");
    facts.push(
      {
        label: "sellerNet",
        type: "amount",
        value: sellerNet(terms.amount, policy.feeBps),
        token: terms.token,
      },
      { label: "fee", type: "share", value: policy.feeBps },
      { label: "inspection", type: "duration", value: policy.inspection },
      { label: "arbitrator", type: "address", value: policy.arbitrator },
    );
  }
  if (agreement !== undefined && sha256(stringToBytes(agreement)) !== terms.agreement) {
    throw new WalletError("agreementMismatch");
  }
  facts.push(
    { label: "agreement", type: "hash", value: terms.agreement },
    { label: "policy", type: "hash", value: terms.policy },
    { label: "trade", type: "hash", value: trade },
  );
  return {
    facts,
    checks: [
      { name: "policy", state: policy ? "passed" : "notChecked" },
      { name: "agreement", state: agreement === undefined ? "notChecked" : "passed" },
    ],
  };
}
