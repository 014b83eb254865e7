import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { TextField } from "../../../components/field/TextField.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useChain } from "../../../lib/query/useChain.ts";
import { useWallet } from "../../../lib/wallet/WalletContext.ts";

/** Takes the keys off this device, for whoever types the word. */
export function RemoveDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("wallet");
  const first = useRef<HTMLInputElement>(null);
  const wallet = useWallet();
  const form = useId();
  const [typed, setTyped] = useState("");
  const { config } = useChain();
  const remove = useMutation({
    mutationFn: () => wallet.remove(),
    // Nobody is to be told any more what this device's accounts do.
    onSuccess: async () => {
      const { openReminders } = await import("../../../lib/reminders/openReminders.ts");
      await openReminders(config)?.forget();
    },
  });
  const word = t("remove.word");
  const isTyped = typed.trim().toLowerCase() === word.toLowerCase();
  function submit(event: FormEvent) {
    event.preventDefault();
    if (isTyped) remove.mutate();
  }
  return (
    <Dialog
      title={t("security.remove")}
      open
      onClose={onClose}
      initialFocus={first}
      actions={
        <>
          <Button kind="quiet" onClick={onClose}>
            {t("remove.keep")}
          </Button>
          <Button kind="danger" type="submit" form={form} busy={remove.isPending} disabled={!isTyped}>
            {t("remove.action")}
          </Button>
        </>
      }
    >
      <Notice kind="danger" title={t("remove.warningTitle")}>
        {t("remove.warning")}
      </Notice>
      <form id={form} onSubmit={submit} noValidate>
        <TextField
          ref={first}
          label={t("remove.type", { word })}
          autoComplete="off"
          autoCapitalize="none"
          value={typed}
          onChange={setTyped}
        />
      </form>
      <ActFailure error={remove.error} />
    </Dialog>
  );
}
