import { useTranslation } from "react-i18next";
import type { Hearing } from "../../../../shared/court/hearing.ts";
import { useReasons } from "../../lib/court/useReasons.ts";
import { localeTag } from "../../lib/i18n/language.ts";
import { useErrorSentence } from "../../lib/signing/useErrorSentence.ts";
import { Button } from "../button/Button.tsx";
import { Notice } from "../notice/Notice.tsx";
import { Skeleton } from "../skeleton/Skeleton.tsx";

/** The written reasons of a vote, in the arbitrator's own words. */
export function ReasonsView({ hearing }: { hearing: Pick<Hearing, "id" | "vote"> }) {
  const { t } = useTranslation("case");
  const { data, error, isFetching, refetch } = useReasons(hearing);
  const sentence = useErrorSentence();
  if (hearing.vote === null) return null;
  return (
    <div className="grid gap-2">
      <h3 className="font-medium">{t("award.reasons")}</h3>
      {data ? (
        <blockquote
          lang={localeTag[data.language]}
          className="max-w-prose border-s-2 border-edge ps-4 whitespace-pre-line [overflow-wrap:anywhere]"
        >
          {data.text}
        </blockquote>
      ) : null}
      {!data && isFetching ? <Skeleton className="h-20 w-full" /> : null}
      {error && !isFetching ? (
        <Notice
          kind="danger"
          title={t("award.noReasons")}
          action={
            <Button kind="quiet" size="small" onClick={() => void refetch()}>
              {t("evidence.retry")}
            </Button>
          }
        >
          {sentence(error)}
        </Notice>
      ) : null}
    </div>
  );
}
