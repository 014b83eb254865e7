import type { Bilingual } from "../../web/shared/wire/language.ts";

/**
 * What a figure is held against: a bare probe without guards, the cheapest peer that does the same, and the bar of the
 * protocol. A single step of a longer life has none of its own.
 */
export type Anchor = { label: Bilingual; floor?: number; peer?: number; bar?: number };

const step = (en: string, zh: string): Anchor => ({ label: { en, zh } });
const held = (en: string, zh: string, floor: number | undefined, peer: number, bar?: number): Anchor => ({
  label: { en, zh },
  ...(floor === undefined ? {} : { floor }),
  peer,
  ...(bar === undefined ? {} : { bar }),
});

const paying: Record<string, Anchor> = {
  "pay.erc20": held("pay, ERC-20 approval", "支付，ERC-20 授权额度", 64_931, 80_675, 73_500),
  "pay.permit": step("pay, EIP-2612 permit", "支付，EIP-2612 签名授权"),
  "pay.erc3009": held("pay, ERC-3009 relayed", "支付，ERC-3009 代发", 93_708, 123_708, 102_500),
  "pay.permit2": held(
    "pay, through Permit2's double, relayed",
    "支付，经 Permit2（替身），代发",
    undefined,
    122_409,
  ),
  "charge.erc20": step("charge, ERC-20 approval", "收银，ERC-20 授权额度"),
  "charge.erc3009": held("charge, ERC-3009 relayed", "收银，ERC-3009 代发", undefined, 136_827),
  "charge.native": step("charge, native coin", "收银，原生币"),
};

const fulfilling: Record<string, Anchor> = {
  "deliver.erc20": step("declare delivery", "声明已交付"),
  "release.erc20": held("release, ERC-20", "放款，ERC-20", 46_439, 50_685, 49_200),
  "release.part": step("release a part", "部分放款"),
  "refund.erc20": held("refund, ERC-20", "退款，ERC-20", 46_414, 50_754, 49_200),
  "collect.erc20": held("collect after silence, ERC-20", "逾期领取，ERC-20", 46_439, 55_421, 49_500),
  "reclaim.erc20": held("reclaim after silence, ERC-20", "逾期取回，ERC-20", 46_439, 55_421, 49_500),
  extend: step("extend a deadline", "延长期限"),
  "return.allow": step("allow a return", "同意退货"),
  "return.mark": step("mark as returned", "标记已退回"),
  "settle.erc20": step("settle, sent by one side", "和解，由一方提交"),
  "offers.revoke": step("revoke offers", "撤回提议"),
  "credit.keep": step("release to who cannot be paid", "放款给暂不能收款者"),
  "credit.withdraw": step("withdraw a credit", "提取待领款"),
  "credit.push": step("push a credit again", "重新支付待领款"),
};

const native: Record<string, Anchor> = {
  "pay.native": held("pay, native coin", "支付，原生币", 46_302, 60_876, 54_000),
  "release.native": held("release, native coin", "放款，原生币", 40_030, 42_135, 43_300),
};

const batches: Record<string, Anchor> = {
  "pay.batch10": held("pay 10 trades", "一次支付 10 笔", 287_827, 1_580_791, 330_000),
  "release.batch10": held("release 10 trades of one seller", "一次放款 10 笔", 114_003, 389_787, 126_000),
  "collect.batch10": step("collect 10 trades", "一次领取 10 笔"),
};

const cases: Record<string, Anchor> = {
  "case.claim": step("open a case", "发起争议"),
  "case.answer": step("answer, and ask the court", "答辩并提交仲裁庭"),
  "case.evidence": step("submit evidence", "提交证据"),
  "case.vote": step("vote, ruling and payout", "投票、裁决并付款"),
  "case.erc20.total": held("whole case, ERC-20", "整个争议，ERC-20", 153_372, 471_285, 300_000),
  "case.carried.total": held(
    "whole case, evidence carried along",
    "整个争议，证据随附",
    124_692,
    471_285,
    270_000,
  ),
  "case.draw": step("draw one arbitrator", "抽选一名仲裁员"),
  "case.drawn.total": held("whole case, drawn arbitrator", "整个争议，抽选仲裁员", 153_372, 471_285, 350_000),
};

