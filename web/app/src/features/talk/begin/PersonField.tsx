import { Plus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { Identicon } from "../../../components/address/Identicon.tsx";
import { Button } from "../../../components/button/Button.tsx";
import { ScanField } from "../../../components/scan/ScanField.tsx";
import { useContacts } from "../../../lib/contacts/useContacts.ts";
import { readParty } from "../../../lib/party/readParty.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import type { Talk } from "../../../lib/talk/session/Talk.ts";

interface PersonFieldProps {
  talk: Talk;
  chosen: readonly Address[];
  /** Nobody was chosen when somebody had to be. */
  isMissing: boolean;
  onChoose: (account: Address) => void;
}

/** Somebody by their address or its code, or out of the address book. */
export function PersonField({ talk, chosen, isMissing, onChoose }: PersonFieldProps) {
  const { t } = useTranslation(["talk", "common"]);
  const { escrow } = useChain().config;
  const contacts = useContacts();
  const [text, setText] = useState("");
  const reading = readParty(text, { you: talk.self, escrow });
  const isChosen = (account: Address) => chosen.some((one) => sameAddress(one, account));
  const isWhole = text.trim().length >= 42;
  const problem = reading.ok
    ? isChosen(reading.address)
      ? "already"
      : null
    : isWhole
      ? reading.problem
      : null;
  const known = contacts.filter(({ address }) => !isChosen(address) && !sameAddress(address, talk.self));

  function take(next: string) {
    const read = readParty(next, { you: talk.self, escrow });
    if (!read.ok || isChosen(read.address)) return setText(next);
    setText("");
    onChoose(read.address);
  }

  return (
    <div className="grid gap-4">
      <ScanField
        label={t("begin.person.label")}
        hint={t("begin.person.hint")}
        error={
          problem
            ? t(`begin.problem.${problem}`)
            : isMissing && text === ""
              ? t("begin.problem.partyEmpty")
              : undefined
        }
        value={text}
        onChange={take}
        autoCapitalize="off"
        placeholder="0x…"
      />
      {known.length > 0 ? (
        <fieldset className="grid gap-2">
          <legend className="mb-2 text-sm font-medium text-soft">{t("begin.book")}</legend>
          <ul className="divide-y divide-line overflow-hidden rounded-sheet border border-line bg-sheet">
            {known.map(({ address, name }) => (
              <li key={address} className="flex min-h-14 items-center gap-3 px-4 py-2">
                <Identicon address={address} className="size-8" />
                <span className="min-w-0 flex-1 truncate font-medium">{name}</span>
                <Button
                  kind="quiet"
                  size="small"
                  icon={<Plus className="size-4" aria-hidden="true" />}
                  onClick={() => onChoose(address)}
                  aria-label={t("begin.addPerson", { name })}
                >
                  {t("begin.add")}
                </Button>
              </li>
            ))}
          </ul>
        </fieldset>
      ) : null}
    </div>
  );
}
