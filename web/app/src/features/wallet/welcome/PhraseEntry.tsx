import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { TextArea } from "../../../components/field/TextArea.tsx";
import { ErrorSentence } from "../../../components/notice/ErrorSentence.tsx";
import { useWallet } from "../../../lib/wallet/WalletContext.ts";

interface PhraseEntryProps {
  phrase: string;
  onChange: (phrase: string) => void;
  /** The phrase is one. */
  onRead: () => void;
}

/** Takes the words as they are on the paper; the Worker says which one cannot be right. */
export function PhraseEntry({ phrase, onChange, onRead }: PhraseEntryProps) {
  const { t } = useTranslation("wallet");
  const wallet = useWallet();
  const check = useMutation({
    mutationFn: () => wallet.call("checkPhrase", { phrase }),
    onSuccess: onRead,
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    check.mutate();
  }
  return (
    <form className="grid gap-5" onSubmit={submit} noValidate>
      <TextArea
        label={t("restore.words")}
        hint={t("restore.wordsHint")}
        error={check.error ? <ErrorSentence error={check.error} /> : undefined}
        value={phrase}
        onChange={(text) => {
          check.reset();
          onChange(text);
        }}
        rows={3}
        lang="en"
        autoCapitalize="none"
        autoCorrect="off"
        autoComplete="off"
        spellCheck={false}
        translate="no"
      />
      <p className="text-sm text-soft">{t("restore.onlyHere")}</p>
      <Button type="submit" wide busy={check.isPending}>
        {t("restore.toPassword")}
      </Button>
    </form>
  );
}
