import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { TextField } from "../../../components/field/TextField.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useErrorSentence } from "../../../lib/signing/useErrorSentence.ts";
import { useWallet } from "../../../lib/wallet/WalletContext.ts";
import { PhraseWords } from "../PhraseWords.tsx";

/** The phrase, for the password. It is gone from the page when the dialog closes. */
export function ShowPhraseDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("wallet");
  const first = useRef<HTMLInputElement>(null);
  const wallet = useWallet();
  const sentence = useErrorSentence();
  const form = useId();
  const [password, setPassword] = useState("");
  const reveal = useMutation({ mutationFn: () => wallet.call("reveal", { password }), gcTime: 0 });
  function submit(event: FormEvent) {
    event.preventDefault();
    reveal.mutate(undefined, { onSuccess: () => setPassword("") });
  }
  return (
    <Dialog
      title={t("security.showPhrase")}
      open
      onClose={onClose}
      initialFocus={first}
      actions={
        reveal.data ? (
          <Button onClick={onClose}>{t("security.done")}</Button>
        ) : (
          <Button type="submit" form={form} busy={reveal.isPending} disabled={password === ""}>
            {t("security.show")}
          </Button>
        )
      }
    >
      <Notice kind="wait" title={t("phrase.warningTitle")}>
        {t("phrase.warning")}
      </Notice>
      {reveal.data ? (
        <PhraseWords phrase={reveal.data.phrase} />
      ) : (
        <form id={form} onSubmit={submit} noValidate>
          <TextField
            ref={first}
            label={t("password.label")}
            error={reveal.error ? sentence(reveal.error) : undefined}
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
          />
        </form>
      )}
    </Dialog>
  );
}
