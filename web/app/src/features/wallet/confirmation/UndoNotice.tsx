import { useTranslation } from "react-i18next";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useNow } from "../../../lib/query/useNow.ts";
import { never } from "../../../lib/signing/instant.ts";
import type { Undo } from "../../../lib/signing/Summary.ts";

/** What can still be undone, and until when. */
export function UndoNotice({ undo }: { undo: Undo }) {
  const { t } = useTranslation("wallet");
  const format = useFormat();
  const now = useNow();
  const { kind, until } = undo;
  const shown = until === null || until >= never ? t("confirm.noEnd") : format.instant(until, now ?? until);
  return <Notice title={t("confirm.undoTitle")}>{t(`confirm.undo.${kind}`, { until: shown })}</Notice>;
}
