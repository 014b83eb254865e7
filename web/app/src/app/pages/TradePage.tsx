import { useLocation, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Hex } from "viem";
import { isCharge } from "../../../../shared/escrow/trade.ts";
import { bytes32 } from "../../../../shared/wire/hex.ts";
import { Unread } from "../../components/chain/Unread.tsx";
import { BackLink } from "../../components/page/BackLink.tsx";
import { CheckLink } from "../../components/page/CheckLink.tsx";
import { Page } from "../../components/page/Page.tsx";
import { PageSkeleton } from "../../components/page/PageSkeleton.tsx";
import { PublicLink } from "../../components/page/PublicLink.tsx";
import { AskEntry } from "../../features/talk/refund/AskEntry.tsx";
import { ChargeView } from "../../features/trade/charge/ChargeView.tsx";
import { readTradeHash } from "../../features/trade/link/readTradeHash.ts";
import { PendingActs } from "../../features/trade/pending/PendingActs.tsx";
import { TradeTitle } from "../../features/trade/TradeTitle.tsx";
import { TradeView } from "../../features/trade/TradeView.tsx";
import { UnknownTrade } from "../../features/trade/UnknownTrade.tsx";
import { useChain } from "../../lib/query/useChain.ts";
import { useTradeScene } from "../../lib/trade/useTradeScene.ts";

export function TradePage() {
  const { t } = useTranslation(["trade", "common", "errors", "talkRefund"]);
  const { id } = useParams({ from: "/shell/trade/$id" });
  const parsed = bytes32.safeParse(id.toLowerCase());
  const back = <BackLink to="/trades">{t("common:pages.trades")}</BackLink>;
  if (parsed.success) return <KnownId id={parsed.data} />;
  return (
    <Page title={t("common:pages.trade")} back={back}>
      <UnknownTrade error={null} />
    </Page>
  );
}

function KnownId({ id }: { id: Hex }) {
  const { t } = useTranslation(["trade", "common", "talkRefund"]);
  const { chainId, escrow } = useChain().config;
  const { offer, agreement: linked } = readTradeHash(useLocation().hash, id, { chainId, escrow });
  const loaded = useTradeScene(id, linked?.key ?? null);
  const side = loaded.state === "ready" ? (loaded.scene.side ?? "onlooker") : "onlooker";
  return (
    <Page
      title={t(`head.${side}`)}
      lead={loaded.state === "ready" ? <TradeTitle scene={loaded.scene} /> : undefined}
      back={<BackLink to="/trades">{t("common:pages.trades")}</BackLink>}
    >
      {loaded.state === "loading" ? (
        <Unread>
          <PageSkeleton />
        </Unread>
      ) : null}
      {loaded.state === "failed" ? (
        <>
          <PendingActs trade={id} />
          <UnknownTrade error={loaded.error} />
        </>
      ) : null}
      {loaded.state === "ready" && isCharge(loaded.scene.trade) ? (
        <ChargeView scene={loaded.scene} linked={linked} onRetryAgreement={loaded.retryAgreement} />
      ) : null}
      {loaded.state === "ready" && !isCharge(loaded.scene.trade) ? (
        <TradeView
          scene={loaded.scene}
          offer={offer}
          linked={linked}
          onRetryAgreement={loaded.retryAgreement}
        />
      ) : null}
      {loaded.state === "ready" ? <AskEntry scene={loaded.scene} /> : null}
      {loaded.state === "loading" ? null : (
        <p className="flex flex-wrap items-center gap-x-5">
          <CheckLink trade={id} />
          {loaded.state === "ready" ? <PublicLink proof={id} /> : null}
        </p>
      )}
    </Page>
  );
}
