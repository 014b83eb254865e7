import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { allowedActions } from "../../../../../shared/escrow/allowedActions.ts";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";

/** What a buyer can do where no message reaches the seller. */
export function OtherWays({ scene }: { scene: TradeScene }) {
  const { t } = useTranslation("talkRefund");
  const { trade, policy, viewer, now } = scene;
  const mayOpenCase = allowedActions(trade, policy, viewer, now).some(({ kind }) => kind === "openCase");
  const look = buttonClass({ kind: "quiet", size: "small" });
  return (
    <>
      <Link to="/trade/$id" params={{ id: trade.id }} className={look}>
        {t("reach.offer")}
      </Link>
      {mayOpenCase ? (
        <Link to="/trade/$id/case" params={{ id: trade.id }} className={look}>
          {t("reach.case")}
        </Link>
      ) : null}
    </>
  );
}
