import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Skeleton } from "../../../components/skeleton/Skeleton.tsx";
import { useWallet } from "../../../lib/wallet/WalletContext.ts";
import { WordChoice } from "./WordChoice.tsx";

export type Answers = { position: number; word: string }[];

/** Asks three words of the phrase. The Worker knows the answers; the page no longer does. */
export function PhraseCheck({
  onRight,
  onBack,
}: {
  onRight: (answers: Answers) => void;
  onBack: () => void;
}) {
  const { t } = useTranslation("wallet");
  const wallet = useWallet();
  const [chosen, setChosen] = useState<Record<number, string>>({});
  const challenge = useQuery({
    queryKey: ["wallet", "challenge"],
    queryFn: () => wallet.call("challenge", {}),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    networkMode: "always",
  });
  const questions = challenge.data?.questions ?? [];
  const answers = questions.flatMap(({ position }) => {
    const word = chosen[position];
    return word === undefined ? [] : [{ position, word }];
  });
  const check = useMutation({
    mutationFn: () => wallet.call("checkAnswers", { answers }),
    onSuccess: () => onRight(answers),
  });

  return (
    <div className="grid gap-6">
      <p>{t("create.checkLead")}</p>
      {challenge.isPending ? <Skeleton className="h-64 w-full" /> : null}
      {questions.map(({ position, options }) => (
        <WordChoice
          key={position}
          position={position}
          options={options}
          chosen={chosen[position] ?? null}
          onChoose={(word) => setChosen({ ...chosen, [position]: word })}
        />
      ))}
      <ActFailure error={check.error ?? challenge.error} />
      <div className="grid gap-2.5">
        <Button
          wide
          busy={check.isPending}
          disabled={answers.length === 0 || answers.length < questions.length}
          onClick={() => check.mutate()}
        >
          {t("create.toPassword")}
        </Button>
        <Button kind="text" wide onClick={onBack}>
          {t("create.lookAgain")}
        </Button>
      </div>
    </div>
  );
}
