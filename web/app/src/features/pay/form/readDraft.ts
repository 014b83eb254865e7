import type { Address } from "viem";
import { parseAmount } from "../../../../../shared/money/parseAmount.ts";
import type { Token } from "../../../../../shared/money/token.ts";
import type { PolicyOffer } from "../../../lib/deal/PolicyOffer.ts";
import { chosenCoin, type PayCoin } from "../../../lib/deal/payCoins.ts";
import { type PolicyProblem, policyProblem } from "../../../lib/deal/policyProblem.ts";
import { type DeadlineProblem, readDeadline } from "../../../lib/deal/readDeadline.ts";
import { oneLine, subjectWords } from "../../../lib/deal/subjectWords.ts";
import { type WordProblems, wordProblems } from "../../../lib/deal/wordProblems.ts";
import { type PartyProblem, readParty } from "../../../lib/party/readParty.ts";
import type { PaymentDraft } from "./PaymentDraft.ts";

/** What a draft is read against. */
export interface DraftContext {
  you: Address | null;
  escrow: Address;
  coins: readonly PayCoin[];
  policies: readonly PolicyOffer[];
  locale: string;
  /** The chain's time. */
  now: number;
  /** A request may leave open who pays it. */
  partyMayBeOpen: boolean;
  /** What the payer has of a coin; null where that is unknown or not asked. */
  balanceOf: (coin: Token) => bigint | null;
}

/** A draft that holds: what two sides would agree on. */
export interface Deal {
  party: Address | null;
  ownName: string;
  kind: PaymentDraft["kind"];
  words: string;
  token: Token;
  amount: bigint;
  deliverBy: number;
  policy: PolicyOffer;
}

export interface Problems extends WordProblems {
  party?: PartyProblem;
  /** Why the text is no amount is told by the field itself; this is about one that reads well. */
  amount?: "amountUnread" | "amountOverBalance";
  deliverBy?: DeadlineProblem;
  policy?: PolicyProblem;
}

export type Reading = { deal: Deal; problems: null } | { deal: null; problems: Problems };

/** Reads a draft whole: either what was agreed on, or everything that is wrong with it at once. */
export function readDraft(draft: PaymentDraft, context: DraftContext): Reading {
  const token = chosenCoin(context.coins, draft.coin);
  const party = readOpenParty(draft.party, context);
  const amount = readAmount(draft.amount, token, context);
  const deadline = readDeadline(draft.deliverBy, context.now);
  const policy = context.policies.find((offer) => offer.id === draft.policy) ?? null;
  const against = policyAgainst(policy, token, amount.value, [context.you, party.ok ? party.address : null]);

  const problems: Problems = {
    ...(party.ok ? {} : { party: party.problem }),
    ...wordProblems(draft),
    ...(amount.problem ? { amount: amount.problem } : {}),
    ...(deadline.ok ? {} : { deliverBy: deadline.problem }),
    ...(against ? { policy: against } : {}),
  };
  const isWhole = Object.keys(problems).length === 0;
  if (!isWhole || !party.ok || amount.value === null || !deadline.ok || !policy)
    return { deal: null, problems };

  const { kind, title, description, ownName } = draft;
  const deal = {
    party: party.address,
    ownName: oneLine(ownName),
    kind,
    words: subjectWords(title, description),
    token: { chainId: token.chainId, address: token.address, symbol: token.symbol, decimals: token.decimals },
    amount: amount.value,
    deliverBy: deadline.at,
    policy,
  };
  return { deal, problems: null };
}

function policyAgainst(
  policy: PolicyOffer | null,
  token: Token,
  amount: bigint | null,
  parties: readonly (Address | null)[],
): PolicyProblem | null {
  return policy
    ? policyProblem(policy.named.content, token.address, amount, parties)
    : { code: "policyEmpty" };
}

function readOpenParty(text: string, { partyMayBeOpen, you, escrow }: DraftContext) {
  if (partyMayBeOpen && text.trim() === "") return { ok: true, address: null } as const;
  return readParty(text, { you, escrow });
}

function readAmount(
  text: string,
  token: Token,
  { locale, balanceOf }: DraftContext,
): { value: bigint | null; problem?: "amountUnread" | "amountOverBalance" } {
  const parsed = parseAmount(text, token.decimals, locale);
  if (!parsed.ok) return { value: null, problem: "amountUnread" };
  const balance = balanceOf(token);
  if (balance !== null && parsed.value > balance)
    return { value: parsed.value, problem: "amountOverBalance" };
  return { value: parsed.value };
}
