import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";
import { useContacts } from "../../lib/contacts/useContacts.ts";
import { shortHex } from "../../lib/format/shortHex.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import type { Participant } from "../../lib/talk/room/RoomScene.ts";
import { useWalletState } from "../../lib/wallet/useWalletState.ts";

/** What the reader calls people: names of their own making, never those that people give themselves. */
export function useNames() {
  const { t } = useTranslation("talk");
  const contacts = useContacts();
  const { accounts } = useWalletState();
  const { list } = useFormat();
  const nameOf = useCallback(
    ({ account, key }: Participant): string => {
      if (account === null) return t("person.unknown", { key: shortHex(`0x${key}`) });
      const contact = contacts.find(({ address }) => sameAddress(address, account));
      const own = accounts.find(({ address }) => sameAddress(address, account));
      return contact?.name ?? own?.name ?? shortHex(account);
    },
    [t, contacts, accounts],
  );
  /** A room's: what it was called, or who is in it. */
  const titleOf = useCallback(
    (others: readonly Participant[], subject: string | null): string => {
      if (others.length === 0) return subject ?? t("room.self");
      if (others.length > 1 && subject !== null) return subject;
      return list(others.map(nameOf));
    },
    [t, list, nameOf],
  );
  return { nameOf, titleOf };
}
