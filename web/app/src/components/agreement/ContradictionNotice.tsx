import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/format/useFormat.ts";
import type { Contradiction } from "../../lib/trade/useContradiction.ts";
import { Checkbox } from "../choice/Checkbox.tsx";
import { Notice } from "../notice/Notice.tsx";

/** That the text and the terms differ, and in what; before anything is decided on the text. */
export function ContradictionNotice({ parts, isAccepted, onAccept }: Contradiction) {
  const { t } = useTranslation("trade");
  const { list } = useFormat();
  return (
    <Notice kind="danger" live="alert" title={t("agreement.contradicts.title")}>
      <p>
        {t("agreement.contradicts.body", {
          parts: list(parts.map((part) => t(`agreement.part.${part}`))),
        })}
      </p>
      <div className="mt-2">
        <Checkbox label={t("agreement.contradicts.accept")} checked={isAccepted} onChange={onAccept} />
      </div>
    </Notice>
  );
}
