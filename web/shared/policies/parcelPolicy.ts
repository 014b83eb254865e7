import { byDrawnArbitrator } from "./arbitrations.ts";
import type { PolicyTemplate } from "./policyTemplate.ts";

const day = 86_400;

export const parcelPolicy: PolicyTemplate = {
  title: { en: "Parcels", zh: "邮寄货物" },
  purpose: {
    en: "For goods sent within a country. The 14 days to inspect begin when the seller declares the parcel sent, so they cover its way; when the post is slow, ask the seller to extend them.",
    zh: "适用于国内邮寄的货物。14 天验收期自卖方声明发货时起算，包含运输时间；运输较慢时，请卖方延长。",
  },
  inspection: 14 * day,
  returnWindow: 14 * day,
  answerWindow: 5 * day,
  rulingWindow: 45 * day,
  feeBps: 0,
  defaultBuyerBps: 5_000,
  choices: 11,
  arbitration: byDrawnArbitrator,
};
