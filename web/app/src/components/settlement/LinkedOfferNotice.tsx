import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useLinkedOffer } from "../../lib/offers/useLinkedOffer.ts";
import { useErrorSentence } from "../../lib/signing/useErrorSentence.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { buttonClass } from "../button/buttonClass.ts";
import { Notice } from "../notice/Notice.tsx";
import { OfferCard } from "./OfferCard.tsx";

/** The offer that a link brought here, or why it was stopped. */
export function LinkedOfferNotice({ scene, code }: { scene: TradeScene; code: string }) {
  const { t } = useTranslation("trade");
  const sentence = useErrorSentence();
  const { data, error } = useLinkedOffer(scene.trade, code);
  if (error) return <Notice kind="danger">{sentence(error)}</Notice>;
  switch (data?.state) {
    case undefined:
      return <Notice live="status">{t("offers.checking")}</Notice>;
    case "good":
      return <OfferCard scene={scene} known={data.known} />;
    case "otherTrade":
      return (
        <Notice
          kind="wait"
          action={
            <Link
              to="/trade/$id"
              params={{ id: data.trade }}
              hash={code}
              className={buttonClass({ kind: "quiet", size: "small" })}
            >
              {t("offers.otherTradeOpen")}
            </Link>
          }
        >
          {t("offers.otherTrade")}
        </Notice>
      );
    case "forged":
      return (
        <Notice kind="danger" live="alert" title={t("offers.stopped")}>
          {t("offers.forged")}
        </Notice>
      );
    case "unreadable":
      return (
        <Notice kind="danger" live="alert" title={t("offers.stopped")}>
          {sentence(data.error)}
        </Notice>
      );
  }
}
