import type { Hex } from "viem";
import type { Finding, FindingCode, Params, Result } from "./Finding.ts";
import type { Learnt } from "./Learnt.ts";

/** What the page's node says about itself. */
export interface NodeFacts {
  head: Learnt<{ number: number; hash: Hex; time: number }>;
  place: Learnt<{
    chainId: number;
    /** The chain's first block, and the one under which the page keeps what it read; null where it keeps nothing. */
    genesis: Hex;
    keptGenesis: Hex | null;
    hasContracts: boolean;
  }>;
  /** What the page was made for. */
  expected: { chainId: number; isLocal: boolean };
  /** Unix seconds by this device. */
  deviceTime: number;
}

/** Seconds between chain and device that are worth a word: blocks are no clockwork. */
const worthAWord = 600;

export const finding = (
  step: Finding["step"],
  result: Result,
  code: FindingCode,
  params: Params = {},
): Finding => ({ step, result, code, params });

export function nodeFindings({ head, place, expected, deviceTime }: Partial<NodeFacts>): Finding[] {
  return [
    ...(head ? [judgeHead(head)] : []),
    ...(place && expected ? [judgePlace(place, expected)] : []),
    ...(head && expected && deviceTime !== undefined ? [judgeTime(head, expected, deviceTime)] : []),
  ];
}

function judgeHead(head: NodeFacts["head"]): Finding {
  return "value" in head
    ? finding("node", "same", "nodeAnswers", { block: head.value.number })
    : finding("node", "unchecked", "nodeSilent");
}

function judgePlace(place: NodeFacts["place"], expected: NodeFacts["expected"]): Finding {
  if (!("value" in place)) return finding("place", "unchecked", "placeUnread");
  const { chainId, genesis, keptGenesis, hasContracts } = place.value;
  if (chainId !== expected.chainId)
    return finding("place", "differs", "placeOtherChain", { chain: chainId, expected: expected.chainId });
  if (keptGenesis !== null && keptGenesis !== genesis)
    return finding("place", "differs", "placeOtherBeginning", { chain: chainId });
  if (!hasContracts) return finding("place", "differs", "placeWithoutContracts", { chain: chainId });
  return finding("place", "same", "placeRight", { chain: chainId });
}

function judgeTime(head: NodeFacts["head"], { isLocal }: NodeFacts["expected"], deviceTime: number): Finding {
  if (!("value" in head)) return finding("time", "unchecked", "timeUnread");
  // A local chain mines when it is asked to, and its clock can be put forward.
  if (isLocal) return finding("time", "none", "timeOfItsOwn");
  const apart = Math.abs(head.value.time - deviceTime);
  return apart > worthAWord
    ? finding("time", "differs", "timeApart", { minutes: Math.round(apart / 60) })
    : finding("time", "same", "timeClose");
}
