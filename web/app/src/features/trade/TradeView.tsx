import { useTranslation } from "react-i18next";
import type { SealedReference } from "../../../../shared/sealed/sealedReference.ts";
import { ContradictionNotice } from "../../components/agreement/ContradictionNotice.tsx";
import { TradePath } from "../../components/pictures/path/TradePath.tsx";
import { tradeVisits } from "../../components/pictures/path/tradeVisits.ts";
import { OfferPanel } from "../../components/settlement/OfferPanel.tsx";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { useContradiction } from "../../lib/trade/useContradiction.ts";
import { ActionList } from "./actions/ActionList.tsx";
import { isEdited } from "./agreement/isEdited.ts";
import { TradeAgreement } from "./agreement/TradeAgreement.tsx";
import { UnreadAgreement } from "./agreement/UnreadAgreement.tsx";
import { TradeCredits } from "./credits/TradeCredits.tsx";
import { DutyCards } from "./duties/DutyCards.tsx";
import { TradeHistory } from "./history/TradeHistory.tsx";
import { TradeMoney } from "./money/TradeMoney.tsx";
import { endingOf } from "./path/ending.ts";
import { PendingActs } from "./pending/PendingActs.tsx";
import { TradeReceipt } from "./receipt/TradeReceipt.tsx";
import { TradeLinkButton } from "./share/TradeLinkButton.tsx";

interface TradeViewProps {
  scene: TradeScene;
  /** The code of an offer that a link brought here. */
  offer: string | null;
  /** The agreement's key as a link brought it. */
  linked: SealedReference | null;
  onRetryAgreement: () => void;
}

/** The life of a trade: where it stands, who must do what, what the reader may do, and all that proves it. */
export function TradeView({ scene: given, offer, linked, onRetryAgreement }: TradeViewProps) {
  const { t } = useTranslation("trade");
  const { scene, contradiction } = useContradiction(given);
  const { trade, now } = scene;
  const ending = endingOf(trade);
  // Whoever came for an offer finds it before everything else there is to do.
  const isOffered = offer !== null && !ending;
  const offers = <OfferPanel scene={scene} linked={offer} />;
  return (
    <>
      <TradePath visits={tradeVisits(trade)} now={now} ending={ending ? t(`ending.${ending}`) : undefined} />
      <PendingActs trade={trade.id} />
      {/* What nothing may be decided without stands before all that asks for a decision. */}
      {isEdited(scene.agreement) ? (
        <UnreadAgreement scene={scene} reading={scene.agreement} onRetry={onRetryAgreement} />
      ) : null}
      {contradiction ? <ContradictionNotice {...contradiction} /> : null}
      <DutyCards scene={scene} />
      {isOffered ? offers : null}
      <ActionList scene={scene} />
      {ending ? <TradeReceipt scene={scene} /> : null}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6 print:hidden">
        <TradeCredits scene={scene} />
        {isOffered ? null : offers}
        {ending ? null : <TradeMoney scene={scene} />}
        <TradeAgreement scene={scene} onRetry={onRetryAgreement} />
        <TradeHistory scene={scene} />
        <div>
          <TradeLinkButton scene={scene} linked={linked} />
        </div>
      </div>
    </>
  );
}
