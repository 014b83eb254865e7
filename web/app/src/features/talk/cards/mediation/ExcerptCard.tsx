import { Quote } from "lucide-react";
import { useTranslation } from "react-i18next";
import { decodeCard } from "../../../../../../shared/talk/content/card.ts";
import { useFormat } from "../../../../lib/format/useFormat.ts";
import { talkNow } from "../../../../lib/talk/session/Talk.ts";
import { CardFrame } from "../CardFrame.tsx";
import { type CardProps, CardView } from "../CardView.tsx";
import { Stopped } from "../Stopped.tsx";

/** What its author copied out of another conversation. A copied card is checked as if its author had sent it here. */
export function ExcerptCard(props: CardProps<"excerpt">) {
  const { t } = useTranslation("talkCards");
  const { instant } = useFormat();
  const { card } = props;
  return (
    <CardFrame title={t("excerpt.title")} icon={<Quote className="size-4" aria-hidden="true" />}>
      <Copied {...props} />
      <p className="text-sm text-soft">{t("excerpt.by", { at: instant(card.at, talkNow()) })}</p>
    </CardFrame>
  );
}

function Copied({ card: { copy }, ...around }: CardProps<"excerpt">) {
  const { t } = useTranslation("talkCards");
  if ("text" in copy) return <p className="whitespace-pre-wrap break-words">{copy.text}</p>;
  const card = decodeCard(copy.card);
  // A copy of a copy would be somebody else's word as to when it was written.
  if (card === null || card.card === "excerpt") return <Stopped>{t("excerpt.bad")}</Stopped>;
  return <CardView card={card} {...around} />;
}
