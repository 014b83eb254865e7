import { useState } from "react";
import { useTranslation } from "react-i18next";
import { longestAsk } from "../../../../../shared/talk/limits.ts";
import { cleanWords } from "../../../../../shared/wire/words.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { TextArea } from "../../../components/field/TextArea.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import type { AnswerProps } from "./AnswerAsk.tsx";
import { useRefuseAsk } from "./useAnswerAsk.ts";

/** Nobody is refused without a reason. */
export function RefuseDialog({ onClose, ...answer }: AnswerProps & { onClose: () => void }) {
  const { t } = useTranslation("talkRefund");
  const [words, setWords] = useState("");
  const [judged, setJudged] = useState(false);
  const refuse = useRefuseAsk(answer, onClose);
  const said = cleanWords(words);
  return (
    <Dialog
      title={t("refuse.title")}
      description={t("refuse.lead")}
      open
      onClose={onClose}
      locked={refuse.isPending}
      actions={
        <Button
          busy={refuse.isPending}
          onClick={() => {
            setJudged(true);
            if (said !== "") refuse.mutate(said);
          }}
        >
          {t("refuse.send")}
        </Button>
      }
    >
      <TextArea
        label={t("refuse.words")}
        value={words}
        onChange={setWords}
        maxLength={longestAsk}
        error={judged && said === "" ? t("refuse.missing") : undefined}
      />
      <ActFailure error={refuse.error} />
    </Dialog>
  );
}
