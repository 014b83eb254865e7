import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { ActionRow } from "./ActionRow.tsx";
import { ExtendDialog } from "./ExtendDialog.tsx";
import type { ExtendOf } from "./tradeActions.ts";

/** The favoured side's gift of time. */
export function ExtendAction({
  scene,
  action,
  blocked,
}: {
  scene: TradeScene;
  action: ExtendOf;
  blocked: boolean;
}) {
  const { t } = useTranslation("trade");
  const [open, setOpen] = useState(false);
  return (
    <ActionRow
      title={t("act.extend.title")}
      button={
        <Button kind="quiet" disabled={blocked} onClick={() => setOpen(true)}>
          {t("act.extend.button")}
        </Button>
      }
    >
      <p>{t("act.extend.body")}</p>
      {open ? <ExtendDialog scene={scene} action={action} onClose={() => setOpen(false)} /> : null}
    </ActionRow>
  );
}
