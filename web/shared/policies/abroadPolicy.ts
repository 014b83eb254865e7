import { byDrawnArbitrator } from "./arbitrations.ts";
import type { PolicyTemplate } from "./policyTemplate.ts";

const day = 86_400;

export const abroadPolicy: PolicyTemplate = {
  title: { en: "Goods from abroad", zh: "跨境货物" },
  purpose: {
    en: "For goods that cross borders. The 45 days to inspect begin when the seller declares the goods sent, so they cover the voyage and customs. The arbitrator may divide what is disputed to one part in a hundred.",
    zh: "适用于跨境货物。45 天验收期自卖方声明发货时起算，包含海运与清关时间。仲裁员可以把争议部分分到百分之一。",
  },
  inspection: 45 * day,
  returnWindow: 30 * day,
  answerWindow: 7 * day,
  rulingWindow: 60 * day,
  feeBps: 50,
  defaultBuyerBps: 5_000,
  choices: 101,
  arbitration: byDrawnArbitrator,
};
