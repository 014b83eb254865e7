import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Hex } from "viem";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import type { RoomScene } from "../../../lib/talk/room/RoomScene.ts";

/** To the negotiation of a trade within its conversation. */
export function NegotiateLink({ scene, trade }: { scene: RoomScene; trade: Hex }) {
  const { t } = useTranslation("talkCards");
  return (
    <Link
      to="/talk/$room/trade/$id"
      params={{ room: scene.id, id: trade }}
      className={buttonClass({ kind: "quiet", wide: true })}
    >
      {t("negotiate")}
    </Link>
  );
}
