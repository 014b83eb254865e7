import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { ActionRow } from "./ActionRow.tsx";
import { SliceDialog } from "./SliceDialog.tsx";
import type { SliceOf } from "./tradeActions.ts";

interface SliceActionProps {
  scene: TradeScene;
  action: SliceOf;
  primary: boolean;
  blocked: boolean;
}

/** Release or refund, all or part. */
export function SliceAction({ scene, action, primary, blocked }: SliceActionProps) {
  const { t } = useTranslation("trade");
  const [open, setOpen] = useState(false);
  const { kind } = action;
  return (
    <ActionRow
      title={t(`act.${kind}.title`)}
      button={
        <Button kind={primary ? "primary" : "quiet"} disabled={blocked} onClick={() => setOpen(true)}>
          {t(`act.${kind}.button`)}
        </Button>
      }
    >
      <p>{t(`act.${kind}.body`)}</p>
      {open ? <SliceDialog scene={scene} action={action} onClose={() => setOpen(false)} /> : null}
    </ActionRow>
  );
}
