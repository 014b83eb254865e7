import { Link } from "@tanstack/react-router";
import { Link2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { isPaymentUri } from "../../../../../../shared/links/paymentUri.ts";
import { buttonClass } from "../../../../components/button/buttonClass.ts";
import type { Message, RoomScene } from "../../../../lib/talk/room/RoomScene.ts";
import { CardFrame } from "../CardFrame.tsx";

interface LinkCardProps {
  /** What the link says, in its form behind the `#`. */
  code: string;
  message: Message;
  scene: RoomScene;
}

const kinds = ["request", "payment", "offer", "plea", "trade"] as const;

/** A link of Parley that somebody sent, wherever it points to. It is read and checked here, and only when the reader looks at it. */
export function LinkCard({ code, message, scene }: LinkCardProps) {
  const { t } = useTranslation("talkCards");
  const kind = isPaymentUri(code) ? "payment" : kinds.find((one) => code.startsWith(`${one}.`));
  return (
    <CardFrame title={t(`link.${kind ?? "trade"}`)} icon={<Link2 className="size-4" aria-hidden="true" />}>
      {message.isOwn ? null : <p className="text-sm text-soft">{t("link.unread")}</p>}
      <Link
        to="/r"
        hash={code}
        state={{ talk: scene.id, request: message.id }}
        className={buttonClass({ kind: "quiet", wide: true })}
      >
        {t("link.open")}
      </Link>
    </CardFrame>
  );
}
