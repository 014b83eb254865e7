import { sellerNet } from "../../../../shared/escrow/amounts.ts";
import type { Side } from "../../../../shared/escrow/side.ts";
import type { Step, Trade } from "../../../../shared/escrow/trade.ts";

export interface StepMoney {
  amount: bigint;
  /** It came into the viewer's wallet, as against leaving it or moving between others. */
  arrived: boolean;
}

/** The money a step moved, as the viewer's wallet saw it: net of the policy's fee. Null when it moved none of it. */
export function stepMoney({ log }: Step, { terms }: Trade, viewer: Side, feeBps: number): StepMoney | null {
  const arriving = (toBuyer: bigint, toSeller: bigint) =>
    moved(viewer === "buyer" ? toBuyer : sellerNet(toSeller, feeBps));
  switch (log.eventName) {
    case "TradePaid":
      return { amount: terms.amount, arrived: false };
    case "TradeCharged":
    case "TradeReleased":
    case "TradeCollected":
      return viewer === "seller"
        ? arriving(0n, log.args.amount)
        : { amount: log.args.amount, arrived: false };
    case "TradeRefunded":
    case "TradeReclaimed":
      return viewer === "buyer" ? arriving(log.args.amount, 0n) : { amount: log.args.amount, arrived: false };
    case "TradeSettled":
    case "CaseAnswered":
    case "CaseClosed":
      return arriving(log.args.toBuyer, log.args.toSeller);
    default:
      return null;
  }
}

function moved(amount: bigint): StepMoney | null {
  return amount > 0n ? { amount, arrived: true } : null;
}
