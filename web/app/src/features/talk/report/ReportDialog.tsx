import { useMutation } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { longestReport } from "../../../../../shared/talk/limits.ts";
import { type ReportReason, reportReasons } from "../../../../../shared/talk/report/report.ts";
import { cleanWords } from "../../../../../shared/wire/words.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { TextArea } from "../../../components/field/TextArea.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Select } from "../../../components/select/Select.tsx";
import { saveBytes } from "../../../lib/saveBytes.ts";
import type { Reportable } from "../../../lib/talk/session/makeReport.ts";
import type { Talk } from "../../../lib/talk/session/Talk.ts";

interface ReportDialogProps {
  talk: Talk;
  /** What is reported. */
  find: () => Promise<readonly Reportable[]>;
  onClose: () => void;
}

/** Makes a file for whoever runs the relay or the page. It goes nowhere by itself. */
export function ReportDialog({ talk, find, onClose }: ReportDialogProps) {
  const { t } = useTranslation("talkReport");
  const [reason, setReason] = useState<ReportReason>("spam");
  const [words, setWords] = useState("");
  const save = useMutation({
    networkMode: "always",
    mutationFn: async () => {
      const text = await talk.report(await find(), { reason, words: cleanWords(words) });
      saveBytes(new TextEncoder().encode(text), { name: "parley-report.json", type: "application/json" });
    },
  });
  return (
    <Dialog
      title={t("dialog.title")}
      description={t("dialog.lead")}
      open
      onClose={onClose}
      locked={save.isPending}
      actions={
        <Button
          icon={<Download className="size-4" aria-hidden="true" />}
          busy={save.isPending}
          onClick={() => save.mutate()}
        >
          {t("dialog.save")}
        </Button>
      }
    >
      <Select
        label={t("dialog.reason")}
        value={reason}
        onChange={setReason}
        options={reportReasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
      />
      <TextArea label={t("dialog.words")} value={words} onChange={setWords} maxLength={longestReport} />
      <p className="text-sm text-soft">{t("dialog.holds")}</p>
      {save.isSuccess ? <p role="status">{t("dialog.saved")}</p> : null}
      <ActFailure error={save.error} />
    </Dialog>
  );
}
