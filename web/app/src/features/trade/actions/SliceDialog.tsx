import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { Segmented } from "../../../components/choice/Segmented.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { useToast } from "../../../components/toast/useToast.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useAct } from "../../../lib/trade/useAct.ts";
import { sliceCall } from "../calls.ts";
import { readSlice } from "./readSlice.ts";
import { SliceFacts } from "./SliceFacts.tsx";
import { SliceField } from "./SliceField.tsx";
import type { SliceOf } from "./tradeActions.ts";

/** How much of what is held goes, what of it arrives, and what stays. */
export function SliceDialog({
  scene,
  action,
  onClose,
}: {
  scene: TradeScene;
  action: SliceOf;
  onClose: () => void;
}) {
  const { t } = useTranslation("trade");
  const { locale } = useFormat();
  const toast = useToast();
  const { escrow } = useChain().config;
  const act = useAct(scene);
  const [portion, setPortion] = useState<"all" | "part">("all");
  const [text, setText] = useState("");
  const { coin, trade } = scene;
  const words = useMoneyWords(coin);
  const { kind, minimum, held } = action;
  const reading =
    portion === "all"
      ? ({ ok: true, amount: held } as const)
      : readSlice(text, { minimum, held, decimals: coin.decimals, locale });
  return (
    <Dialog
      title={t(`act.${kind}.title`)}
      open
      onClose={onClose}
      locked={act.isPending}
      actions={
        <Button
          busy={act.isPending}
          disabled={!reading.ok}
          onClick={() => {
            if (!reading.ok) return;
            const { amount } = reading;
            act.mutate(
              {
                action: kind,
                call: (context) => sliceCall(escrow, kind, { terms: trade.terms, amount }, context),
              },
              {
                onSuccess: () => {
                  toast.show("success", t(`done.${kind}`));
                  onClose();
                },
              },
            );
          }}
        >
          {reading.ok ? t(`act.${kind}.amount`, { amount: words(reading.amount) }) : t(`act.${kind}.button`)}
        </Button>
      }
    >
      <Segmented
        label={t("slice.portion")}
        value={portion}
        onChange={setPortion}
        options={[
          { value: "all", label: t("slice.all") },
          { value: "part", label: t("slice.part") },
        ]}
      />
      {portion === "part" ? (
        <SliceField
          scene={scene}
          action={action}
          overHeld={t("slice.overHeld", { held: words(held) })}
          text={text}
          onChange={setText}
          reading={reading}
        />
      ) : null}
      {reading.ok ? <SliceFacts scene={scene} kind={kind} amount={reading.amount} /> : null}
      <p className="text-sm text-soft">{t("slice.final")}</p>
      <ActFailure error={act.error} />
    </Dialog>
  );
}
