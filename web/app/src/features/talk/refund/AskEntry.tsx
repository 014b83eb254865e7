import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { mayAsk } from "../../../../../shared/escrow/ask.ts";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";

/** The buyer's way from a trade to asking for money or a return; nothing where the rules leave nothing to ask. */
export function AskEntry({ scene: { trade, side, now } }: { scene: TradeScene }) {
  const { t } = useTranslation("talkRefund");
  if (side !== "buyer" || !mayAsk(trade, now)) return null;
  return (
    <div className="grid justify-items-start gap-1.5">
      <Link to="/trade/$id/ask" params={{ id: trade.id }} className={buttonClass({ kind: "quiet" })}>
        {t("entry.act")}
      </Link>
      <p className="text-sm text-soft">{t("entry.hint")}</p>
    </div>
  );
}
