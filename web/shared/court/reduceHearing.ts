import { zeroAddress } from "viem";
import { ParleyError } from "../errors/ParleyError.ts";
import { sideOf } from "../escrow/side.ts";
import type { LogPosition } from "../escrow/tradeLog.ts";
import type { CourtArgs, DisputeLog } from "./courtLog.ts";
import { isNamed } from "./dispute.ts";
import { type Hearing, voteEndsAt } from "./hearing.ts";

/** Folds the logs of one dispute, in chain order, into its row. Equal to the contract's `caseOf` after every log. */
export function reduceHearing(logs: readonly DisputeLog[]): Hearing {
  const [first, ...rest] = logs;
  if (first?.eventName !== "DisputeOpened") throw new ParleyError("courtLogsIncomplete");
  return rest.reduce(applyDisputeLog, openHearing(first));
}

export function openHearing(log: Extract<DisputeLog, { eventName: "DisputeOpened" }>): Hearing {
  const { disputeId: id, dispute, arbitrator, evidenceEndsAt } = log.args;
  const named = arbitrator !== zeroAddress;
  return {
    id,
    dispute,
    stage: named ? "Seated" : "Drawing",
    evidenceEndsAt,
    closedBy: [],
    seedBlock: 0,
    holder: named ? arbitrator : null,
    formers: [],
    draws: 0,
    recusals: 0,
    secondSitting: false,
    vote: null,
    ruling: null,
    steps: [log],
  };
}

/** The row after one more log. */
export function applyDisputeLog(hearing: Hearing, log: DisputeLog): Hearing {
  return { ...hearing, ...changes(hearing, log), steps: [...hearing.steps, log] };
}

function changes(hearing: Hearing, log: DisputeLog): Partial<Hearing> {
  switch (log.eventName) {
    case "DisputeOpened":
      throw new ParleyError("courtLogsIncomplete");
    case "DrawScheduled":
      return scheduleDraw(hearing, log.args, log.time);
    case "SeatDrawn":
      return { stage: "Seated", holder: log.args.arbitrator, draws: hearing.draws + 1 };
    case "SeatRecused":
      return { recusals: hearing.recusals + 1 };
    case "SeatAbsent":
      return {};
    case "EvidenceClosed":
      return closeEvidence(hearing, log.args);
    case "SeatVoted":
      return recordVote(log.args, log);
    case "DisputeAbandoned":
      return { stage: "Ruled", ruling: 0, secondSitting: sitsAgain(hearing, log.time) };
    case "Ruling":
      return { stage: "Delivered", ruling: Number(log.args.ruling) };
  }
}

function scheduleDraw(hearing: Hearing, args: CourtArgs<"DrawScheduled">, time: number): Partial<Hearing> {
  const { holder, formers } = hearing;
  return {
    stage: "Drawing",
    seedBlock: args.seedBlock,
    holder: null,
    formers: holder === null ? formers : [...formers, holder],
    secondSitting: sitsAgain(hearing, time),
  };
}

/** No event says so, but only a timeout comes after the vote's end, and it ends the first sitting of a drawn seat. */
function sitsAgain(hearing: Hearing, time: number): boolean {
  return hearing.secondSitting || (!isNamed(hearing.dispute) && time > voteEndsAt(hearing));
}

function closeEvidence(hearing: Hearing, args: CourtArgs<"EvidenceClosed">): Partial<Hearing> {
  const side = sideOf(hearing.dispute, args.party);
  if (side === null) throw new ParleyError("courtLogsIncomplete");
  return { closedBy: [...hearing.closedBy, side], evidenceEndsAt: args.evidenceEndsAt };
}

/** Recorded here; delivered once `Ruling` says so, which is nearly always in the same transaction. */
function recordVote(
  { arbitrator, ruling, reason }: CourtArgs<"SeatVoted">,
  { blockNumber, logIndex, transactionHash, time }: LogPosition,
): Partial<Hearing> {
  const at = { blockNumber, logIndex, transactionHash, time };
  return { stage: "Ruled", ruling, vote: { arbitrator, ruling, reason, at } };
}
