import type { PolicyTemplate } from "./policyTemplate.ts";

const day = 86_400;

export const servicePolicy: PolicyTemplate = {
  key: "service",
  title: { en: "Service, 7 days", zh: "服务·7 天验收" },
  purpose: {
    en: "For work: design, translation, repair, advice. After the seller declares the work done, the buyer has 7 days to look at it. Work is often good in part, so the arbitrator may divide what is disputed to one part in a hundred.",
    zh: "适用于设计、翻译、维修、咨询等服务。卖方声明完成之后，买方有 7 天验收。服务往往部分合格，因此仲裁员可以把争议部分分到百分之一。",
  },
  inspection: 7 * day,
  returnWindow: 5 * day,
  answerWindow: 5 * day,
  rulingWindow: 30 * day,
  feeBps: 50,
  defaultBuyerBps: 5_000,
  choices: 101,
};
