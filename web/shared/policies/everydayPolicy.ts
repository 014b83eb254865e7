import { byNamedArbitrator } from "./arbitrations.ts";
import type { PolicyTemplate } from "./policyTemplate.ts";

const day = 86_400;

export const everydayPolicy: PolicyTemplate = {
  title: { en: "Services and hand-overs", zh: "服务与当面交付" },
  purpose: {
    en: "For work, digital goods and things handed over in person. The 3 days to inspect are too short for anything sent by post.",
    zh: "适用于服务、数字商品和当面交付的物品。3 天验收期对邮寄的物品太短。",
  },
  inspection: 3 * day,
  returnWindow: 7 * day,
  answerWindow: 3 * day,
  rulingWindow: 21 * day,
  feeBps: 0,
  defaultBuyerBps: 5_000,
  choices: 11,
  arbitration: byNamedArbitrator,
};
