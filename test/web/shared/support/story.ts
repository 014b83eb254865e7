import type { Hex } from "viem";
import { splitHeld } from "../../../../web/shared/escrow/amounts.ts";
import type { Policy } from "../../../../web/shared/escrow/policy.ts";
import { reduceTrade } from "../../../../web/shared/escrow/reduceTrade.ts";
import { outcomes } from "../../../../web/shared/escrow/status.ts";
import { type Terms, tradeId } from "../../../../web/shared/escrow/terms.ts";
import type { Trade } from "../../../../web/shared/escrow/trade.ts";
import type { TradeEvent, TradeLog } from "../../../../web/shared/escrow/tradeLog.ts";
import * as cast from "./cast.ts";

const day = 86_400;
export const claimStatement: Hex = `0x${"11".repeat(32)}`;
export const answerStatement: Hex = `0x${"22".repeat(32)}`;

/** Writes the logs of a trade as the contract would, so that a test only says what happened. */
export class Story {
  readonly logs: TradeLog[] = [];
  readonly trade: Hex;
  private now = cast.paidAt;
  private readonly policy: Policy;

  constructor(
    terms: Terms = cast.terms,
    policy: Policy = cast.policy,
    opening: "TradePaid" | "TradeCharged" = "TradePaid",
  ) {
    this.trade = tradeId(terms, cast.chainId, cast.escrow);
    this.policy = policy;
    this.add({ eventName: opening, args: { trade: this.trade, ...terms } });
  }

  /** Paid to the seller at once. */
  static charged(terms: Terms = cast.terms): Story {
    return new Story(terms, cast.policy, "TradeCharged");
  }

  get row(): Trade {
    return reduceTrade(this.logs);
  }

  delivered() {
    return this.add({
      eventName: "TradeDelivered",
      args: { trade: this.trade, endsAt: this.now + this.policy.inspection },
    });
  }

  returnAllowed() {
    const endsAt = Math.max(this.row.endsAt, this.now + this.policy.returnWindow);
    return this.add({ eventName: "TradeReturnAllowed", args: { trade: this.trade, endsAt } });
  }

  returned() {
    const endsAt = this.now + Math.max(this.policy.inspection, 3 * day);
    return this.add({ eventName: "TradeReturned", args: { trade: this.trade, endsAt } });
  }

  claimed(buyerBps: number) {
    const claimant = this.row.status === "Returned" ? cast.seller : cast.buyer;
    const endsAt = this.now + this.policy.answerWindow;
    return this.add({
      eventName: "CaseOpened",
      args: { trade: this.trade, claimant, buyerBps, statement: claimStatement, endsAt },
    });
  }

  answered(buyerBps: number) {
    const { held, case: current } = this.row;
    const claimBps = current?.claimBps ?? 0;
    const toBuyer = splitHeld(held, Math.min(claimBps, buyerBps)).toBuyer;
    const toSeller = splitHeld(held, Math.max(claimBps, buyerBps)).toSeller;
    return this.add({
      eventName: "CaseAnswered",
      args: {
        trade: this.trade,
        respondent: current?.claimant === "seller" ? cast.buyer : cast.seller,
        buyerBps,
        statement: answerStatement,
        toBuyer,
        toSeller,
        held: held - toBuyer - toSeller,
        endsAt: this.now + this.policy.answerWindow,
      },
    });
  }

  inCourt(disputeId = 0n, caseFee = 500_001n) {
    const endsAt = this.now + this.policy.rulingWindow;
    return this.add({ eventName: "DisputeCreated", args: { trade: this.trade, disputeId, caseFee, endsAt } });
  }

  ruled(ruling: bigint, disputeId = 0n) {
    return this.add({ eventName: "Ruling", args: { arbitrator: cast.court, disputeId, ruling } });
  }

  closed(outcome: (typeof outcomes)[number], toBuyer: bigint, deposits: [bigint, bigint] = [0n, 0n]) {
    const [buyerDeposit, sellerDeposit] = deposits;
    const toSeller = this.row.held - toBuyer;
    return this.add({
      eventName: "CaseClosed",
      args: {
        trade: this.trade,
        outcome: outcomes.indexOf(outcome),
        toBuyer,
        toSeller,
        buyerDeposit,
        sellerDeposit,
      },
    });
  }

  add(event: TradeEvent) {
    const logIndex = this.logs.length;
    const position = {
      blockNumber: BigInt(logIndex + 1),
      logIndex,
      transactionHash: `0x${"ee".repeat(32)}` as Hex,
    };
    this.logs.push({ ...event, ...position, time: this.now });
    this.now += day;
    return this;
  }
}
