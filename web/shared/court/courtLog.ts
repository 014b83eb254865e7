import type { DecodeEventLogReturnType } from "viem";
import type { LogPosition } from "../escrow/tradeLog.ts";
import type { courtAbi } from "../generated/courtAbi.ts";

/** The court's events about rosters and their members. */
export const rosterEventNames = [
  "VersionPublished",
  "ArbitratorJoined",
  "ProfileChanged",
  "MaxLoadChanged",
  "StakeChanged",
  "ArbitratorRetired",
  "FeesWithdrawn",
] as const;

/** The court's events about one dispute. */
export const disputeEventNames = [
  "DisputeOpened",
  "DrawScheduled",
  "PanelDrawn",
  "SeatDrawn",
  "SeatRecused",
  "SeatAbsent",
  "EvidenceClosed",
  "VotesCommitted",
  "SeatVoted",
  "SittingFailed",
  "AwardAppealed",
  "OutsideCourtAsked",
  "OutsideCourtRuled",
  "DisputeAbandoned",
  "RulingWithheld",
  "Ruling",
] as const;

export type RosterEventName = (typeof rosterEventNames)[number];
export type DisputeEventName = (typeof disputeEventNames)[number];

type EventNamed<Name extends RosterEventName | DisputeEventName> = DecodeEventLogReturnType<
  typeof courtAbi,
  Name
>;

export type CourtArgs<Name extends RosterEventName | DisputeEventName> = EventNamed<Name>["args"];
export type RosterLog = { [Name in RosterEventName]: EventNamed<Name> }[RosterEventName] & LogPosition;
export type DisputeLog = { [Name in DisputeEventName]: EventNamed<Name> }[DisputeEventName] & LogPosition;
export type CourtLog = RosterLog | DisputeLog;

export function isRosterLog(log: CourtLog): log is RosterLog {
  return (rosterEventNames as readonly string[]).includes(log.eventName);
}
