import { type Hex, zeroAddress } from "viem";
import { ParleyError } from "../errors/ParleyError.ts";
import { sideOf } from "../escrow/side.ts";
import type { LogPosition } from "../escrow/tradeLog.ts";
import { appealEndsAt, isAppealable, isHidden, voteEndsAt } from "./clock.ts";
import type { CourtArgs, DisputeLog } from "./courtLog.ts";
import { isNamed } from "./dispute.ts";
import { type Hearing, hasCommitted, hiddenSeats, type Seat, vacantPanel, vacantSeat } from "./hearing.ts";
import { panelSize, readSchedule } from "./schedule.ts";

/** Folds the logs of one dispute, in chain order, into its row. Equal to the contract's `caseOf` after every transaction. */
export function reduceHearing(logs: readonly DisputeLog[]): Hearing {
  const [first, ...rest] = logs;
  if (first?.eventName !== "DisputeOpened") throw new ParleyError("courtLogsIncomplete");
  return rest.reduce(applyDisputeLog, openHearing(first));
}

export function openHearing(log: Extract<DisputeLog, { eventName: "DisputeOpened" }>): Hearing {
  const { disputeId: id, dispute, arbitrator, evidenceEndsAt, seedBlock } = log.args;
  const schedule = readSchedule(dispute.schedule);
  const isSeated = arbitrator !== zeroAddress;
  return {
    ...{ id, dispute, schedule, evidenceEndsAt, seedBlock },
    stage: isSeated ? "Seated" : "Drawing",
    round: 0,
    sitting: 0,
    isSecondSitting: false,
    turn: "None",
    turnedAt: 0,
    closedBy: [],
    draws: 0,
    upper: false,
    panel: isSeated ? [{ ...vacantSeat, holder: arbitrator }] : vacantPanel(panelSize(schedule, 0)),
    commitments: [],
    formers: [],
    appealed: [],
    escalations: [],
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
      return { stage: "Drawing", seedBlock: log.args.seedBlock };
    case "SeatDrawn":
      return withSeat(hearing, log.args.seat, { holder: log.args.arbitrator });
    case "PanelDrawn":
      return countDraw(hearing, log.args.seed);
    case "SeatRecused":
      return recuse(hearing, log.args);
    case "SeatAbsent":
      return noteAbsence(hearing, log.args, log.time);
    case "EvidenceClosed":
      return closeEvidence(hearing, log.args);
    case "VotesCommitted":
      return commit(hearing, log.args, log.time);
    case "SeatVoted":
      return recordVote(hearing, log.args, log);
    case "SittingFailed":
      return sitAgain(hearing, log.args);
    case "AwardAppealed":
      return nextRound(hearing, log.args, log.args.evidenceEndsAt);
    case "OutsideCourtAsked":
      return askOutside(hearing, log.args);
    case "OutsideCourtRuled":
      return hearOutside(hearing, log.args);
    case "DisputeAbandoned":
      return { stage: "Ruled", ruling: 0 };
    case "RulingWithheld":
      return { stage: "Ruled", ruling: Number(log.args.ruling) };
    case "Ruling":
      return { stage: "Delivered", ruling: Number(log.args.ruling) };
  }
}

function withSeat({ panel }: Hearing, index: number, change: Partial<Seat>): Pick<Hearing, "panel"> {
  if (!panel[index]) throw new ParleyError("courtLogsIncomplete");
  return { panel: panel.map((seat, at) => (at === index ? { ...seat, ...change } : seat)) };
}

function countDraw({ panel, draws }: Hearing, seed: Hex): Partial<Hearing> {
  const isFull = panel.every(({ holder }) => holder !== null);
  const upper = (BigInt(seed) & 1n) === 1n;
  return { draws: draws + 1, upper, ...(isFull && { stage: "Seated" }) };
}

function recuse(hearing: Hearing, { arbitrator, seat }: CourtArgs<"SeatRecused">): Partial<Hearing> {
  const recusals = (hearing.panel[seat]?.recusals ?? 0) + 1;
  // Nobody follows a named arbitrator, so that it is not kept from sitting again.
  const formers = isNamed(hearing.dispute) ? hearing.formers : [...hearing.formers, arbitrator];
  return { ...withSeat(hearing, seat, { ...vacantSeat, recusals }), formers };
}

