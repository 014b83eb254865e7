import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { ActionRow } from "./ActionRow.tsx";

/** Leads to the case: to open one, or to the one that is open. */
export function CaseAction({
  scene,
  kind,
  primary,
}: {
  scene: TradeScene;
  kind: "openCase" | "case";
  primary: boolean;
}) {
  const { t } = useTranslation("trade");
  return (
    <ActionRow
      title={t(`act.${kind}.title`)}
      button={
        <Link
          to="/trade/$id/case"
          params={{ id: scene.trade.id }}
          className={buttonClass({ kind: primary ? "primary" : "quiet" })}
        >
          {t(`act.${kind}.button`)}
        </Link>
      }
    >
      <p>{t(`act.${kind}.body`)}</p>
    </ActionRow>
  );
}
