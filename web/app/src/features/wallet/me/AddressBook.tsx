import { Plus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { AddressChip } from "../../../components/address/AddressChip.tsx";
import { Button } from "../../../components/button/Button.tsx";
import { ContactDialog } from "../../../components/contact/ContactDialog.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { useContacts } from "../../../lib/contacts/useContacts.ts";

/** Names for addresses, on this device only. */
export function AddressBook() {
  const { t } = useTranslation("wallet");
  const contacts = useContacts();
  const [editing, setEditing] = useState<Address | "new" | null>(null);
  return (
    <Section title={t("contacts.title")}>
      {contacts.length === 0 ? <p className="text-sm text-soft">{t("contacts.empty")}</p> : null}
      {contacts.length > 0 ? (
        <ul className="grid divide-y divide-line">
          {contacts.map((contact) => (
            <li key={contact.address} className="flex items-center justify-between gap-3 py-2 first:pt-0">
              <AddressChip address={contact.address} name={contact.name} />
              <Button
                kind="text"
                size="small"
                aria-label={t("contacts.editOf", { name: contact.name })}
                onClick={() => setEditing(contact.address)}
              >
                {t("contacts.edit")}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <Button
        kind="text"
        wide
        icon={<Plus className="size-5" aria-hidden="true" />}
        onClick={() => setEditing("new")}
      >
        {t("contacts.add")}
      </Button>
      {editing ? (
        <ContactDialog of={editing === "new" ? null : editing} onClose={() => setEditing(null)} />
      ) : null}
    </Section>
  );
}
