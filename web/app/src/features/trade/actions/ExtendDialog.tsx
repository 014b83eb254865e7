import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { MomentField } from "../../../components/field/MomentField.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Deadline } from "../../../components/time/Deadline.tsx";
import { useToast } from "../../../components/toast/useToast.ts";
import { toDateField } from "../../../lib/format/dateField.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useAct } from "../../../lib/trade/useAct.ts";
import { extendCall } from "../calls.ts";
import { extensionPresets, readExtension } from "./readExtension.ts";
import type { ExtendOf } from "./tradeActions.ts";

const DAY = 86_400;

/** A new end of the clock: some days more, or a day and hour. */
export function ExtendDialog({
  scene,
  action,
  onClose,
}: {
  scene: TradeScene;
  action: ExtendOf;
  onClose: () => void;
}) {
  const { t } = useTranslation("trade");
  const { duration } = useFormat();
  const toast = useToast();
  const { escrow } = useChain().config;
  const act = useAct(scene);
  const { trade, now } = scene;
  const presets = extensionPresets(action);
  const inDays = (days: number) => toDateField(trade.endsAt + days * DAY);
  const [text, setText] = useState(() => inDays(presets.includes(3) ? 3 : 0));
  const reading = readExtension(text, action);
  return (
    <Dialog
      title={t("act.extend.title")}
      description={t("act.extend.body")}
      open
      onClose={onClose}
      locked={act.isPending}
      actions={
        <Button
          busy={act.isPending}
          disabled={!reading.ok}
          onClick={() => {
            if (!reading.ok) return;
            const { until } = reading;
            act.mutate(
              { action: "extend", call: (context) => extendCall(escrow, trade.terms, until, context) },
              {
                onSuccess: () => {
                  toast.show("success", t("done.extend"));
                  onClose();
                },
              },
            );
          }}
        >
          {t("act.extend.button")}
        </Button>
      }
    >
      <p className="text-sm text-soft">
        {t("act.extend.now")} <Deadline at={trade.endsAt} now={now} />
      </p>
      <MomentField
        label={t("act.extend.until")}
        value={text}
        onChange={setText}
        error={reading.ok ? undefined : t(`act.extend.${reading.problem}`)}
        now={now}
      >
        <fieldset className="flex flex-wrap gap-2" aria-label={t("act.extend.more")}>
          {presets.map((days) => (
            <Button key={days} kind="quiet" size="small" onClick={() => setText(inDays(days))}>
              {t("act.extend.plus", { time: duration(days * DAY) })}
            </Button>
          ))}
        </fieldset>
      </MomentField>
      <p className="text-sm text-soft">{t("act.extend.final")}</p>
      <ActFailure error={act.error} />
    </Dialog>
  );
}
