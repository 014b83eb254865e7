import { useTranslation } from "react-i18next";
import type { EvidenceReading } from "../../lib/evidence/EvidenceReading.ts";
import { localeTag } from "../../lib/i18n/language.ts";
import { Button } from "../button/Button.tsx";
import { Notice } from "../notice/Notice.tsx";
import { Skeleton } from "../skeleton/Skeleton.tsx";
import { EvidenceFileView } from "./EvidenceFileView.tsx";

/** What a piece of evidence says; or that it is missing, swapped or not to be read, which is not the same as none. */
export function EvidenceText({ reading, onRetry }: { reading: EvidenceReading; onRetry: () => void }) {
  const { t } = useTranslation("case");
  switch (reading.state) {
    case "reading":
      return <Skeleton className="h-20 w-full" />;
    case "agreement":
      return <p className="text-sm">{t("evidence.agreement")}</p>;
    case "unread":
      return (
        <Notice
          kind={reading.reason === "unreachable" ? "wait" : "danger"}
          title={t(`evidence.trouble.${reading.reason}.title`)}
          action={
            <Button kind="quiet" size="small" onClick={onRetry}>
              {t("evidence.retry")}
            </Button>
          }
        >
          {t(`evidence.trouble.${reading.reason}.body`)}
        </Notice>
      );
    case "read": {
      const { text, files, language } = reading.item;
      return (
        <>
          {text ? (
            <p
              lang={localeTag[language]}
              className="max-w-prose whitespace-pre-line [overflow-wrap:anywhere]"
            >
              {text}
            </p>
          ) : null}
          {files.length > 0 ? (
            <ul className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-2">
              {files.map((file) => (
                <EvidenceFileView key={file.sha256} file={file} />
              ))}
            </ul>
          ) : null}
        </>
      );
    }
  }
}
