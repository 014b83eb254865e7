import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Trade } from "../../../../../shared/escrow/trade.ts";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";

/** In plain words that this money was never held, and what a refund of it is; or that it is one. */
export function ChargeNotice({ scene, of }: { scene: TradeScene; of: Trade | null }) {
  const { t } = useTranslation("trade");
  const words = useMoneyWords(scene.coin);
  const who = scene.side ?? "onlooker";
  if (!of) return <Notice title={t("charge.title")}>{t(`charge.body.${who}`)}</Notice>;
  return (
    <Notice
      title={t("charge.refund.title")}
      action={
        <Link
          to="/trade/$id"
          params={{ id: of.id }}
          className={buttonClass({ kind: "quiet", size: "small" })}
        >
          {t("charge.refund.open")}
        </Link>
      }
    >
      {t(`charge.refund.body.${who}`, { amount: words(of.terms.amount) })}
    </Notice>
  );
}
