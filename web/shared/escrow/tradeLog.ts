import type { DecodeEventLogReturnType, Hex } from "viem";
import type { escrowAbi } from "../generated/escrowAbi.ts";

/** Where in the chain a log stands, and the time of its block. */
export interface LogPosition {
  blockNumber: bigint;
  logIndex: number;
  transactionHash: Hex;
  time: number;
}

/** The escrow's events about one trade. `Ruling` names its trade through the dispute only. */
export const tradeEventNames = [
  "TradePaid",
  "TradeCharged",
  "TradeDelivered",
  "TradeReleased",
  "TradeRefunded",
  "TradeReturnAllowed",
  "TradeReturned",
  "TradeExtended",
  "TradeCollected",
  "TradeReclaimed",
  "TradeSettled",
  "OffersRevoked",
  "CaseOpened",
  "CaseAnswered",
  "DisputeCreated",
  "DisputeFailed",
  "Ruling",
  "CaseClosed",
  "EvidenceSubmitted",
] as const;

export type TradeEventName = (typeof tradeEventNames)[number];

type EventNamed<Name extends TradeEventName> = DecodeEventLogReturnType<typeof escrowAbi, Name>;

export type TradeEvent = { [Name in TradeEventName]: EventNamed<Name> }[TradeEventName];

export type TradeArgs<Name extends TradeEventName> = EventNamed<Name>["args"];

export type TradeLog = TradeEvent & LogPosition;
