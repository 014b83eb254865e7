import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "../../../components/notice/Notice.tsx";
import type { Talk } from "../../../lib/talk/session/Talk.ts";

/** Says so when no relay answers: what is written goes out later, and what others write comes later. */
export function LinesNotice({ talk }: { talk: Talk }) {
  const { t } = useTranslation("talk");
  const states = useSyncExternalStore(talk.lines.states.subscribe, talk.lines.states.get);
  const all = [...states.values()];
  if (all.length === 0 || all.some((state) => state !== "unreachable")) return null;
  return (
    <Notice kind="wait" live="status">
      {t("lines.unreachable")}
    </Notice>
  );
}
