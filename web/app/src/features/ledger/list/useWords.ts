import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { useContacts } from "../../../lib/contacts/useContacts.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useWalletState } from "../../../lib/wallet/useWalletState.ts";
import type { Entry } from "../book/Entry.ts";
import type { Coins } from "./useCoins.ts";
import type { Notes } from "./useNotes.ts";
import type { Titles } from "./useTitles.ts";

/** What the reader calls an address, or null. */
export type NameOf = (address: Address) => string | null;

/** The names of own accounts and of the address book, all at once. */
export function useNames(): NameOf {
  const { t } = useTranslation("wallet");
  const { accounts } = useWalletState();
  const contacts = useContacts();
  return useMemo(() => {
    const names = new Map(contacts.map(({ address, name }) => [address.toLowerCase(), name]));
    for (const { address, name, number } of accounts) {
      names.set(address.toLowerCase(), name ?? t("accounts.unnamed", { number }));
    }
    return (address) => names.get(address.toLowerCase()) ?? null;
  }, [accounts, contacts, t]);
}

/** Everything that stands beside an entry, for the search. */
export function useWords(
  coins: Coins,
  names: NameOf,
  titles: Titles,
  notes: Notes,
): (entry: Entry) => string {
  const { t } = useTranslation("activity");
  const { locale } = useFormat();
  return useMemo(
    () => (entry) => {
      const { id, kind, token, amount, fee, other, trade, tx } = entry;
      const coin = coins(token);
      const amounts = coin
        ? [amount, amount - fee].flatMap((one) => {
            const shown = formatAmount(one, coin.decimals, locale);
            return [shown, shown.replaceAll(",", "")];
          })
        : [];
      const title = trade ? (titles.get(trade.id) ?? "") : "";
      const about = [t(`kinds.${kind}`), title, notes[id] ?? "", names(other) ?? "", other, tx];
      return [...about, coin?.symbol ?? "", ...amounts, trade?.id ?? ""].join(" ");
    },
    [t, locale, coins, names, titles, notes],
  );
}
