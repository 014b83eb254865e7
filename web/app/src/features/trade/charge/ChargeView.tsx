import { useTranslation } from "react-i18next";
import { leftToRefund } from "../../../../../shared/escrow/refund.ts";
import type { SealedReference } from "../../../../../shared/sealed/sealedReference.ts";
import { Section } from "../../../components/layout/Section.tsx";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { TradeAgreement } from "../agreement/TradeAgreement.tsx";
import { TradeHistory } from "../history/TradeHistory.tsx";
import { PendingActs } from "../pending/PendingActs.tsx";
import { TradeReceipt } from "../receipt/TradeReceipt.tsx";
import { TradeLinkButton } from "../share/TradeLinkButton.tsx";
import { ChargeNotice } from "./ChargeNotice.tsx";
import { RefundAction } from "./RefundAction.tsx";
import { RefundList } from "./RefundList.tsx";
import { useRefunds } from "./useRefunds.ts";

interface ChargeViewProps {
  scene: TradeScene;
  /** The agreement's key as a link brought it. */
  linked: SealedReference | null;
  onRetryAgreement: () => void;
}

/** A payment at once: that nothing protects it, what came back of it, and how its seller gives it back. */
export function ChargeView({ scene, linked, onRetryAgreement }: ChargeViewProps) {
  const { t } = useTranslation("trade");
  const { trade, policy, side } = scene;
  const ties = useRefunds(scene);
  const left = ties ? leftToRefund(trade, ties.refunds, policy) : 0n;
  return (
    <>
      <ChargeNotice scene={scene} of={ties?.of ?? null} />
      <PendingActs trade={trade.id} />
      {ties && ties.refunds.length > 0 ? (
        <RefundList scene={scene} refunds={ties.refunds} left={left} />
      ) : null}
      {/* What was given back is nobody's to give back again. */}
      {ties && !ties.of && side === "seller" && left > 0n ? (
        <Section title={t("act.title")}>
          <RefundAction scene={scene} left={left} number={ties.refunds.length} />
        </Section>
      ) : null}
      <TradeReceipt scene={scene} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 print:hidden">
        {ties && !ties.of ? <TradeAgreement scene={scene} onRetry={onRetryAgreement} /> : null}
        <TradeHistory scene={scene} />
        <div>
          <TradeLinkButton scene={scene} linked={linked} />
        </div>
      </div>
    </>
  );
}
