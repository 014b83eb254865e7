import { useTranslation } from "react-i18next";
import { grossOf, smallestRefund } from "../../../../../shared/escrow/refund.ts";
import { ValuedAmount } from "../../../components/amount/ValuedAmount.tsx";
import { Button } from "../../../components/button/Button.tsx";
import { Dialog } from "../../../components/dialog/Dialog.tsx";
import { type DataItem, DataList } from "../../../components/layout/DataList.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { SliceChoice } from "../../../components/slice/SliceChoice.tsx";
import { useSlice } from "../../../components/slice/useSlice.ts";
import { useToast } from "../../../components/toast/useToast.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useSides } from "../../../lib/trade/useSides.ts";
import { useRefund } from "./useRefund.ts";

interface RefundDialogProps {
  scene: TradeScene;
  /** What was not given back yet. */
  left: bigint;
  /** How many refunds came before. */
  number: number;
  onClose: () => void;
}

/** How much goes back, what that costs the seller, and that it is a payment like any other. */
export function RefundDialog({ scene, left, number, onClose }: RefundDialogProps) {
  const { t } = useTranslation("trade");
  const toast = useToast();
  const refund = useRefund(scene, () => {
    toast.show("success", t("done.refund"));
    onClose();
  });
  const { coin, policy, trade } = scene;
  const words = useMoneyWords(coin);
  const minimum = smallestRefund(policy, trade.terms);
  const isTooLittle = left < minimum;
  const slice = useSlice(coin, { minimum, held: left });
  const { reading } = slice;

  function pay() {
    if (reading.ok) refund.mutate({ arriving: reading.amount, number });
  }

  return (
    <Dialog
      title={t("charge.act.title")}
      open
      onClose={onClose}
      locked={refund.isPending}
      actions={
        <Button busy={refund.isPending} disabled={!reading.ok || isTooLittle} onClick={pay}>
          {reading.ok ? t("act.refund.amount", { amount: words(reading.amount) }) : t("act.refund.button")}
        </Button>
      }
    >
      <SliceChoice slice={slice} coin={coin} overHeld={t("charge.overLeft", { left: words(left) })} />
      {isTooLittle ? (
        <p className="text-sm text-amber">{t("charge.tooLittle", { minimum: words(minimum) })}</p>
      ) : null}
      {reading.ok ? <RefundFacts scene={scene} arriving={reading.amount} left={left} /> : null}
      <p className="text-sm text-soft">{t("charge.final")}</p>
      <ActFailure error={refund.error} />
    </Dialog>
  );
}

function RefundFacts({ scene, arriving, left }: { scene: TradeScene; arriving: bigint; left: bigint }) {
  const { t } = useTranslation("trade");
  const { percent } = useFormat();
  const { policy, coin } = scene;
  const names = useSides(scene);
  const money = (value: bigint) => <ValuedAmount value={value} coin={coin} align="end" />;
  const gross = grossOf(arriving, policy);
  const fee: DataItem[] = [
    { label: t("charge.fee", { share: percent(policy.feeBps) }), value: money(gross - arriving) },
    { label: t("charge.leaves"), value: money(gross) },
  ];
  return (
    <DataList
      items={[
        { label: t("slice.arrives", { who: names.buyer }), value: money(arriving), strong: true },
        ...(gross > arriving ? fee : []),
        { label: t("charge.left"), value: money(left - arriving) },
      ]}
    />
  );
}
