import { useLocation, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Hex } from "viem";
import { appealDuties } from "../../../../shared/court/appealDuties.ts";
import { bytes32 } from "../../../../shared/wire/hex.ts";
import { ContradictionNotice } from "../../components/agreement/ContradictionNotice.tsx";
import { BackLink } from "../../components/page/BackLink.tsx";
import { Page } from "../../components/page/Page.tsx";
import { PageSkeleton } from "../../components/page/PageSkeleton.tsx";
import { TradePath } from "../../components/pictures/path/TradePath.tsx";
import { tradeVisits } from "../../components/pictures/path/tradeVisits.ts";
import { CaseView } from "../../features/case/CaseView.tsx";
import { useCaseHearing } from "../../features/case/court/useCaseHearing.ts";
import { AppealDuties } from "../../features/case/duties/AppealDuties.tsx";
import { LinkedPleaNotice } from "../../features/case/fund/LinkedPleaNotice.tsx";
import { DutyCards } from "../../features/trade/duties/DutyCards.tsx";
import { endingOf } from "../../features/trade/path/ending.ts";
import { PendingActs } from "../../features/trade/pending/PendingActs.tsx";
import { TradeReceipt } from "../../features/trade/receipt/TradeReceipt.tsx";
import { TradeTitle } from "../../features/trade/TradeTitle.tsx";
import { UnknownTrade } from "../../features/trade/UnknownTrade.tsx";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { useContradiction } from "../../lib/trade/useContradiction.ts";
import { useTradeScene } from "../../lib/trade/useTradeScene.ts";

export function CasePage() {
  // All the texts below at once: fetched one by one, each would blank the page that already stands.
  const { t } = useTranslation(["common", "trade", "case", "desk", "errors"]);
  const { id } = useParams({ from: "/shell/trade/$id/case" });
  const parsed = bytes32.safeParse(id.toLowerCase());
  if (parsed.success) return <KnownId id={parsed.data} />;
  return (
    <Page title={t("pages.case")} back={<BackLink to="/trades">{t("pages.trades")}</BackLink>}>
      <UnknownTrade error={null} />
    </Page>
  );
}

function KnownId({ id }: { id: Hex }) {
  const { t } = useTranslation();
  const loaded = useTradeScene(id, null);
  return (
    <Page
      title={t("pages.case")}
      lead={loaded.state === "ready" ? <TradeTitle scene={loaded.scene} /> : undefined}
      back={
        <BackLink to="/trade/$id" params={{ id }}>
          {t("pages.trade")}
        </BackLink>
      }
    >
      {loaded.state === "loading" ? <PageSkeleton /> : null}
      {loaded.state === "failed" ? <UnknownTrade error={loaded.error} /> : null}
      {loaded.state === "ready" ? <Ready scene={loaded.scene} /> : null}
    </Page>
  );
}

function Ready({ scene: given }: { scene: TradeScene }) {
  const { t } = useTranslation("trade");
  const { scene, contradiction } = useContradiction(given);
  const { trade, now } = scene;
  const ending = endingOf(trade);
  const { hash } = useLocation();
  const plea = hash.startsWith("plea.") ? hash : null;
  return (
    <>
      <TradePath visits={tradeVisits(trade)} now={now} ending={ending ? t(`ending.${ending}`) : undefined} />
      <PendingActs trade={trade.id} />
      {contradiction ? <ContradictionNotice {...contradiction} /> : null}
      {trade.case ? <Duties scene={scene} /> : null}
      {plea ? <LinkedPleaNotice scene={scene} code={plea} /> : null}
      {/* Whoever came to give the deposit of a claim has nothing else to see before there is a case. */}
      {plea && !trade.case ? null : <CaseView scene={scene} />}
      {trade.case && ending ? <TradeReceipt scene={scene} /> : null}
    </>
  );
}

/** The escrow only waits for a ruling; while an award may be appealed there is more to say. */
function Duties({ scene }: { scene: TradeScene }) {
  const hearing = useCaseHearing(scene);
  const duties = hearing && scene.trade.status === "InCourt" ? appealDuties(hearing, scene.now) : null;
  if (!hearing || !duties) return <DutyCards scene={scene} />;
  return <AppealDuties scene={scene} hearing={hearing} duties={duties} />;
}
