import { useTranslation } from "react-i18next";
import type { Vote } from "../../../../shared/court/hearing.ts";
import { useReasons } from "../../lib/court/useReasons.ts";
import { localeTag } from "../../lib/i18n/language.ts";
import { useErrorSentence } from "../../lib/signing/useErrorSentence.ts";
import { Button } from "../button/Button.tsx";
import { Notice } from "../notice/Notice.tsx";
import { Skeleton } from "../skeleton/Skeleton.tsx";

/** The written reasons of a vote, in the arbitrator's own words. */
export function ReasonsView({ disputeId, vote }: { disputeId: bigint; vote: Vote }) {
  const { t } = useTranslation("case");
  const { data, error, isFetching, refetch } = useReasons(disputeId, vote);
  const sentence = useErrorSentence();
  return (
    <div className="grid gap-2">
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
