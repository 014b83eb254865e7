import { type FormEvent, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { TextField } from "../../../components/field/TextField.tsx";
import type { Account } from "../../../lib/wallet/Account.ts";
import { useWallet } from "../../../lib/wallet/WalletContext.ts";

export function RenameDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const { t } = useTranslation("wallet");
  const first = useRef<HTMLInputElement>(null);
  const wallet = useWallet();
  const form = useId();
  const [name, setName] = useState(account.name ?? "");
  function submit(event: FormEvent) {
    event.preventDefault();
    if (account.number !== null) wallet.renameAccount(account.number, name.trim() || null);
    onClose();
  }
  return (
    <Dialog
      title={t("accounts.renameTitle")}
      open
      onClose={onClose}
      initialFocus={first}
      actions={
        <Button type="submit" form={form}>
          {t("accounts.save")}
        </Button>
      }
    >
      <form id={form} onSubmit={submit}>
        <TextField
          ref={first}
          label={t("accounts.name")}
          optional
          value={name}
          onChange={setName}
          maxLength={40}
        />
      </form>
    </Dialog>
  );
}
