import type { Address } from "viem";
import { sellerFee } from "./amounts.ts";
import type { Policy } from "./policy.ts";
import type { Side } from "./side.ts";
import type { Case, Trade } from "./trade.ts";
import type { TradeArgs, TradeLog } from "./tradeLog.ts";

/** Of these the first three leave for the escrow or through it; the others come from it. */
export const movementKinds = [
  "paid",
  "charged",
  "depositPaid",
  "received",
  "refunded",
  "depositBack",
] as const;

export type MovementKind = (typeof movementKinds)[number];

export interface Movement {
  owner: Address;
  kind: MovementKind;
  token: Address;
  /** Before what was kept back. */
  amount: bigint;
  /** Kept back: the policy's fee of what a seller receives, the case's costs of a deposit. */
  fee: bigint;
}

export const leaves = (kind: MovementKind): boolean =>
  kind === "paid" || kind === "charged" || kind === "depositPaid";

/**
 * Whose money a step of a trade moved. A deposit that the costs used up still comes back, as nothing, so that every
 * deposit is accounted for.
 * @param trade after this step, or after any later one
 */
export function movements(
  { terms, case: current }: Pick<Trade, "terms" | "case">,
  policy: Policy,
  log: TradeLog,
): Movement[] {
  const { buyer, seller, token } = terms;
  const left = (kind: MovementKind) => ({ owner: buyer, kind, token, amount: terms.amount, fee: 0n });
  const toSeller = (amount: bigint): Movement => {
    return { owner: seller, kind: "received", token, amount, fee: sellerFee(amount, policy.feeBps) };
  };
  const toBuyer = (amount: bigint): Movement => {
    return { owner: buyer, kind: "refunded", token, amount, fee: 0n };
  };
  const deposit = (owner: Address, kind: MovementKind, fee = 0n): Movement => {
    return { owner, kind, token: policy.caseFeeToken, amount: policy.maxCaseFee, fee };
  };
  return moved().filter(({ amount }) => amount > 0n);

  function moved(): Movement[] {
    switch (log.eventName) {
      case "TradePaid":
        return [left("paid")];
      // Over as soon as it is made: what leaves the one reaches the other.
      case "TradeCharged":
        return [left("charged"), toSeller(terms.amount)];
      case "TradeReleased":
      case "TradeCollected":
        return [toSeller(log.args.amount)];
      case "TradeRefunded":
      case "TradeReclaimed":
        return [toBuyer(log.args.amount)];
      case "TradeSettled":
        return [toBuyer(log.args.toBuyer), toSeller(log.args.toSeller)];
      case "CaseOpened":
        return [deposit(log.args.claimant, "depositPaid")];
      case "CaseAnswered":
        return [
          deposit(log.args.respondent, "depositPaid"),
          toBuyer(log.args.toBuyer),
          toSeller(log.args.toSeller),
        ];
      case "CaseClosed":
        return [toBuyer(log.args.toBuyer), toSeller(log.args.toSeller), ...depositsBack(log.args)];
      case "TradeDelivered":
      case "TradeReturnAllowed":
      case "TradeReturned":
      case "TradeExtended":
      case "OffersRevoked":
      case "DisputeCreated":
      case "DisputeFailed":
      case "Ruling":
      case "EvidenceSubmitted":
        return [];
    }
  }

  function depositsBack({ buyerDeposit, sellerDeposit }: TradeArgs<"CaseClosed">): Movement[] {
    return depositors(current).map((side) => {
      const back = side === "buyer" ? buyerDeposit : sellerDeposit;
      return deposit(terms[side], "depositBack", policy.maxCaseFee - back);
    });
  }
}

/** Before an answer only the claimant has deposited; from then on both have. */
function depositors(current: Case | null): Side[] {
  if (current === null) return [];
  return current.answer === null ? [current.claimant] : ["buyer", "seller"];
}
