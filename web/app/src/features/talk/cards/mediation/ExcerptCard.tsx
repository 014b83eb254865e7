import { Quote } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../../../lib/format/useFormat.ts";
import { talkNow } from "../../../../lib/talk/session/Talk.ts";
import { CardFrame } from "../CardFrame.tsx";

/** Around what its author copied out of another conversation, where it was written at an instant in Unix seconds. */
export function ExcerptCard({ at, children }: { at: number; children: ReactNode }) {
  const { t } = useTranslation("talkCards");
  const { instant } = useFormat();
  return (
    <CardFrame title={t("excerpt.title")} icon={<Quote className="size-4" aria-hidden="true" />}>
      {children}
      <p className="text-sm text-soft">{t("excerpt.by", { at: instant(at, talkNow()) })}</p>
    </CardFrame>
  );
}