/** Within the time to commit an absence is a vote that was told too early; afterwards it is a seat that ends. */
function noteAbsence(hearing: Hearing, { seat }: CourtArgs<"SeatAbsent">, time: number): Partial<Hearing> {
  const isEarly = hearing.stage !== "Outside" && hearing.turn === "None" && time <= voteEndsAt(hearing);
  return isEarly ? withSeat(hearing, seat, { isVoid: true }) : {};
}

function closeEvidence(hearing: Hearing, args: CourtArgs<"EvidenceClosed">): Partial<Hearing> {
  const side = sideOf(hearing.dispute, args.party);
  if (side === null) throw new ParleyError("courtLogsIncomplete");
  return { closedBy: [...hearing.closedBy, side], evidenceEndsAt: args.evidenceEndsAt };
}

/** When nobody is left who may commit, the reveals begin. */
function commit(hearing: Hearing, args: CourtArgs<"VotesCommitted">, time: number): Partial<Hearing> {
  const commitments = [...hearing.commitments, ...args.commitments];
  const isFull = hearing.panel.every((_, seat) => hasCommitted({ commitments }, seat));
  return { commitments, ...(isFull && { turn: "Committed", turnedAt: time }) };
}

/** An open vote ends its sitting; a revealed one when it is the last. Without a further instance it is the ruling. */
function recordVote(
  hearing: Hearing,
  { seat, choice, reason }: CourtArgs<"SeatVoted">,
  { blockNumber, logIndex, transactionHash, time }: LogPosition,
): Partial<Hearing> {
  const arbitrator = hearing.panel[seat]?.holder;
  if (!arbitrator) throw new ParleyError("courtLogsIncomplete");
  const at = { blockNumber, logIndex, transactionHash, time };
  const voted = withSeat(hearing, seat, { vote: { arbitrator, choice, reason, at } });
  const isLast = hiddenSeats({ ...hearing, ...voted }).length === 0;
  const isFinal = !isHidden(hearing) && !isAppealable(hearing);
  return {
    ...voted,
    ...(isLast && { turn: "Revealed", turnedAt: time }),
    ...(isFinal && { stage: "Ruled", ruling: choice }),
  };
}

function sitAgain(hearing: Hearing, { endedAt }: CourtArgs<"SittingFailed">): Partial<Hearing> {
  return {
    sitting: hearing.sitting + 1,
    isSecondSitting: true,
    turn: "None",
    evidenceEndsAt: endedAt,
    panel: vacantPanel(hearing.panel.length),
    commitments: [],
    formers: dismissed(hearing),
  };
}

function nextRound(
  hearing: Hearing,
  { appellant, award, paid }: Pick<CourtArgs<"AwardAppealed">, "appellant" | "award" | "paid">,
  evidenceEndsAt: number,
): Partial<Hearing> {
  const { sitting, draws, panel, round, schedule } = hearing;
  return {
    round: round + 1,
    sitting: sitting + 1,
    isSecondSitting: false,
    turn: "None",
    turnedAt: 0,
    evidenceEndsAt,
    closedBy: [],
    seedBlock: 0,
    draws: 0,
    upper: false,
    panel: vacantPanel(panelSize(schedule, round + 1)),
    commitments: [],
    formers: dismissed(hearing),
    appealed: [...hearing.appealed, { appellant, award, sitting, draws, panel, paid }],
  };
}

function askOutside(hearing: Hearing, args: CourtArgs<"OutsideCourtAsked">): Partial<Hearing> {
  const { outsideId, paid: cost, endsAt, statedAward } = args;
  const side = sideOf(hearing.dispute, args.appellant);
  if (side === null) throw new ParleyError("courtLogsIncomplete");
  const escalations = [...hearing.escalations, { side, outsideId, cost, endsAt, statedAward, ruling: 0 }];
  if (hearing.stage === "Outside") return { escalations };
  return { ...nextRound(hearing, args, appealEndsAt(hearing)), stage: "Outside", panel: [], escalations };
}

/** Whatever is not the appellant's award leaves the last one standing. */
function hearOutside(hearing: Hearing, args: CourtArgs<"OutsideCourtRuled">): Partial<Hearing> {
  const { outsideId, ruling } = args;
  if (!hearing.escalations.some((asked) => asked.outsideId === outsideId)) {
    throw new ParleyError("courtLogsIncomplete");
  }
  return {
    escalations: hearing.escalations.map((asked) =>
      asked.outsideId === outsideId ? { ...asked, ruling: ruling === 2n ? 2 : 1 } : asked,
    ),
  };
}

function dismissed({ formers, panel }: Hearing): Hearing["formers"] {
  return [...formers, ...panel.flatMap(({ holder }) => holder ?? [])];
}
