import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Select } from "../../../components/select/Select.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useAutoLock } from "../../../lib/wallet/useAutoLock.ts";
import { useWalletState } from "../../../lib/wallet/useWalletState.ts";
import { useWallet } from "../../../lib/wallet/WalletContext.ts";
import { ChangePasswordDialog } from "./ChangePasswordDialog.tsx";
import { RemoveDialog } from "./RemoveDialog.tsx";
import { ShowPhraseDialog } from "./ShowPhraseDialog.tsx";

const minutes = [1, 5, 15, 60, 240];

/** What guards the keys on this device. Nothing to show while only an outside wallet is connected. */
export function Security() {
  const { t } = useTranslation("wallet");
  const format = useFormat();
  const wallet = useWallet();
  const { vault } = useWalletState();
  const autoLock = useAutoLock();
  const [open, setOpen] = useState<"phrase" | "password" | "remove" | null>(null);
  const change = useMutation({ mutationFn: (value: number) => wallet.setAutoLock(value) });
  if (vault !== "open") return null;

  const close = () => setOpen(null);
  const choices = [...new Set([...minutes, autoLock])].sort((a, b) => a - b);
  return (
    <Section title={t("security.title")}>
      <Select
        label={t("security.autoLock")}
        hint={t("security.autoLockHint")}
        value={String(autoLock)}
        onChange={(value) => change.mutate(Number(value))}
        options={choices.map((value) => ({ value: String(value), label: format.duration(value * 60) }))}
      />
      <ActFailure error={change.error} />
      <div className="grid gap-2.5 sm:grid-cols-2">
        <Button kind="quiet" onClick={() => setOpen("phrase")}>
          {t("security.showPhrase")}
        </Button>
        <Button kind="quiet" onClick={() => setOpen("password")}>
          {t("security.changePassword")}
        </Button>
      </div>
      <Button kind="text" wide onClick={() => setOpen("remove")}>
        <span className="text-danger">{t("security.remove")}</span>
      </Button>
      {open === "phrase" ? <ShowPhraseDialog onClose={close} /> : null}
      {open === "password" ? <ChangePasswordDialog onClose={close} /> : null}
      {open === "remove" ? <RemoveDialog onClose={close} /> : null}
    </Section>
  );
}
