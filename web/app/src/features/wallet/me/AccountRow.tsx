import { Pencil } from "lucide-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { AddressCode } from "../../../components/address/AddressCode.tsx";
import { Identicon } from "../../../components/address/Identicon.tsx";
import { CopyButton } from "../../../components/copy/CopyButton.tsx";
import { shortHex } from "../../../lib/format/shortHex.ts";
import type { Account } from "../../../lib/wallet/Account.ts";

interface AccountRowProps {
  account: Account;
  isActing: boolean;
  onChoose: () => void;
  onRename: (() => void) | null;
}

export function AccountRow({ account, isActing, onChoose, onRename }: AccountRowProps) {
  const { t } = useTranslation("wallet");
  const id = useId();
  const name = account.name ?? t("accounts.unnamed", { number: account.number });
  return (
    <div className="flex items-center gap-2 py-2 first:pt-0 last:pb-0">
      <label htmlFor={id} className="flex min-h-12 min-w-0 flex-1 cursor-pointer items-center gap-3">
        <input
          id={id}
          type="radio"
          name="acting-account"
          checked={isActing}
          onChange={onChoose}
          className="size-4.5 shrink-0 accent-accent"
        />
        <Identicon address={account.address} className="size-8" />
        <span className="grid min-w-0">
          <span className="truncate font-medium">{name}</span>
          <span className="font-mono text-xs text-faint">
            {shortHex(account.address)}
            {account.kind === "outside" ? ` · ${t("accounts.outside")}` : ""}
          </span>
        </span>
      </label>
      {onRename ? (
        <button
          type="button"
          onClick={onRename}
          aria-label={t("accounts.rename", { name })}
          className="grid size-9 shrink-0 place-items-center rounded-control text-soft hover:bg-accent-wash hover:text-accent"
        >
          <Pencil className="size-4" aria-hidden="true" />
        </button>
      ) : null}
      <AddressCode address={account.address} name={name} />
      <CopyButton text={account.address} label={t("accounts.copy", { name })} iconOnly />
    </div>
  );
}
