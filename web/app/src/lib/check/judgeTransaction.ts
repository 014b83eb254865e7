import type { Address, Hex } from "viem";
import type { Finding, Params, Verdict, VerdictCode } from "./Finding.ts";
import { finding, type NodeFacts, nodeFindings } from "./judgeNode.ts";
import { failureOf, type Learnt, learnt } from "./Learnt.ts";
import { isLimit } from "./limits.ts";

/** A transaction as it was signed, whatever became of it. */
export interface SignedFacts {
  from: Address;
  nonce: number;
  gas: bigint;
  value: bigint;
  highestFee: bigint;
}

/** Where it stands in the chain. */
export interface MinedFacts {
  block: number;
  blockHash: Hex;
  /** The chain's own block of that number is another one: it was replaced. */
  isReplaced: boolean;
  succeeded: boolean;
  gasUsed: bigint;
  /** The first step of a trade that it was, if any. */
  step: { event: string; trade: Hex } | null;
}

/** What this device remembers of it; null where it never sent it. */
export interface KeptFacts {
  trade: Hex | null;
  /** Whether there is something signed that can be sent again. */
  isSendable: boolean;
  isSponsored: boolean;
  minedIn: Hex | null;
}

export interface TransactionFacts extends NodeFacts {
  hash: Hex;
  kept: KeptFacts | null;
  /** Whether the node has it, mined or waiting. */
  known: Learnt<boolean>;
  /** As the node or this device has it; null where neither does. */
  signed: SignedFacts | null;
  mined: Learnt<MinedFacts | null>;
  /** How many transactions of its account the chain counts. */
  counted: Learnt<number>;
  cost: Learnt<{ balance: bigint; baseFee: bigint }>;
  /** Why it failed, by trying it again on the state it met; null where it did not fail. */
  reason: Learnt<{ code: string; params: Params } | null>;
  /** Why a sponsor could carry nothing now; null where none is asked, or it could. */
  refusal: Learnt<string | null>;
}

const needed = ["known", "mined", "counted", "cost", "reason", "refusal"] as const;

export function transactionFindings(facts: Partial<TransactionFacts>): Finding[] {
  const node = nodeFindings(facts);
  if (!needed.every((key) => key in facts)) return node;
  const whole = facts as TransactionFacts;
  return [
    ...node,
    judgeKnown(whole),
    judgeChain(whole),
    judgeTurn(whole),
    judgeCost(whole),
    judgeOutcome(whole),
  ];
}

function judgeKnown({ known, mined, kept }: TransactionFacts): Finding {
  const block = learnt(mined);
  if (block && !block.isReplaced) return finding("known", "same", "knownMined", { block: block.block });
  if (learnt(known)) return finding("known", "same", "knownWaiting");
  if (failureOf(known) ?? failureOf(mined)) return finding("known", "unchecked", "knownUnread");
  if (kept?.isSponsored) return finding("known", "same", "knownSponsored");
  return kept ? finding("known", "differs", "knownKept") : finding("known", "differs", "knownNowhere");
}

function judgeChain({ mined, kept }: TransactionFacts): Finding {
  if (!("value" in mined)) return finding("chain", "unchecked", "chainUnread");
  const { value } = mined;
  if (value && !value.isReplaced) {
    const { block, blockHash } = value;
    const isElsewhere = kept?.minedIn && kept.minedIn !== blockHash;
    return finding("chain", "same", isElsewhere ? "chainMoved" : "chainIn", { block });
  }
  if (value) return finding("chain", "differs", "chainGone", { block: value.block });
  return kept?.minedIn ? finding("chain", "differs", "chainGone") : finding("chain", "none", "chainNotYet");
}

function judgeTurn({ signed: there, mined, counted, kept }: TransactionFacts): Finding {
  if (inChain(mined)) return finding("turn", "none", "turnDone");
  const count = learnt(counted);
  if (!there && kept?.isSponsored) return finding("turn", "none", "turnOfSponsor");
  if (!there || count === null) return finding("turn", "unchecked", "turnUnread");
  const params = { nonce: there.nonce, counted: count };
  if (count > there.nonce) return finding("turn", "differs", "turnPassed", params);
  return count < there.nonce
    ? finding("turn", "differs", "turnGap", { ...params, count: there.nonce - count })
    : finding("turn", "same", "turnNext", params);
}

