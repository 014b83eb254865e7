import type { PolicyTemplate } from "./policyTemplate.ts";

const day = 86_400;

export const handoverPolicy: PolicyTemplate = {
  key: "handover",
  title: { en: "Handed over in person, 24 hours", zh: "当面交付·24 小时验收" },
  purpose: {
    en: "For things handed over in person, and small local deals. The buyer has 24 hours to look at them at home: far too short for anything sent by post. The arbitrator picks one of the two last words.",
    zh: "适用于当面交付的物品和本地小额交易。买方有 24 小时在家查看；凡需邮寄的，这个期限都太短。仲裁员在双方的最后主张中择一。",
  },
  inspection: day,
  returnWindow: 3 * day,
  answerWindow: 3 * day,
  rulingWindow: 21 * day,
  feeBps: 0,
  defaultBuyerBps: 5_000,
  choices: 2,
};
