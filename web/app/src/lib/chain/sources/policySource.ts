import { type Address, decodeEventLog, type Hex } from "viem";
import { type Policy, policyId } from "../../../../../shared/escrow/policy.ts";
import { escrowAbi } from "../../../../../shared/generated/escrowAbi.ts";
import type { ChainLog } from "../../../../../shared/wire/ChainLog.ts";
import { ChainError } from "../ChainError.ts";
import type { LogSource } from "../logs/LogSource.ts";
import { eventTopic } from "./topics.ts";

const published = eventTopic(escrowAbi, "PolicyPublished");

/** A policy's publication. Found once, it is never asked for again: its id is its hash. */
export function policySource(escrow: Address, id: Hex): LogSource {
  return {
    key: `policy:${escrow}:${id}`.toLowerCase(),
    read: async (range, known, fetch) =>
      known.length > 0 ? [] : fetch(range, { address: escrow, topics: [published, id] }),
  };
}

/** The policy that `logs` publish, or why it is none. */
export function readPolicy(id: Hex, logs: readonly ChainLog[]): Policy {
  const [first] = logs;
  if (!first) throw new ChainError("policyUnknown", { policy: id });
  const topics = [...first.topics] as [Hex, ...Hex[]];
  const { args } = decodeEventLog({ abi: escrowAbi, eventName: "PolicyPublished", topics, data: first.data });
  if (policyId(args.content) !== id.toLowerCase()) throw new ChainError("policyForged", { policy: id });
  return args.content;
}
