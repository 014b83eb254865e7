import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import type { NegotiationSummary } from "../../../../../shared/negotiation/neutralSummary.ts";
import { formatInstant } from "../../../lib/format/formatInstant.ts";
import { languages, localeTag } from "../../../lib/i18n/language.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { summaryLines } from "./summaryLines.ts";

/** A summary in every language of the app, one after the other: who decides may read another than who copies it. Times are in UTC. */
export function useSummaryText({ trade, coin, now }: TradeScene, summary: NegotiationSummary): string {
  const { i18n } = useTranslation("talkNegotiation");
  // The page fetched its own language only; until the other's words are here only its own is copied.
  useQuery({
    queryKey: ["texts", "talkNegotiation"],
    queryFn: async () => {
      await i18n.loadLanguages([...languages]);
      return true;
    },
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
  });
  const ready = languages.filter((language) => i18n.hasResourceBundle(language, "talkNegotiation"));
  return ready
    .map((language) => {
      const t = i18n.getFixedT(language, "talkNegotiation");
      const locale = localeTag[language];
      const lines = summaryLines(summary, {
        t,
        money: (amount) => `${formatAmount(amount, coin.decimals, locale)} ${coin.label}`,
        instant: (at) => `${formatInstant(at, now, locale, "UTC")} UTC`,
      });
      return [t("summary.head", { trade: trade.id }), t("summary.lead"), ...numbered(lines)].join("\n");
    })
    .join("\n\n");
}

const numbered = (lines: readonly string[]) => lines.map((line, place) => `${place + 1}. ${line}`);
