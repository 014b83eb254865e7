import type { Address, Hex } from "viem";
import { courtAbi } from "../../../../../shared/generated/courtAbi.ts";
import {
  type ChainLog,
  type FetchLogs,
  inChainOrder,
  type LogFilter,
  type Range,
} from "../../../../../shared/wire/ChainLog.ts";
import { addressTopic, eventTopic } from "../../../../../shared/wire/topics.ts";
import type { LogSource } from "../logs/LogSource.ts";
import { inPortions, secondTopics } from "./following.ts";

export const courtTopic = (name: Parameters<typeof eventTopic<typeof courtAbi>>[1]) =>
  eventTopic(courtAbi, name);

export const versionPublished = courtTopic("VersionPublished");
export const disputeOpened = courtTopic("DisputeOpened");
export const ofMembers = (
  ["ArbitratorJoined", "ProfileChanged", "MaxLoadChanged", "StakeChanged", "ArbitratorRetired"] as const
).map(courtTopic);
const ofSeats = (["SeatDrawn", "SeatRecused", "SeatAbsent", "SeatVoted"] as const).map(courtTopic);
const ofDisputes = [
  disputeOpened,
  ...ofSeats,
  ...(["DrawScheduled", "PanelDrawn", "EvidenceClosed", "VotesCommitted", "SittingFailed"] as const).map(
    courtTopic,
  ),
  ...(["AwardAppealed", "OutsideCourtAsked", "OutsideCourtRuled"] as const).map(courtTopic),
  ...(["DisputeAbandoned", "RulingWithheld"] as const).map(courtTopic),
];
/** Names the arbitrable contract before the dispute. */
const ruling = courtTopic("Ruling");

/** Every version of every roster. */
export function rosterSource(court: Address): LogSource {
  return {
    key: `rosters:${court}`.toLowerCase(),
    read: (range, _known, fetch) => fetch(range, { address: court, topics: [versionPublished] }),
  };
}

/** One version of a roster, and who joined, changed or left it. */
export function versionSource(court: Address, version: Hex): LogSource {
  return {
    key: `version:${court}:${version}`.toLowerCase(),
    async read(range, _known, fetch) {
      const logs = await Promise.all([
        fetch(range, { address: court, topics: [versionPublished, null, version] }),
        fetch(range, { address: court, topics: [ofMembers, version] }),
        fetch(range, { address: court, topics: [disputeOpened, null, version] }),
      ]);
      return inChainOrder(logs.flat());
    },
  };
}

/** One dispute from its opening to its ruling. */
export function disputeSource(court: Address, dispute: Hex): LogSource {
  return {
    key: `hearing:${court}:${dispute}`.toLowerCase(),
    read: (range, _known, fetch) => readDisputes(court, [dispute], range, fetch),
  };
}

/**
 * An arbitrator's memberships, and every dispute of their versions: one joins before a dispute is opened, and a dispute
 * is opened before its seat is drawn, so each log is met after the one that leads to it.
 */
export function arbitratorSource(court: Address, arbitrator: Address): LogSource {
  const who = addressTopic(arbitrator);
  return {
    key: `hearings:${court}:${arbitrator}`.toLowerCase(),
    async read(range, known, fetch) {
      const byTopics = (topics: LogFilter["topics"]) => fetch(range, { address: court, topics });
      const memberships = await byTopics([ofMembers, null, who]);
      const versions = secondTopics([...known, ...memberships], ofMembers);
      const opened = await inPortions(versions, (some) => byTopics([disputeOpened, null, some]));
      const disputes = secondTopics([...known, ...opened], [disputeOpened]);
      const events = await readDisputes(court, disputes, range, fetch);
      return inChainOrder([...memberships, ...opened, ...events]);
    },
  };
}

export async function readDisputes(
  court: Address,
  disputes: readonly Hex[],
  range: Range,
  fetch: FetchLogs,
): Promise<ChainLog[]> {
  const logs = await Promise.all([
    inPortions(disputes, (some) => fetch(range, { address: court, topics: [ofDisputes, some] })),
    inPortions(disputes, (some) => fetch(range, { address: court, topics: [ruling, null, some] })),
  ]);
  return inChainOrder(logs.flat());
}
