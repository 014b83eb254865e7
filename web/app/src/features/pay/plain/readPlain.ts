import type { Address } from "viem";
import { parseAmount } from "../../../../../shared/money/parseAmount.ts";
import { chosenCoin, type PayCoin } from "../../../lib/deal/payCoins.ts";
import { type Forbidden, type PartyProblem, readParty } from "../../../lib/party/readParty.ts";

/** A payment without protection, as typed. */
export interface PlainDraft {
  party: string;
  coin: string | null;
  amount: string;
}

export interface PlainDeal {
  party: Address;
  coin: PayCoin;
  amount: bigint;
}

export interface PlainProblems {
  party?: PartyProblem;
  amount?: "amountUnread" | "amountOverBalance";
}

export interface PlainContext extends Forbidden {
  coins: readonly PayCoin[];
  locale: string;
  balanceOf: (coin: PayCoin) => bigint | null;
}

export type PlainReading = { deal: PlainDeal; problems: null } | { deal: null; problems: PlainProblems };

export function readPlain(draft: PlainDraft, context: PlainContext): PlainReading {
  const coin = chosenCoin(context.coins, draft.coin);
  const party = readParty(draft.party, context);
  const amount = parseAmount(draft.amount, coin.decimals, context.locale);
  const balance = context.balanceOf(coin);
  const isOver = amount.ok && balance !== null && amount.value > balance;
  if (party.ok && amount.ok && !isOver) {
    return { deal: { party: party.address, coin, amount: amount.value }, problems: null };
  }
  const problems: PlainProblems = {};
  if (!party.ok) problems.party = party.problem;
  if (!amount.ok) problems.amount = "amountUnread";
  if (isOver) problems.amount = "amountOverBalance";
  return { deal: null, problems };
}
