/** What each figure is held against: a bare probe without guards, the cheapest peer, and the bar of the protocol. */
export type Anchor = { label: string; floor: number; peer: number; bar: number };

export const ANCHORS: Record<string, Anchor> = {
  "pay.erc20": { label: "pay, ERC-20 approval", floor: 64_931, peer: 80_675, bar: 73_500 },
  "pay.erc3009": { label: "pay, ERC-3009 relayed", floor: 93_708, peer: 123_708, bar: 102_500 },
  "release.erc20": { label: "release, ERC-20", floor: 46_439, peer: 50_685, bar: 49_200 },
  "refund.erc20": { label: "refund, ERC-20", floor: 46_414, peer: 50_754, bar: 49_200 },
  "collect.erc20": { label: "collect after silence, ERC-20", floor: 46_439, peer: 55_421, bar: 49_500 },
  "pay.native": { label: "pay, native coin", floor: 46_302, peer: 60_876, bar: 54_000 },
  "release.native": { label: "release, native coin", floor: 40_030, peer: 42_135, bar: 43_300 },
  "release.batch10": {
    label: "release 10 trades of one seller",
    floor: 114_003,
    peer: 389_787,
    bar: 126_000,
  },
  "pay.batch10": { label: "pay 10 trades", floor: 287_827, peer: 1_580_791, bar: 330_000 },
  "case.erc20.total": { label: "whole case, ERC-20", floor: 153_372, peer: 471_285, bar: 300_000 },
  "case.drawn.total": { label: "whole case, drawn arbitrator", floor: 153_372, peer: 471_285, bar: 350_000 },
  "panel3.total": { label: "hidden panel of 3", floor: 431_029, peer: 2_552_067, bar: 540_000 },
  "panel3.batched": {
    label: "hidden panel of 3, carried together",
    floor: 431_029,
    peer: 2_552_067,
    bar: 420_000,
  },
  "panel5.total": { label: "hidden panel of 5", floor: 431_029, peer: 3_508_211, bar: 760_000 },
};
