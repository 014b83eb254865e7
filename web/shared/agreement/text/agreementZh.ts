import type { AgreementText } from "./agreementText.ts";

const extension = "买方可以给卖方延长时间。";

export const agreementZh: AgreementText = {
  title: "受保护付款协议书",
  intro: (facts) =>
    `写于 ${facts.createdAt}。买方将款项付入托管合约，即为接受本协议；卖方拟写本协议或声明交付，即为接受本协议。任何一方也可以事先签署本文的哈希表示同意，签署不移动资金。中文本与英文本由同一份数据生成，内容一致。当事人自己的话以其书写的${
      facts.language === "en" ? "英文" : "中文"
    }为准。`,
  parties: {
    heading: "当事人",
    buyer: "买方",
    buyerAddress: "买方地址",
    seller: "卖方",
    sellerAddress: "卖方地址",
    unnamed: "未写名称",
    anyBuyer: "付款人",
  },
  subject: {
    heading: "标的",
    paragraphs: ({ kind }) => [
      kind === "goods"
        ? "卖方向买方交付以下货物，以当事人自己的话为准："
        : "卖方为买方完成以下服务，以当事人自己的话为准：",
    ],
  },
  price: {
    heading: "价款",
    paragraphs: ({ price }) => [
      `买方在交付之前将 ${price} 付入托管合约。合约代为保管，直至本协议确定款项归谁。`,
    ],
    price: "价款",
    coin: "币种",
    nativeCoin: "链上原生币",
    fee: "手续费（从卖方所得中扣除）",
    feeRecipient: "收费人",
    net: "卖方实得",
  },
  delivery: {
    heading: "交付",
    paragraphs: ({ kind, deliverBy }) => [
      kind === "goods"
        ? `卖方于 ${deliverBy} 之前交付货物或将其交给承运人，并作出声明。`
        : `卖方于 ${deliverBy} 之前完成服务，并作出声明。`,
      extension,
    ],
    extension,
    deliverBy: "交付期限",
  },
  chain: {
    heading: "链上有什么",
    paragraphs: [
      "公开的链上只有双方地址、币种、金额、交付期限、规则、已经走过的步骤，以及本文的哈希。本文不在链上；它加密保存，只有持有密钥的人可以阅读。",
      "托管合约没有所有者，不能修改，也不能停止。合约按代码行事，本文用文字说明代码所做的事。",
      "下面的编号是随机数，使本协议与其他任何协议都不相同，因而只能付款一次。",
    ],
    chainId: "链",
    escrow: "托管合约",
    policyTitle: "规则",
    policyId: "规则编号",
    policyDocument: "规则文本的哈希",
    arbitrator: "仲裁合约",
    nonce: "编号",
  },
};
