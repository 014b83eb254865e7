import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";
import { useWalletState } from "../wallet/useWalletState.ts";
import { useContacts } from "./useContacts.ts";

/** What the reader calls an address: one of the own accounts, or a name from the address book. */
export function useContactName(address: Address): string | undefined {
  const { t } = useTranslation("wallet");
  const { accounts } = useWalletState();
  const contacts = useContacts();
  const own = accounts.find((account) => sameAddress(account.address, address));
  if (own) return own.name ?? t("accounts.unnamed", { number: own.number });
  return contacts.find((contact) => sameAddress(contact.address, address))?.name;
}
