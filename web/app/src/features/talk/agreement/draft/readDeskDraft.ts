import type { Address } from "viem";
import {
  type Detail,
  detailLimit,
  type ItemName,
  neededItems,
  type TemplateName,
  templateItems,
} from "../../../../../../shared/agreement/template.ts";
import { parseAmount } from "../../../../../../shared/money/parseAmount.ts";
import type { Token } from "../../../../../../shared/money/token.ts";
import type { PolicyOffer } from "../../../../lib/deal/PolicyOffer.ts";
import { chosenCoin, type PayCoin } from "../../../../lib/deal/payCoins.ts";
import { type PolicyProblem, policyProblem } from "../../../../lib/deal/policyProblem.ts";
import { type DeadlineProblem, readDeadline } from "../../../../lib/deal/readDeadline.ts";
import { oneLine, subjectWords } from "../../../../lib/deal/subjectWords.ts";
import { type WordProblems, wordProblems } from "../../../../lib/deal/wordProblems.ts";
import type { DeskDraft } from "./DeskDraft.ts";

/** What a draft is read against. */
export interface DeskContext {
  parties: readonly [Address, Address];
  coins: readonly PayCoin[];
  policies: readonly PolicyOffer[];
  locale: string;
  /** The chain's time. */
  now: number;
}

/** A draft that holds. */
export interface DeskDeal {
  template: TemplateName;
  side: DeskDraft["side"];
  words: string;
  details: Detail[];
  ownName: string;
  token: Token;
  amount: bigint;
  deliverBy: number;
  policy: PolicyOffer;
}

export interface DeskProblems extends WordProblems {
  amount?: "amountUnread";
  deliverBy?: DeadlineProblem;
  policy?: PolicyProblem;
  details?: Partial<Record<ItemName, "detailMissing" | "detailTooLong">>;
}

export type DeskReading = { deal: DeskDeal; problems: null } | { deal: null; problems: DeskProblems };

/** Reads a draft whole: either what would be proposed, or everything that is wrong with it at once. */
export function readDeskDraft(draft: DeskDraft, template: TemplateName, context: DeskContext): DeskReading {
  const { coins, locale, now, policies, parties } = context;
  const coin = chosenCoin(coins, draft.coin);
  const amount = parseAmount(draft.amount, coin.decimals, locale);
  const deadline = readDeadline(draft.deliverBy, now);
  const policy = policies.find(({ id }) => id === draft.policy) ?? null;
  const against: PolicyProblem | null = policy
    ? policyProblem(policy.named.content, coin.address, amount.ok ? amount.value : null, parties)
    : { code: "policyEmpty" };
  const { details, wrong } = readDetails(draft, template);
  const problems: DeskProblems = {
    ...wordProblems(draft),
    ...(amount.ok ? {} : { amount: "amountUnread" }),
    ...(deadline.ok ? {} : { deliverBy: deadline.problem }),
    ...(against ? { policy: against } : {}),
    ...(Object.keys(wrong).length > 0 ? { details: wrong } : {}),
  };
  if (Object.keys(problems).length > 0 || !amount.ok || !deadline.ok || !policy)
    return { deal: null, problems };
  const { chainId, address, symbol, decimals } = coin;
  const deal: DeskDeal = {
    template,
    side: draft.side,
    words: subjectWords(draft.title, draft.description),
    details,
    ownName: oneLine(draft.ownName),
    token: { chainId, address, symbol, decimals },
    amount: amount.value,
    deliverBy: deadline.at,
    policy,
  };
  return { deal, problems: null };
}

function readDetails({ details: typed }: DeskDraft, template: TemplateName) {
  const wrong: NonNullable<DeskProblems["details"]> = {};
  const details: Detail[] = [];
  for (const item of templateItems[template]) {
    const words = oneLine(typed[item] ?? "");
    if (words.length > detailLimit) wrong[item] = "detailTooLong";
    else if (words !== "") details.push({ item, words });
    else if (neededItems[template].includes(item)) wrong[item] = "detailMissing";
  }
  return { details, wrong };
}
