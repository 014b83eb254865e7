import type { PolicyText } from "./policyText.ts";

export const policyZh: PolicyText = {
  summary: (facts) =>
    `卖方声明交付后，买方有 ${facts.inspection}验收；同意退货的，退货期为 ${facts.returnWindow}。${
      facts.fee ? `卖方付 ${facts.fee} 的手续费` : "不收手续费"
    }。争议由${facts.arbitratorName}裁决：对方有 ${facts.answerWindow}应诉，仲裁员有 ${facts.rulingWindow}裁决，双方合计付给仲裁员不超过 ${facts.deposit}。有人不回应时：卖方不交付，款项退回买方；买方不提出异议，款项付给卖方；主张无人应诉，按主张付款；仲裁员没有裁决，争议部分买方得 ${facts.buyerShare}，卖方得 ${facts.sellerShare}。`,
  inspection: {
    heading: "验收",
    paragraphs: (facts) => [
      `自卖方声明交付之时起，买方有 ${facts.inspection}的时间验收，运输途中的时间计算在内。`,
      "在此期间，无误的，买方放款；有问题的，买方立案。卖方可以给买方延长时间。",
    ],
  },
  returns: {
    heading: "退货",
    paragraphs: (facts) => [
      `卖方同意退货的，买方有 ${facts.returnWindow}的时间退回全部物品并声明已退；验收时间不会因此缩短。`,
      `自买方声明之时起，卖方有 ${facts.returnInspection}的时间查验退回的物品，然后退款或立案。`,
    ],
  },
  silence: {
    heading: "有人不回应时",
    paragraphs: () => [
      "卖方未按时声明交付的，款项退回买方。",
      "买方未按时放款也未立案，或者未按时声明已退货的，款项付给卖方。",
      "退货之后，卖方未按时退款也未立案的，款项退回买方。",
      "恰在期限届满之时行事，视为按时。此后任何人都可以把款项送交上述一方；在有人这样做之前，放款、退款与和解仍然有效。",
    ],
  },
  settlement: {
    heading: "和解",
    paragraphs: () => [
      "在裁决记录之前的任何时候，双方都可以按共同签署的任何比例分配所托管的款项。立案之前，买方可以全部或部分放款，卖方可以全部或部分退款。",
      "签署的提议写明金额与有效期。托管金额变动、任何一方撤回、案件每进一步，提议即告失效。",
    ],
  },
  disputes: {
    heading: "争议",
    paragraphs: (facts) => [
      `案件由时钟届满后将得不到款项的一方提起。该方主张所托管款项的一种分法，附上陈述，并交存押金 ${facts.deposit}。`,
      `对方有 ${facts.answerWindow}的时间应诉，提出自己的分法和陈述，并交存同样的押金。逾期不应诉的，按主张付款。应诉给予主张方不少于其主张的，无须押金，案件按主张了结。`,
      "否则，双方都承认的部分立即付给各方，只有两种分法之间的差额交由仲裁员裁决。",
      `仲裁员是${facts.arbitratorName}。${
        facts.step ? `裁决以 ${facts.step} 为一档分配差额。` : "裁决把差额全部判给其中一方，不取中间。"
      }对于此处托管的款项，最先记录的裁决即为终局。`,
      `仲裁员自争议建立之时起有 ${facts.rulingWindow}的时间裁决。到期未裁决、拒绝裁决，或者在应诉后 ${facts.answerWindow}内无法受理的，差额按买方 ${facts.buyerShare}、卖方 ${facts.sellerShare} 分配。`,
      "当事人依其所在地法律不得放弃的权利，不因本规则而受影响。",
    ],
  },
  costs: {
    heading: "费用及其承担",
    paragraphs: (facts) => [
      facts.fee
        ? `从卖方所得中收取 ${facts.fee} 的手续费，付给规则中指定的收费人，尾数舍去。买方不付手续费。`
        : "本次付款不收手续费。",
      `为仲裁员，双方合计支付不超过 ${facts.deposit}。每一方按其在差额中失去的比例承担费用。在庭上认输的一方承担全部。仲裁员拒绝裁决、没有裁决，或者双方在庭上和解的，各承担一半。`,
      "双方押金的剩余部分退还各自。网络本身的手续费由发送交易的人承担。",
    ],
  },
};
