import type { PolicyTemplate } from "./policyTemplate.ts";

const day = 86_400;

export const goodsPolicy: PolicyTemplate = {
  key: "goods",
  title: { en: "Goods by post, 14 days", zh: "邮寄货物·14 天验收" },
  purpose: {
    en: "For goods that travel. The 14 days to inspect begin when the seller declares the parcel sent, so they cover the way as well; when the post is slow, ask the seller to extend them. Returns have 14 days of their own.",
    zh: "适用于需要运输的货物。14 天验收期自卖方声明发货时起算，包含运输时间；运输较慢时，请卖方延长。退货另有 14 天。",
  },
  inspection: 14 * day,
  returnWindow: 14 * day,
  answerWindow: 5 * day,
  rulingWindow: 45 * day,
  feeBps: 50,
  defaultBuyerBps: 5_000,
  choices: 11,
};
