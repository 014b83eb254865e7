import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { TextField } from "../../../components/field/TextField.tsx";
import { ErrorSentence } from "../../../components/notice/ErrorSentence.tsx";
import { useWallet } from "../../../lib/wallet/WalletContext.ts";

/** The way back in. A wrong password stays in the field, to be mended rather than typed anew. */
export function UnlockForm() {
  const { t } = useTranslation("wallet");
  const wallet = useWallet();
  const [password, setPassword] = useState("");
  const unlock = useMutation({ mutationFn: () => wallet.unlock(password) });
  function submit(event: FormEvent) {
    event.preventDefault();
    unlock.mutate();
  }
  return (
    <form className="grid gap-5" onSubmit={submit} noValidate>
      <TextField
        label={t("password.label")}
        error={unlock.error ? <ErrorSentence error={unlock.error} /> : undefined}
        type="password"
        autoComplete="current-password"
        autoFocus
        value={password}
        onChange={(text) => {
          unlock.reset();
          setPassword(text);
        }}
      />
      <Button type="submit" wide busy={unlock.isPending} disabled={password === ""}>
        {t("unlock.action")}
      </Button>
    </form>
  );
}
