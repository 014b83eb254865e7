import { policyId } from "../../../../../shared/escrow/policy.ts";
import type { Terms } from "../../../../../shared/escrow/terms.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { assertCourtWords } from "../assertCourtWords.ts";
import { type EscrowReaders, goodUntil, type Reading, type Scene } from "./EscrowReader.ts";

type Paying = "publishPolicy" | "pay" | "payWithPermit" | "payWithAuthorization" | "payWithPermit2";

function paying(terms: Terms, { account, transaction, context, contracts }: Scene): Reading {
  assertCourtWords(context.policy, contracts);
  const direction = sameAddress(terms.buyer, account) ? "out" : "theirs";
  const { token, amount, seller } = terms;
  return {
    flows: [{ direction, token, amount, to: transaction.to, meantFor: seller }],
    undo: { kind: "reclaimAfter", until: terms.deliverBy },
  };
}

export const payingCalls: EscrowReaders<Paying> = {
  publishPolicy: ([policy], { contracts }) => {
    assertCourtWords(policy, contracts);
    return {
      flows: [],
      facts: [
        { label: "fee", type: "share", value: policy.feeBps },
        { label: "inspection", type: "duration", value: policy.inspection },
        { label: "returnWindow", type: "duration", value: policy.returnWindow },
        { label: "answerWindow", type: "duration", value: policy.answerWindow },
        { label: "rulingWindow", type: "duration", value: policy.rulingWindow },
        { label: "defaultShare", type: "share", value: policy.defaultBuyerBps },
        { label: "arbitrator", type: "address", value: policy.arbitrator },
        { label: "deposit", type: "amount", value: policy.maxCaseFee, token: policy.caseFeeToken },
        { label: "policy", type: "hash", value: policyId(policy) },
      ],
      undo: { kind: "publicForEver", until: null },
    };
  },
  pay: ([terms], scene) => paying(terms, scene),
  payWithPermit: ([terms, deadline], scene) => ({ ...paying(terms, scene), facts: goodUntil(deadline) }),
  payWithAuthorization: ([terms, , validBefore], scene) => ({
    ...paying(terms, scene),
    facts: goodUntil(validBefore),
  }),
  payWithPermit2: ([terms, , deadline], scene) => ({ ...paying(terms, scene), facts: goodUntil(deadline) }),
};
