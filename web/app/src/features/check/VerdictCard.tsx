import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ParleyError } from "../../../../shared/errors/ParleyError.ts";
import { ErrorSentence } from "../../components/notice/ErrorSentence.tsx";
import { Notice, type NoticeKind } from "../../components/notice/Notice.tsx";
import type { Verdict } from "../../lib/check/Finding.ts";
import { useFindingWords } from "./useFindingWords.ts";

const kinds: Record<Verdict["tone"], NoticeKind> = { good: "success", wait: "wait", bad: "danger" };

/** What it comes to: what happened, where the money is, and what to do next. */
export function VerdictCard({ verdict, action }: { verdict: Verdict; action: ReactNode }) {
  const { t } = useTranslation("check");
  const words = useFindingWords();
  const { code, tone, params, error } = verdict;
  const named = namedFinding(verdict);
  return (
    <Notice kind={kinds[tone]} live="status" title={t(`verdict.${code}.title`)} action={action}>
      <div className="grid gap-2">
        {error ? (
          <p>
            <ErrorSentence error={new ParleyError(error.code as never, error.params)} />
          </p>
        ) : null}
        {named ? <p>{words({ code: named, params })}</p> : null}
        <p>{t(`verdict.${code}.body`, { ...params })}</p>
      </div>
    </Notice>
  );
}

/** Where two tell different things, the step at which they part belongs to the verdict. */
function namedFinding({ code, params }: Verdict) {
  if (!("event" in params)) return null;
  if (code === "pageDiffers") return "contractDiffers" as const;
  if (code === "recordDiffers") return "toldDiffers" as const;
  return code === "txDone" ? ("outcomeDone" as const) : null;
}
