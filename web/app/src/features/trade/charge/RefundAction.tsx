import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { ActionRow } from "../actions/ActionRow.tsx";
import { usePendingActs } from "../pending/usePendingActs.ts";
import { RefundDialog } from "./RefundDialog.tsx";

interface RefundActionProps {
  scene: TradeScene;
  /** What was not given back yet. */
  left: bigint;
  /** How many refunds came before. */
  number: number;
}

/** The seller's way to give a payment at once back. */
export function RefundAction({ scene, left, number }: RefundActionProps) {
  const { t } = useTranslation("trade");
  const [open, setOpen] = useState(false);
  const isBlocked = usePendingActs(scene.trade.id).length > 0;
  return (
    <ActionRow
      title={t("charge.act.title")}
      button={
        <Button kind="quiet" disabled={isBlocked} onClick={() => setOpen(true)}>
          {t("charge.act.button")}
        </Button>
      }
    >
      <p>{t("charge.act.body")}</p>
      {open ? (
        <RefundDialog scene={scene} left={left} number={number} onClose={() => setOpen(false)} />
      ) : null}
    </ActionRow>
  );
}
