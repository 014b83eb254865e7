import type { Address, Hex } from "viem";
import { type ChainLog, inChainOrder } from "../../../../../shared/wire/ChainLog.ts";
import { addressTopic } from "../../../../../shared/wire/topics.ts";
import type { LogSource } from "../logs/LogSource.ts";
import {
  arbitratorSource,
  courtTopic,
  disputeOpened,
  ofMembers,
  readDisputes,
  versionPublished,
} from "./courtSources.ts";
import { inPortions, secondTopics } from "./following.ts";

const withdrawn = courtTopic("FeesWithdrawn");

/** All that an arbitrator's public record is made of, but for the publications of its versions. */
export function standingSource(court: Address, arbitrator: Address): LogSource {
  const { read } = arbitratorSource(court, arbitrator);
  return {
    key: `standing:${court}:${arbitrator}`.toLowerCase(),
    async read(range, known, fetch) {
      const fees = fetch(range, { address: court, topics: [withdrawn, null, addressTopic(arbitrator)] });
      return inChainOrder([...(await read(range, known, fetch)), ...(await fees)]);
    },
  };
}

/** Every version of a roster, its members, and all disputes before its panels. */
export function rosterCasesSource(court: Address, roster: Hex): LogSource {
  return {
    key: `cases:${court}:${roster}`.toLowerCase(),
    async read(range, known, fetch) {
      const byTopics = (topics: Parameters<typeof fetch>[1]["topics"]) =>
        fetch(range, { address: court, topics });
      const versions = await byTopics([versionPublished, roster]);
      const ids = versionsIn([...known, ...versions]);
      const [members, openings] = await Promise.all([
        inPortions(ids, (some) => byTopics([ofMembers, some])),
        inPortions(ids, (some) => byTopics([disputeOpened, null, some])),
      ]);
      const disputes = secondTopics([...known, ...openings], [disputeOpened]);
      const events = await readDisputes(court, disputes, range, fetch);
      return inChainOrder([...versions, ...members, ...openings, ...events]);
    },
  };
}

function versionsIn(logs: readonly ChainLog[]): Hex[] {
  const publications = logs.filter(({ topics }) => topics[0] === versionPublished);
  return [...new Set(publications.map(({ topics }) => topics[2] as Hex))];
}
