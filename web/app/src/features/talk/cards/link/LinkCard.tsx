import { Link } from "@tanstack/react-router";
import { Link2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { LinkKind } from "../../../../../../shared/links/link.ts";
import { buttonClass } from "../../../../components/button/buttonClass.ts";
import type { Message, RoomScene } from "../../../../lib/talk/room/RoomScene.ts";
import { CardFrame } from "../CardFrame.tsx";

interface LinkCardProps {
  kind: LinkKind;
  /** What the link says, in its form behind the `#`. */
  code: string;
  message: Message;
  scene: RoomScene;
}

/** A link of Parley that somebody sent, wherever it points to. It is read and checked here, and only when the reader looks at it. */
export function LinkCard({ kind, code, message, scene }: LinkCardProps) {
  const { t } = useTranslation("talkCards");
  return (
    <CardFrame title={t(`link.${kind}`)} icon={<Link2 className="size-4" aria-hidden="true" />}>
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
