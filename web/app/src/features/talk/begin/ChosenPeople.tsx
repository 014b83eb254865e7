import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { Identicon } from "../../../components/address/Identicon.tsx";
import { useNames } from "../useNames.ts";

interface ChosenPeopleProps {
  people: readonly Address[];
  onRemove: (account: Address) => void;
}

/** Who is chosen so far, each to be taken out again. */
export function ChosenPeople({ people, onRemove }: ChosenPeopleProps) {
  const { t } = useTranslation("talk");
  const { nameOf } = useNames();
  if (people.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-2" aria-label={t("begin.chosen")}>
      {people.map((account) => {
        const name = nameOf({ account, key: "" });
        return (
          <li key={account} className="flex items-center gap-2 rounded-full bg-accent-wash py-1 ps-2 text-sm">
            <Identicon address={account} />
            <span className="max-w-40 truncate font-medium">{name}</span>
            <button
              type="button"
              onClick={() => onRemove(account)}
              aria-label={t("begin.remove", { name })}
              className="grid size-9 place-items-center rounded-full text-soft hover:text-ink"
            >
              <X className="size-4" aria-hidden="true" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