const caseEnds: Record<string, Anchor> = {
  "case.agree": step("answer by agreeing", "答辩时同意主张"),
  "case.default": step("default judgment", "缺席裁决"),
  "case.concede": step("concede in court", "在仲裁中让步"),
  "case.settle": step("settle in court, sent by one side", "在仲裁中和解，由一方提交"),
  "case.retry": step("ask the court again", "再次提交仲裁庭"),
  "case.execute": step("pay out a ruling", "执行裁决付款"),
  "case.lapse": step("lapse in court", "仲裁逾期"),
};

const panels: Record<string, Anchor> = {
  "panel3.create": held("panel of 3: create the dispute", "三人合议：立案", 72_616, 555_704),
  "panel3.draw": held("panel of 3: draw", "三人合议：抽选", 30_596, 564_651),
  "panel3.commits": held("panel of 3: hidden votes", "三人合议：秘密投票", 158_358, 301_845),
  "panel3.reveals": held("panel of 3: reveals", "三人合议：揭示", 103_527, 533_098),
  "panel3.execute": held("panel of 3: award and fees", "三人合议：裁决与付费", 65_932, 596_769),
  "panel3.total": held("hidden panel of 3", "三人秘密合议", 431_029, 2_552_067, 540_000),
  "panel3.carried": step("panel of 3: hidden votes carried together", "三人合议：代为提交秘密投票"),
  "panel3.opened": step("panel of 3: revealed in one call", "三人合议：一次揭示"),
  "panel3.batched": held(
    "hidden panel of 3, carried together",
    "三人秘密合议，代为提交",
    431_029,
    2_552_067,
    420_000,
  ),
  "panel5.total": held("hidden panel of 5", "五人秘密合议", undefined, 3_508_211, 760_000),
};

const seats: Record<string, Anchor> = {
  "panel3.close": step("panel of 3: the second side closes evidence", "三人合议：另一方也结束举证"),
  "panel3.recuse": step("panel of 3: leave a seat", "三人合议：回避"),
  "panel3.redraw": step("panel of 3: draw the seat again", "三人合议：补选席位"),
  "panel3.void": step("panel of 3: void a vote told early", "三人合议：作废提前泄露的投票"),
  "panel3.absent": step("panel of 3: award, one absent", "三人合议：裁决，一人缺席"),
  "panel3.timeOut": step("panel of 3: all absent", "三人合议：全体缺席"),
};

const appeals: Record<string, Anchor> = {
  "appeal.ask": step("appeal to 7 new people", "上诉至七名新人"),
  "appeal.total": held("panel of 3, appeal, panel of 7", "三人合议、上诉、七人合议", undefined, 8_078_617),
  "appeal.outside": step("appeal to the outside court", "上诉至外部仲裁庭"),
  "appeal.outside.rule": step(
    "vote and ruling of an outside court of Parley's",
    "言和的外部仲裁庭投票并裁决",
  ),
  "appeal.outside.execute": step("award of the outside court", "外部仲裁庭的裁决"),
};

const members: Record<string, Anchor> = {
  "court.join": step("join a roster", "加入名册"),
  "court.retire": step("retire from a roster", "退出名册"),
  "court.fees": step("withdraw fees", "提取报酬"),
  "court.withdraw": step("withdraw a credit of the court", "提取仲裁庭待领款"),
};

/** In the order of a trade's life. */
export const ANCHOR_GROUPS: Record<string, Record<string, Anchor>> = {
  Paying: paying,
  Fulfilling: fulfilling,
  "Native coin": native,
  "Many at once": batches,
  Cases: cases,
  "Other ends of a case": caseEnds,
  Panels: panels,
  "What may befall a panel": seats,
  Appeals: appeals,
  "Arbitrators and their money": members,
};

export const ANCHORS: Record<string, Anchor> = Object.assign({}, ...Object.values(ANCHOR_GROUPS));
