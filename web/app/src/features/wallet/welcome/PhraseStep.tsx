import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { Checkbox } from "../../../components/choice/Checkbox.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { Skeleton } from "../../../components/skeleton/Skeleton.tsx";
import { useWallet } from "../../../lib/wallet/WalletContext.ts";
import { PhraseWords } from "../PhraseWords.tsx";

/** Shows the new phrase. It leaves the page's memory with this step. */
export function PhraseStep({ onWritten }: { onWritten: () => void }) {
  const { t } = useTranslation("wallet");
  const wallet = useWallet();
  const [isWritten, setWritten] = useState(false);
  const draft = useQuery({
    queryKey: ["wallet", "draft"],
    queryFn: () => wallet.call("draft", {}),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    networkMode: "always",
  });
  return (
    <div className="grid gap-5">
      <p>{t("create.phraseLead")}</p>
      {draft.data ? <PhraseWords phrase={draft.data.phrase} /> : <Skeleton className="h-72 w-full" />}
      <ActFailure error={draft.error} />
      <Notice kind="wait" title={t("phrase.warningTitle")}>
        {t("phrase.warning")}
      </Notice>
      <Checkbox label={t("create.written")} checked={isWritten} onChange={setWritten} />
      <Button wide disabled={!isWritten || !draft.data} onClick={onWritten}>
        {t("create.toCheck")}
      </Button>
    </div>
  );
}
