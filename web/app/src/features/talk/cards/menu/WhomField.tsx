import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { sameAddress } from "../../../../../../shared/wire/sameAddress.ts";
import { Select } from "../../../../components/select/Select.tsx";
import { useContacts } from "../../../../lib/contacts/useContacts.ts";
import { shortHex } from "../../../../lib/format/shortHex.ts";

interface WhomFieldProps {
  accounts: readonly Address[];
  whom: Address;
  onWhom: (account: Address) => void;
}

/** In a group: with whom. By the reader's own names for them, with both ends of the address, which no name replaces. */
export function WhomField({ accounts, whom, onWhom }: WhomFieldProps) {
  const { t } = useTranslation("talkCards");
  const contacts = useContacts();
  const nameOf = (account: Address) => {
    const known = contacts.find(({ address }) => sameAddress(address, account));
    return known ? `${known.name} · ${shortHex(account)}` : shortHex(account);
  };
  return (
    <Select
      label={t("menu.whom")}
      value={whom}
      onChange={onWhom}
      options={accounts.map((account) => ({ value: account, label: nameOf(account) }))}
    />
  );
}
