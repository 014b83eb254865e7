import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Steps } from "../../../components/steps/Steps.tsx";
import { useWallet } from "../../../lib/wallet/WalletContext.ts";
import { NewPassword } from "./NewPassword.tsx";
import { PhraseEntry } from "./PhraseEntry.tsx";

/** A wallet from its phrase: on a new device, or after the password was forgotten. */
export function RestoreWallet({ replace }: { replace: string | null }) {
  const { t } = useTranslation("wallet");
  const wallet = useWallet();
  const [phrase, setPhrase] = useState("");
  const [isRead, setRead] = useState(false);
  const restore = useMutation({
    mutationFn: (password: string) => wallet.restore(password, phrase, replace),
    onSuccess: () => setPhrase(""),
  });
  const steps = [t("restore.steps.phrase"), t("restore.steps.password")];

  return (
    <div className="grid gap-6">
      <Steps steps={steps} current={isRead ? 1 : 0} />
      {isRead ? (
        <>
          <p className="text-soft">{t("restore.passwordLead")}</p>
          <NewPassword
            action={t("restore.finish")}
            busy={restore.isPending}
            replacing={replace !== null}
            failure={<ActFailure error={restore.error} />}
            onChoose={(password) => restore.mutate(password)}
          />
        </>
      ) : (
        <PhraseEntry phrase={phrase} onChange={setPhrase} onRead={() => setRead(true)} />
      )}
    </div>
  );
}
