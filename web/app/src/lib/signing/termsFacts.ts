import { type Hex, sha256, stringToBytes } from "viem";
import { sellerNet } from "../../../../shared/escrow/amounts.ts";
import { type Policy, policyId } from "../../../../shared/escrow/policy.ts";
import type { Terms } from "../../../../shared/escrow/terms.ts";
import { WalletError } from "../wallet/WalletError.ts";
import type { SigningContext } from "./SigningRequest.ts";
import type { Check, Fact } from "./Summary.ts";

interface Known {
  facts: Fact[];
  checks: Check[];
}

/** The rules that are named, if their text is at hand; another text is refused. */
export function policyNamed(id: Hex, { policy }: SigningContext): Policy | undefined {
  if (policy && policyId(policy) !== id) throw new WalletError("policyMismatch");
  return policy;
}

export const policyCheck = (policy: Policy | undefined): Check => ({
  name: "policy",
  state: policy ? "passed" : "notChecked",
});

/** What the rules say about a payment that is held. */
export const holdingFacts = (policy: Policy | undefined): Fact[] =>
  policy
    ? [
        { label: "fee", type: "share", value: policy.feeBps },
        { label: "inspection", type: "duration", value: policy.inspection },
        { label: "arbitrator", type: "address", value: policy.arbitrator },
      ]
    : [];

/** What the terms say, with the policy's rules once its text proved to be the one that the terms name. */
export function termsFacts(terms: Terms, trade: Hex, context: SigningContext): Known {
  const policy = policyNamed(terms.policy, context);
  return {
    facts: [
      ...sidesFacts(terms),
      { label: "deliverBy", type: "instant", value: terms.deliverBy },
      ...netFacts(terms, policy),
      ...holdingFacts(policy),
      ...hashFacts(terms, trade),
    ],
    checks: checksOf(terms, policy, context),
  };
}

/** The same of a charge, which nobody inspects, delivers on or disputes. */
export function chargeFacts(terms: Terms, trade: Hex, context: SigningContext): Known {
  const policy = policyNamed(terms.policy, context);
  const fee: Fact[] = policy ? [{ label: "fee", type: "share", value: policy.feeBps }] : [];
  return {
    facts: [...sidesFacts(terms), ...netFacts(terms, policy), ...fee, ...hashFacts(terms, trade)],
    checks: checksOf(terms, policy, context),
  };
}

const sidesFacts = ({ buyer, seller, amount, token }: Terms): Fact[] => [
  { label: "buyer", type: "address", value: buyer },
  { label: "seller", type: "address", value: seller },
  { label: "amount", type: "amount", value: amount, token },
];

const netFacts = ({ amount, token }: Terms, policy: Policy | undefined): Fact[] =>
  policy ? [{ label: "sellerNet", type: "amount", value: sellerNet(amount, policy.feeBps), token }] : [];

const hashFacts = ({ agreement, policy }: Terms, trade: Hex): Fact[] => [
  { label: "agreement", type: "hash", value: agreement },
  { label: "policy", type: "hash", value: policy },
  { label: "trade", type: "hash", value: trade },
];

function checksOf(terms: Terms, policy: Policy | undefined, { agreement }: SigningContext): Check[] {
  if (agreement !== undefined && sha256(stringToBytes(agreement)) !== terms.agreement) {
    throw new WalletError("agreementMismatch");
  }
  return [
    policyCheck(policy),
    { name: "agreement", state: agreement === undefined ? "notChecked" : "passed" },
  ];
}
