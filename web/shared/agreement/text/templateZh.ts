import type { TemplateText } from "./templateText.ts";

export const templateZh: TemplateText = {
  templates: {
    goods: {
      name: "货物",
      purpose: "适用于在一国之内邮寄或当面交付的物品。买方付款。",
      subject: "卖方向买方交付以下货物，以当事人自己的话为准：",
      delivery: (deliverBy) => `卖方于 ${deliverBy} 之前交付货物或将其交给承运人，并作出声明。`,
      notes: [],
    },
    service: {
      name: "服务",
      purpose: "适用于设计、翻译、维修、咨询等工作。委托人为买方。",
      subject: "卖方为买方完成以下服务，以当事人自己的话为准：",
      delivery: (deliverBy) => `卖方于 ${deliverBy} 之前完成服务，并作出声明。`,
      notes: [],
    },
    crossBorder: {
      name: "跨境货物",
      purpose: "适用于需要经过海关的物品。买方付款；关税由谁承担写明在协议中。",
      subject: "卖方向另一国的买方交付以下货物，以当事人自己的话为准：",
      delivery: (deliverBy) => `卖方于 ${deliverBy} 之前将货物连同单证交给承运人出口，并作出声明。`,
      notes: [
        "关税、税费和运费按上列约定承担。验收期自卖方声明之时起算，因此包含运输和清关的时间。",
        "任何一国法律禁止寄送的物品，不是本协议的标的。",
      ],
    },
    rent: {
      name: "租赁",
      purpose: "适用于租用房屋、房间或物品一段时间。承租人为买方，出租人为卖方。",
      subject: "卖方将以下标的出租给买方使用一段时间，以当事人自己的话为准：",
      delivery: (deliverBy) => `卖方于 ${deliverBy} 之前交付可以使用的租赁物，并作出声明。`,
      notes: [
        "价款为上列整个租期的价款。上列押金不由托管合约保管，除非已计入价款。",
        "当地法律给予承租人的保护，不因本协议而改变。",
      ],
    },
    cash: {
      name: "现金存取",
      purpose: "适用于把币换成现金或银行存款，以及相反的兑换。付出币的一方为买方，付出钱款的一方为卖方。",
      subject: "卖方在链外向买方交付钱款，换取价款所列的币，以当事人自己的话为准：",
      delivery: (deliverBy) => `卖方于 ${deliverBy} 之前交付或转账全部钱款，并作出声明。`,
      notes: [
        "全部钱款到达并且不能再被撤回之后，买方才放款；转账截图不等于到账。",
        "钱款由卖方自己的账户或亲手付出，进入买方本人的账户或手中，不经第三人付出或收取。",
      ],
    },
  },
  items: {
    quantity: "数量",
    condition: "成色或状况",
    carriage: "运送方式",
    route: "起运地和目的地",
    duties: "关税和税费由谁承担",
    papers: "随附单证",
    result: "最终交付什么",
    corrections: "包含的修改",
    place: "地点",
    period: "期限",
    bond: "押金",
    cash: "钱款的金额和币种",
    means: "交付钱款的方式",
    acceptance: "如何验收",
  },
};
