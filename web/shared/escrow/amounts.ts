import type { Side } from "./side.ts";

const bps = 10_000n;

export interface Parts {
  toBuyer: bigint;
  toSeller: bigint;
}

/** The seller's part is rounded down, the buyer takes the rest: the parts always add up to the whole. */
export function splitHeld(held: bigint, buyerBps: number): Parts {
  const toSeller = (held * (bps - BigInt(buyerBps))) / bps;
  return { toBuyer: held - toSeller, toSeller };
}

/** The policy's fee on what the seller receives, rounded down. */
export function sellerFee(toSeller: bigint, feeBps: number): bigint {
  return (toSeller * BigInt(feeBps)) / bps;
}

export function sellerNet(toSeller: bigint, feeBps: number): bigint {
  return toSeller - sellerFee(toSeller, feeBps);
}

/** The smallest partial release or refund: 1 % of the trade's amount, rounded up. All that is left is always allowed. */
export function minimumSlice(amount: bigint): bigint {
  return (amount + 99n) / 100n;
}

/** True when an answer gives the claimant at least what was claimed, so that nothing is left to dispute. */
export function answerAgrees(claimBps: number, answerBps: number, claimant: Side): boolean {
  return claimant === "buyer" ? answerBps >= claimBps : answerBps <= claimBps;
}

/** What both last words give each side already, and the difference that goes to court. */
export function conceded(held: bigint, claimBps: number, answerBps: number): Parts & { difference: bigint } {
  const { toBuyer } = splitHeld(held, Math.min(claimBps, answerBps));
  const { toSeller } = splitHeld(held, Math.max(claimBps, answerBps));
  return { toBuyer, toSeller, difference: held - toBuyer - toSeller };
}

function decides(ruling: number, choices: number): boolean {
  return ruling >= 1 && ruling <= choices;
}

/** The part that ruling `ruling` of `choices` leaves the seller; for the case fee, the part that the buyer lost and bears. */
function ruledPart(whole: bigint, ruling: number, choices: number): bigint {
  return (whole * BigInt(ruling - 1)) / BigInt(choices - 1);
}

/** Divides the difference by a ruling. Zero or out of range means that the court refused: the policy's default split. */
export function rulingSplit(
  difference: bigint,
  ruling: number,
  policy: { choices: number; defaultBuyerBps: number },
): Parts {
  if (!decides(ruling, policy.choices)) return splitHeld(difference, policy.defaultBuyerBps);
  const toSeller = ruledPart(difference, ruling, policy.choices);
  return { toBuyer: difference - toSeller, toSeller };
}

/** The buyer's share of the difference that a ruling gives, in basis points, for showing only. Null when refused. */
export function rulingBuyerBps(ruling: number, choices: number): number | null {
  return decides(ruling, choices) ? ((choices - ruling) * 10_000) / (choices - 1) : null;
}

export type CaseEnd =
  | { kind: "beforeCourt" }
  | { kind: "ruled"; ruling: number; choices: number }
  | { kind: "conceded"; by: Side }
  | { kind: "lapsed" }
  | { kind: "settled" };

export interface Costs {
  buyer: bigint;
  seller: bigint;
}

/** Who bears the case fee. `caseFee` is what the deposits pay: the lesser of the actual fee and `maxCaseFee`. */
export function caseCosts(end: CaseEnd, caseFee: bigint): Costs {
  const buyer = buyerCost(end, caseFee);
  return { buyer, seller: end.kind === "beforeCourt" ? 0n : caseFee - buyer };
}

function buyerCost(end: CaseEnd, caseFee: bigint): bigint {
  switch (end.kind) {
    case "beforeCourt":
      return 0n;
    case "conceded":
      return end.by === "buyer" ? caseFee : 0n;
    case "ruled":
      return decides(end.ruling, end.choices) ? ruledPart(caseFee, end.ruling, end.choices) : caseFee / 2n;
    case "lapsed":
    case "settled":
      return caseFee / 2n;
  }
}
