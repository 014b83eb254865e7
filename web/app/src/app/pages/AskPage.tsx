import { useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Hex } from "viem";
import { mayAsk } from "../../../../shared/escrow/ask.ts";
import { bytes32 } from "../../../../shared/wire/hex.ts";
import { Notice } from "../../components/notice/Notice.tsx";
import { BackLink } from "../../components/page/BackLink.tsx";
import { Page } from "../../components/page/Page.tsx";
import { PageSkeleton } from "../../components/page/PageSkeleton.tsx";
import { TalkGate } from "../../features/talk/open/TalkGate.tsx";
import { AskSeller } from "../../features/talk/refund/AskSeller.tsx";
import { TradeTitle } from "../../features/trade/TradeTitle.tsx";
import { UnknownTrade } from "../../features/trade/UnknownTrade.tsx";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { useTradeScene } from "../../lib/trade/useTradeScene.ts";

/** A buyer asks the seller for money or a return. */
export function AskPage() {
  const { t } = useTranslation(["talkRefund", "talk", "trade", "case", "common", "errors"]);
  const { id } = useParams({ from: "/shell/trade/$id/ask" });
  const parsed = bytes32.safeParse(id.toLowerCase());
  if (parsed.success) return <KnownId id={parsed.data} />;
  return (
    <Page title={t("page.title")} back={<BackLink to="/trades">{t("common:pages.trades")}</BackLink>}>
      <UnknownTrade error={null} />
    </Page>
  );
}

function KnownId({ id }: { id: Hex }) {
  const { t } = useTranslation(["talkRefund", "common"]);
  const loaded = useTradeScene(id, null);
  return (
    <Page
      title={t("page.title")}
      lead={loaded.state === "ready" ? <TradeTitle scene={loaded.scene} /> : undefined}
      back={
        <BackLink to="/trade/$id" params={{ id }}>
          {t("common:pages.trade")}
        </BackLink>
      }
    >
      {loaded.state === "loading" ? <PageSkeleton /> : null}
      {loaded.state === "failed" ? <UnknownTrade error={loaded.error} /> : null}
      {loaded.state === "ready" ? <Ready scene={loaded.scene} /> : null}
    </Page>
  );
}

function Ready({ scene }: { scene: TradeScene }) {
  const { t } = useTranslation("talkRefund");
  const navigate = useNavigate();
  const { trade, side, now } = scene;
  if (side !== "buyer") return <Notice>{t("page.notBuyer")}</Notice>;
  if (!mayAsk(trade, now)) return <Notice>{t("page.tooLate")}</Notice>;
  return (
    <TalkGate>
      {(talk) => (
        <AskSeller
          talk={talk}
          scene={scene}
          onSent={(room) => void navigate({ to: "/talk/$room", params: { room }, replace: true })}
        />
      )}
    </TalkGate>
  );
}
