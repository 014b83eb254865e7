import type { Address, Hex } from "viem";
import { type Policy, policyId } from "../../../../../shared/escrow/policy.ts";
import { policyPublished, publishedPolicy } from "../../../../../shared/escrow/publishedPolicy.ts";
import type { ChainLog } from "../../../../../shared/wire/ChainLog.ts";
import { ChainError } from "../ChainError.ts";
import type { LogSource } from "../logs/LogSource.ts";

/** A policy's publication. Found once, it is never asked for again: its id is its hash. */
export function policySource(escrow: Address, id: Hex): LogSource {
  return {
    key: `policy:${escrow}:${id}`.toLowerCase(),
    read: async (range, known, fetch) =>
      known.length > 0 ? [] : fetch(range, { address: escrow, topics: [policyPublished, id] }),
  };
}

/** The policy that `logs` publish, or why it is none. */
export function readPolicy(id: Hex, logs: readonly ChainLog[]): Policy {
  const [first] = logs;
  if (!first) throw new ChainError("policyUnknown", { policy: id });
  const policy = publishedPolicy(first);
  if (policyId(policy) !== id.toLowerCase()) throw new ChainError("policyForged", { policy: id });
  return policy;
}
