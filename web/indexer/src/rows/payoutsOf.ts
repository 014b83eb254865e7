import type { Address } from "viem";
import { sellerFee } from "../../../shared/escrow/amounts.ts";
import type { Policy } from "../../../shared/escrow/policy.ts";
import type { Trade } from "../../../shared/escrow/trade.ts";
import type { TradeLog } from "../../../shared/escrow/tradeLog.ts";

interface Payout {
  owner: Address;
  kind: "paid" | "charged" | "received" | "depositBack";
  token: Address;
  /** Before the fee. */
  amount: bigint;
  fee: bigint;
}

/** Whose money a step of a trade moved. */
export function payoutsOf({ terms }: Trade, policy: Policy, log: TradeLog): Payout[] {
  const { buyer, seller, token } = terms;
  const part = (owner: Address, amount: bigint): Payout => {
    const fee = owner === seller ? sellerFee(amount, policy.feeBps) : 0n;
    return { owner, kind: "received", token, amount, fee };
  };
  const deposit = (owner: Address, amount: bigint): Payout => {
    return { owner, kind: "depositBack", token: policy.caseFeeToken, amount, fee: 0n };
  };
  const parts = ({ toBuyer, toSeller }: { toBuyer: bigint; toSeller: bigint }) => [
    part(buyer, toBuyer),
    part(seller, toSeller),
  ];
  return movements().filter(({ amount }) => amount > 0n);

  function movements(): Payout[] {
    switch (log.eventName) {
      case "TradePaid":
        return [{ owner: buyer, kind: "paid", token, amount: terms.amount, fee: 0n }];
      // Over as soon as it is made: what leaves the one reaches the other.
      case "TradeCharged":
        return [
          { owner: buyer, kind: "charged", token, amount: terms.amount, fee: 0n },
          part(seller, terms.amount),
        ];
      case "TradeReleased":
      case "TradeCollected":
        return [part(seller, log.args.amount)];
      case "TradeRefunded":
      case "TradeReclaimed":
        return [part(buyer, log.args.amount)];
      case "TradeSettled":
      case "CaseAnswered":
        return parts(log.args);
      case "CaseClosed": {
        const { buyerDeposit, sellerDeposit } = log.args;
        return [...parts(log.args), deposit(buyer, buyerDeposit), deposit(seller, sellerDeposit)];
      }
      default:
        return [];
    }
  }
}
