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

export const ANCHORS: Record<string, Anchor> = {
  "pay.erc20": held("pay, ERC-20 approval", "支付，ERC-20 授权额度", 64_931, 80_675, 73_500),
  "pay.erc3009": held("pay, ERC-3009 relayed", "支付，ERC-3009 代发", 93_708, 123_708, 102_500),
  "deliver.erc20": step("declare delivery", "声明已交付"),
  "release.erc20": held("release, ERC-20", "放款，ERC-20", 46_439, 50_685, 49_200),
  "refund.erc20": held("refund, ERC-20", "退款，ERC-20", 46_414, 50_754, 49_200),
  "collect.erc20": held("collect after silence, ERC-20", "逾期领取，ERC-20", 46_439, 55_421, 49_500),
  "reclaim.erc20": held("reclaim after silence, ERC-20", "逾期取回，ERC-20", 46_439, 55_421, 49_500),
  "pay.native": held("pay, native coin", "支付，原生币", 46_302, 60_876, 54_000),
  "release.native": held("release, native coin", "放款，原生币", 40_030, 42_135, 43_300),
  "pay.batch10": held("pay 10 trades", "一次支付 10 笔", 287_827, 1_580_791, 330_000),
  "release.batch10": held("release 10 trades of one seller", "一次放款 10 笔", 114_003, 389_787, 126_000),
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
  "panel3.create": held("panel of 3: create the dispute", "三人合议：立案", 72_616, 555_704),
  "panel3.draw": held("panel of 3: draw", "三人合议：抽选", 30_596, 564_651),
  "panel3.commits": held("panel of 3: hidden votes", "三人合议：秘密投票", 158_358, 301_845),
  "panel3.reveals": held("panel of 3: reveals", "三人合议：揭示", 103_527, 533_098),
  "panel3.execute": held("panel of 3: award and fees", "三人合议：裁决与付费", 65_932, 596_769),
  "panel3.total": held("hidden panel of 3", "三人秘密合议", 431_029, 2_552_067, 540_000),
  "panel3.batched": held(
    "hidden panel of 3, carried together",
    "三人秘密合议，代为提交",
    431_029,
    2_552_067,
    420_000,
  ),
  "panel5.total": held("hidden panel of 5", "五人秘密合议", undefined, 3_508_211, 760_000),
  "appeal.ask": step("appeal to 7 new people", "上诉至七名新人"),
  "appeal.total": held("panel of 3, appeal, panel of 7", "三人合议、上诉、七人合议", undefined, 8_078_617),
};
