import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "../../../components/notice/Notice.tsx";

/** In the place of a card that is not what it claims to be: nothing of it can be pressed. */
export function Stopped({ children }: { children: ReactNode }) {
  const { t } = useTranslation("talkCards");
  return (
    <Notice kind="danger" title={t("stopped.title")}>
      {children}
    </Notice>
  );
}
