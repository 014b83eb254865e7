import { useTranslation } from "react-i18next";
import type { Agreement } from "../../../../../../shared/agreement/agreement.ts";
import { diffAgreements } from "../../../../../../shared/agreement/diffAgreements.ts";
import type { Value } from "../../../../../../shared/agreement/Reading.ts";
import { useValueWords } from "./useValueWords.ts";

interface DifferencesProps {
  before: Agreement;
  after: Agreement;
}

/** Point by point what a text changes in another: in words, struck out and underlined, so that no colour is needed. */
export function Differences({ before, after }: DifferencesProps) {
  const { t } = useTranslation("talkAgreement");
  const { fieldWords } = useValueWords();
  const found = diffAgreements(before, after);
  if (found.length === 0) return <p className="text-sm text-soft">{t("diff.none")}</p>;
  return (
    <dl className="grid divide-y divide-line" aria-label={t("diff.points", { count: found.length })}>
      {found.map(({ field, before: was, after: is }) => (
        <div key={field} className="grid gap-1 py-2.5 text-sm first:pt-0 last:pb-0">
          <dt className="font-medium">{fieldWords(field)}</dt>
          <dd className="grid min-w-0 gap-1 [overflow-wrap:anywhere] whitespace-pre-line">
            <Part label={t("diff.before")} value={was} as="del" />
            <Part label={t("diff.after")} value={is} as="ins" />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Part({ label, value, as: Mark }: { label: string; value: Value | null; as: "del" | "ins" }) {
  const { t } = useTranslation("talkAgreement");
  const { valueWords } = useValueWords();
  return (
    <span className="min-w-0">
      <span className="text-soft">{label} </span>
      {value ? (
        <Mark
          className={Mark === "del" ? "text-soft line-through" : "font-semibold underline underline-offset-2"}
        >
          {valueWords(value)}
        </Mark>
      ) : (
        <span className="text-soft">{t("diff.nothing")}</span>
      )}
    </span>
  );
}
