import { ParleyError } from "../errors/ParleyError.ts";
import { payOut } from "./payOut.ts";
import { sideOf } from "./side.ts";
import { outcomes } from "./status.ts";
import type { Case, Trade } from "./trade.ts";
import type { LogPosition, TradeArgs } from "./tradeLog.ts";

export function openCase(trade: Trade, args: TradeArgs<"CaseOpened">): Partial<Trade> {
  const claimant = sideOf(trade.terms, args.claimant);
  if (claimant === null) throw new ParleyError("tradeLogsIncomplete");
  const opened: Case = {
    claimant,
    claimBps: args.buyerBps,
    claimStatement: args.statement,
    answer: null,
    disputeId: null,
    caseFee: 0n,
    ruling: null,
    end: null,
  };
  return { status: "Claimed", endsAt: args.endsAt, epoch: trade.epoch + 1, case: opened };
}

export function answerCase(trade: Trade, args: TradeArgs<"CaseAnswered">): Partial<Trade> {
  const { buyerBps, statement, toBuyer, toSeller, held: difference, endsAt } = args;
  const answer = { buyerBps, statement, toBuyer, toSeller, difference };
  return {
    ...payOut(trade, args),
    status: "Answered",
    endsAt,
    epoch: trade.epoch + 1,
    case: { ...caseOf(trade), answer },
  };
}

export function goToCourt(trade: Trade, args: TradeArgs<"DisputeCreated">): Partial<Trade> {
  const { disputeId, caseFee, endsAt } = args;
  return {
    status: "InCourt",
    endsAt,
    epoch: trade.epoch + 1,
    case: { ...caseOf(trade), disputeId, caseFee },
  };
}

export function recordRuling(trade: Trade, args: TradeArgs<"Ruling">): Partial<Trade> {
  const current = caseOf(trade);
  if (current.disputeId !== args.disputeId) throw new ParleyError("tradeLogsIncomplete");
  const ruling = args.ruling > 255n ? 0 : Number(args.ruling);
  return { status: "Ruled", endsAt: 0, case: { ...current, ruling } };
}

export function closeCase(trade: Trade, args: TradeArgs<"CaseClosed">): Partial<Trade> {
  const outcome = outcomes[args.outcome];
  if (outcome === undefined) throw new ParleyError("tradeLogsIncomplete");
  const { toBuyer, toSeller, buyerDeposit, sellerDeposit } = args;
  const end = { outcome, toBuyer, toSeller, buyerDeposit, sellerDeposit };
  return { ...payOut(trade, args), case: { ...caseOf(trade), end } };
}

export function addEvidence(
  trade: Trade,
  { sender, cid }: TradeArgs<"EvidenceSubmitted">,
  { blockNumber, logIndex, transactionHash, time }: LogPosition,
): Partial<Trade> {
  const at = { blockNumber, logIndex, transactionHash, time };
  return { evidence: [...trade.evidence, { sender, side: sideOf(trade.terms, sender), cid, at }] };
}

function caseOf(trade: Trade): Case {
  if (trade.case === null) throw new ParleyError("tradeLogsIncomplete");
  return trade.case;
}
