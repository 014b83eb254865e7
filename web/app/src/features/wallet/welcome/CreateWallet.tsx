import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Steps } from "../../../components/steps/Steps.tsx";
import { useWallet } from "../../../lib/wallet/WalletContext.ts";
import { NewPassword } from "./NewPassword.tsx";
import { type Answers, PhraseCheck } from "./PhraseCheck.tsx";
import { PhraseStep } from "./PhraseStep.tsx";

/** A new wallet: the phrase is shown, checked, and then locked with a password. */
export function CreateWallet({ replace }: { replace: string | null }) {
  const { t } = useTranslation("wallet");
  const wallet = useWallet();
  const [step, setStep] = useState<"phrase" | "check" | "password">("phrase");
  const [answers, setAnswers] = useState<Answers>([]);
  const create = useMutation({
    mutationFn: (password: string) => wallet.create(password, answers, replace),
  });
  const steps = [t("create.steps.phrase"), t("create.steps.check"), t("create.steps.password")];

  return (
    <div className="grid gap-6">
      <Steps steps={steps} current={["phrase", "check", "password"].indexOf(step)} />
      {step === "phrase" ? <PhraseStep onWritten={() => setStep("check")} /> : null}
      {step === "check" ? (
        <PhraseCheck
          onBack={() => setStep("phrase")}
          onRight={(right) => {
            setAnswers(right);
            setStep("password");
          }}
        />
      ) : null}
      {step === "password" ? (
        <>
          <p className="text-soft">{t("create.passwordLead")}</p>
          <NewPassword
            action={t("create.finish")}
            busy={create.isPending}
            replacing={replace !== null}
            failure={<ActFailure error={create.error} />}
            onChoose={(password) => create.mutate(password)}
          />
        </>
      ) : null}
    </div>
  );
}
