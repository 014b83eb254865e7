import { Link } from "@tanstack/react-router";
import { FileSignature } from "lucide-react";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import type { RoomScene } from "../../../lib/talk/room/RoomScene.ts";

/** From the composer to the desk. Only two can agree, so a group has none. */
export function AgreementLink({ scene }: { scene: RoomScene }) {
  if (scene.others.length !== 1) return null;
  return (
    <Suspense>
      <ToDesk room={scene.id} />
    </Suspense>
  );
}

function ToDesk({ room }: { room: string }) {
  const { t } = useTranslation("talkAgreement");
  return (
    <Link
      to="/talk/$room/agreement"
      params={{ room }}
      className={buttonClass({ kind: "quiet", size: "small" })}
    >
      <FileSignature className="size-4.5" aria-hidden="true" />
      {t("desk.link")}
    </Link>
  );
}
