import { useMutation } from "@tanstack/react-query";
import { Lock, Plus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { useWalletState } from "../../../lib/wallet/useWalletState.ts";
import { useWallet } from "../../../lib/wallet/WalletContext.ts";
import { AccountRow } from "./AccountRow.tsx";
import { RenameDialog } from "./RenameDialog.tsx";

/** Who acts. Every account of the phrase and the connected wallet, chosen alike. */
export function Accounts() {
  const { t } = useTranslation("wallet");
  const wallet = useWallet();
  const { accounts, account, vault } = useWalletState();
  const [renaming, setRenaming] = useState<number | null>(null);
  const add = useMutation({ mutationFn: () => wallet.addAccount(null) });
  const lock = useMutation({ mutationFn: () => wallet.lock() });
  const renamed = accounts.find(({ number }) => number !== null && number === renaming);

  return (
    <Section
      title={t("accounts.title")}
      actions={
        vault === "open" ? (
          <Button
            kind="quiet"
            size="small"
            busy={lock.isPending}
            icon={<Lock className="size-4" aria-hidden="true" />}
            onClick={() => lock.mutate()}
          >
            {t("accounts.lock")}
          </Button>
        ) : null
      }
    >
      <fieldset className="grid divide-y divide-line">
        <legend className="sr-only">{t("accounts.choose")}</legend>
        {accounts.map((one) => (
          <AccountRow
            key={`${one.kind}-${one.address}`}
            account={one}
            isActing={one === account}
            onChoose={() => wallet.select(one)}
            onRename={one.number === null ? null : () => setRenaming(one.number)}
          />
        ))}
      </fieldset>
      {vault === "open" ? (
        <Button
          kind="text"
          wide
          busy={add.isPending}
          icon={<Plus className="size-5" aria-hidden="true" />}
          onClick={() => add.mutate()}
        >
          {t("accounts.add")}
        </Button>
      ) : null}
      <ActFailure error={add.error ?? lock.error} />
      {renamed ? <RenameDialog account={renamed} onClose={() => setRenaming(null)} /> : null}
    </Section>
  );
}
