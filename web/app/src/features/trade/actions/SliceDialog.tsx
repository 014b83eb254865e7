import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { SliceChoice } from "../../../components/slice/SliceChoice.tsx";
import { useSlice } from "../../../components/slice/useSlice.ts";
import { useToast } from "../../../components/toast/useToast.ts";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { sliceCall } from "../../../lib/trade/tradeCalls.ts";
import { useAct } from "../../../lib/trade/useAct.ts";
import { SliceFacts } from "./SliceFacts.tsx";
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
  const toast = useToast();
  const { escrow } = useChain().config;
  const act = useAct(scene);
  const { coin, trade } = scene;
  const words = useMoneyWords(coin);
  const { kind, held } = action;
  const slice = useSlice(coin, action);
  const { reading } = slice;
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
      <SliceChoice slice={slice} coin={coin} overHeld={t("slice.overHeld", { held: words(held) })} />
      {reading.ok ? <SliceFacts scene={scene} kind={kind} amount={reading.amount} /> : null}
      <p className="text-sm text-soft">{t("slice.final")}</p>
      <ActFailure error={act.error} />
    </Dialog>
  );
}
