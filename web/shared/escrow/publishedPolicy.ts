import { decodeEventLog, type Hex } from "viem";
import { escrowAbi } from "../generated/escrowAbi.ts";
import type { ChainLog } from "../wire/ChainLog.ts";
import { eventTopic } from "../wire/topics.ts";
import type { Policy } from "./policy.ts";

/** The first topic of a policy's publication; the second is its id. */
export const policyPublished = eventTopic(escrowAbi, "PolicyPublished");

/** What a publication says. Whether it is the policy of its id, the hash tells. */
export function publishedPolicy({ topics, data }: Pick<ChainLog, "topics" | "data">): Policy {
  const event = { abi: escrowAbi, eventName: "PolicyPublished", data } as const;
  return decodeEventLog({ ...event, topics: [...topics] as [Hex, ...Hex[]] }).args.content;
}
