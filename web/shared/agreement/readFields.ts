import { policyId } from "../escrow/policy.ts";
import type { Agreement } from "./agreement.ts";
import type { Field, Reading, Value } from "./Reading.ts";

/** Everything that an agreement settles, in the order in which it is told. A field that says nothing is left out. */
export function readFields(agreement: Agreement): Reading[] {
  const { buyer, seller, subject, price, policy } = agreement;
  const { content, caseFeeCoin } = policy;
  const { symbol, decimals } = price.token;
  const words = (field: Field, value: string): Reading[] =>
    value === "" ? [] : [{ field, value: { type: "words", value } }];
  const one = (field: Field, value: Value): Reading => ({ field, value });
  return [
    one("buyer", { type: "address", value: buyer.address }),
    ...words("buyerName", buyer.name),
    one("seller", { type: "address", value: seller.address }),
    ...words("sellerName", seller.name),
    ...(subject.template
      ? [one("template", { type: "template", value: subject.template.name })]
      : [one("kind", { type: "kind", value: subject.kind })]),
    ...words("words", subject.words),
    ...(subject.template?.details ?? []).flatMap(({ item, words: said }) => words(item, said)),
    one("language", { type: "language", value: agreement.language }),
    one("amount", { type: "amount", value: price.amount, coin: { symbol, decimals } }),
    one("coin", { type: "address", value: price.token.address }),
    one("deliverBy", { type: "instant", value: agreement.deliverBy }),
    one("policy", { type: "bilingual", value: policy.title }),
    one("inspection", { type: "duration", value: content.inspection }),
    one("returnWindow", { type: "duration", value: content.returnWindow }),
    one("answerWindow", { type: "duration", value: content.answerWindow }),
    one("rulingWindow", { type: "duration", value: content.rulingWindow }),
    one("fee", { type: "share", value: content.feeBps }),
    one("feeRecipient", { type: "address", value: content.feeRecipient }),
    one("defaultShare", { type: "share", value: content.defaultBuyerBps }),
    one("choices", { type: "number", value: content.choices }),
    one("arbitrator", { type: "bilingual", value: policy.arbitratorName }),
    one("arbitratorContract", { type: "address", value: content.arbitrator }),
    one("deposit", { type: "amount", value: content.maxCaseFee, coin: caseFeeCoin }),
    one("otherRules", { type: "hash", value: policyId(content) }),
    one("chain", { type: "number", value: price.token.chainId }),
    one("escrow", { type: "address", value: agreement.escrow }),
  ];
}
