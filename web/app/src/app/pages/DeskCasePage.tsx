import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { type Hex, hexToBigInt } from "viem";
import type { Hearing } from "../../../../shared/court/hearing.ts";
import { bytes32 } from "../../../../shared/wire/hex.ts";
import { Notice } from "../../components/notice/Notice.tsx";
import { BackLink } from "../../components/page/BackLink.tsx";
import { Page } from "../../components/page/Page.tsx";
import { PageSkeleton } from "../../components/page/PageSkeleton.tsx";
import { Award } from "../../features/case/award/Award.tsx";
import { DeskCase } from "../../features/desk/hearing/DeskCase.tsx";
import { ForeignCase, UnknownCase } from "../../features/desk/hearing/UnknownCase.tsx";
import { PendingActs } from "../../features/trade/pending/PendingActs.tsx";
import { TradeTitle } from "../../features/trade/TradeTitle.tsx";
import { useHearing } from "../../lib/court/useHearing.ts";
import { useTradeOfDispute } from "../../lib/court/useTradeOfDispute.ts";
import { shortHex } from "../../lib/format/shortHex.ts";
import { useErrorSentence } from "../../lib/signing/useErrorSentence.ts";
import { useTradeScene } from "../../lib/trade/useTradeScene.ts";

export function DeskCasePage() {
  // All the texts below at once: fetched one by one, each would blank the page that already stands.
  const { t } = useTranslation(["common", "desk", "trade", "case", "errors"]);
  const { id } = useParams({ from: "/shell/desk/case/$id" });
  const parsed = bytes32.safeParse(id.toLowerCase());
  return (
    <Page
      title={t("pages.deskCase")}
      lead={parsed.success ? <span className="font-mono text-sm">{shortHex(parsed.data)}</span> : undefined}
      back={<BackLink to="/desk">{t("pages.desk")}</BackLink>}
    >
      {parsed.success ? <KnownId id={hexToBigInt(parsed.data)} /> : <UnknownCase />}
    </Page>
  );
}

function KnownId({ id }: { id: bigint }) {
  const { data: hearing, error } = useHearing(id);
  const trade = useTradeOfDispute(hearing ?? null);
  const sentence = useErrorSentence();
  if (error) return <Notice kind="danger">{sentence(error)}</Notice>;
  if (hearing === null) return <UnknownCase />;
  if (trade.error) return <Notice kind="danger">{sentence(trade.error)}</Notice>;
  if (!hearing || trade.data === undefined) return <PageSkeleton />;
  return trade.data ? <Known hearing={hearing} trade={trade.data} /> : <ForeignCase />;
}

function Known({ hearing, trade }: { hearing: Hearing; trade: Hex }) {
  const loaded = useTradeScene(trade, null);
  const sentence = useErrorSentence();
  if (loaded.state === "loading") return <PageSkeleton />;
  if (loaded.state === "failed") return <Notice kind="danger">{sentence(loaded.error)}</Notice>;
  const { scene } = loaded;
  return (
    <>
      <p className="-mt-4 text-soft">
        <TradeTitle scene={scene} />
      </p>
      <PendingActs trade={trade} />
      <DeskCase scene={scene} hearing={hearing} award={<Award scene={scene} hearing={hearing} />} />
    </>
  );
}