function judgeCost({ signed: there, mined, cost, kept, refusal }: TransactionFacts): Finding {
  if (inChain(mined)) return finding("cost", "none", "costPaid");
  const now = learnt(cost);
  if (!there && kept?.isSponsored) {
    if (!("value" in refusal)) return finding("cost", "unchecked", "costUnread");
    return refusal.value
      ? finding("cost", "differs", "costRefused", { error: refusal.value })
      : finding("cost", "none", "costOfSponsor");
  }
  if (!there || !now) return finding("cost", "unchecked", "costUnread");
  const most = there.value + there.gas * there.highestFee;
  const params = { most: String(most), balance: String(now.balance), baseFee: String(now.baseFee) };
  if (there.highestFee < now.baseFee) return finding("cost", "differs", "costFeeLow", params);
  return now.balance < most
    ? finding("cost", "differs", "costShort", params)
    : finding("cost", "same", "costEnough", params);
}

function judgeOutcome({ mined, signed, reason }: TransactionFacts): Finding {
  if (!("value" in mined)) return finding("outcome", "unchecked", "outcomeUnread");
  const { value } = mined;
  if (!value || value.isReplaced) return finding("outcome", "none", "outcomeNotYet");
  if (value.succeeded)
    return value.step
      ? finding("outcome", "same", "outcomeDone", { ...value.step })
      : finding("outcome", "same", "outcomeOther");
  const [why, limit] = [learnt(reason), signed?.gas];
  const used = String(value.gasUsed);
  // Whoever has used everything it was given has run out, unless it says why it stopped.
  if (!isNamed(why) && limit !== undefined && value.gasUsed >= limit)
    return finding("outcome", "differs", "outcomeGas", { used, limit: String(limit) });
  if (!why) return finding("outcome", "unchecked", "outcomeUnread", { used });
  return finding("outcome", "differs", "outcomeReverted", { error: why.code, used });
}

/** A reason of the contract's own, and not just that it refuses. */
const isNamed = (why: { code: string } | null): boolean =>
  why !== null && !["refused", "nodeFailed"].includes(why.code);

const inChain = (mined: TransactionFacts["mined"]): boolean => learnt(mined)?.isReplaced === false;

const places = ["placeOtherChain", "placeOtherBeginning", "placeWithoutContracts"];

/** What all of it comes to. */
export function transactionVerdict(facts: TransactionFacts): Verdict {
  const findings = transactionFindings(facts);
  const codes = new Set<string>(findings.map(({ code }) => code));
  const trade = learnt(facts.mined)?.step?.trade ?? facts.kept?.trade ?? null;
  const openTrade = trade ? "openTrade" : null;
  const say = (
    code: VerdictCode,
    tone: Verdict["tone"],
    act: Verdict["act"],
    more: Partial<Verdict> = {},
  ) => ({
    ...{ code, tone, act, params: paramsOf(findings) },
    ...more,
  });
  const has = (...some: string[]) => some.some((code) => codes.has(code));

  if (has("nodeSilent")) return say("nodeSilent", "wait", "again");
  if (has(...places)) return say("otherPlace", "bad", null);
  if (has("outcomeGas")) return say("txOutOfGas", "bad", openTrade);
  if (has("outcomeReverted")) {
    const error = learnt(facts.reason) ?? { code: "refused", params: {} };
    return say(isLimit(error.code) ? "txLimit" : "txReverted", "bad", openTrade, { error });
  }
  if (has("outcomeDone")) return say("txDone", "good", openTrade);
  if (has("outcomeOther")) return say("txOther", "good", openTrade);
  if (has("outcomeUnread", "knownUnread")) return say("incomplete", "wait", "again");
  if (has("turnPassed")) return say("txReplaced", "bad", openTrade);
  if (has("chainGone")) return say("txUndone", "wait", facts.kept?.isSendable ? "sendAgain" : "again");
  if (has("costRefused")) {
    const code = learnt(facts.refusal) ?? "sponsorUnreachable";
    return say("txSponsorRefuses", "wait", openTrade, { error: { code, params: {} } });
  }
  if (has("knownSponsored")) return say("txSponsored", "wait", openTrade);
  if (has("knownKept")) return say("txLost", "wait", facts.kept?.isSendable ? "sendAgain" : "again");
  if (has("knownNowhere")) return say("txUnknown", "bad", null);
  if (has("turnGap")) return say("txGap", "wait", "again");
  if (has("costFeeLow")) return say("txFeeLow", "wait", "again");
  if (has("costShort")) return say("txShort", "wait", "receive");
  return say("txWaiting", "wait", "again");
}

const paramsOf = (findings: readonly Finding[]): Params =>
  Object.assign({}, ...findings.map(({ params }) => params));
