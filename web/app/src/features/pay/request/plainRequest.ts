import type { Address } from "viem";
import { encodeLink } from "../../../../../shared/links/encodeLink.ts";
import { buildPaymentUri } from "../../../../../shared/links/paymentUri.ts";
import { type AmountError, parseAmount } from "../../../../../shared/money/parseAmount.ts";
import { chosenCoin, type PayCoin } from "../../../lib/deal/payCoins.ts";
import { oneLine } from "../../../lib/deal/subjectWords.ts";

/** What is asked for, as typed. Without an amount the payer chooses. */
export interface PlainRequestDraft {
  coin: string | null;
  amount: string;
  note: string;
}

export const noteLimit = 200;

export interface PlainRequest {
  coin: PayCoin;
  amount: bigint | null;
  /** The code of a link, and the same as EIP-681 for other wallets, which has no place for the note. */
  code: string;
  uri: string;
}

export function readPlainRequest(
  draft: PlainRequestDraft,
  coins: readonly PayCoin[],
  to: Address,
  locale: string,
): { ok: true; request: PlainRequest } | { ok: false; error: AmountError } {
  const coin = chosenCoin(coins, draft.coin);
  const { chainId, address: token } = coin;
  const parsed = parseAmount(draft.amount, coin.decimals, locale);
  if (!parsed.ok && parsed.error.code !== "amountEmpty") return { ok: false, error: parsed.error };
  const amount = parsed.ok ? parsed.value : null;
  const note = oneLine(draft.note).slice(0, noteLimit).trimEnd();
  const code = encodeLink("payment", { chainId, token, to, amount, note });
  return { ok: true, request: { coin, amount, code, uri: buildPaymentUri({ chainId, token, to, amount }) } };
}
