import { useTranslation } from "react-i18next";
import type { Offered } from "../../../../../shared/negotiation/Offered.ts";
import { suggestSplits } from "../../../../../shared/negotiation/suggestSplits.ts";
import { Button } from "../../../components/button/Button.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useSides } from "../../../lib/trade/useSides.ts";
import { useReasons } from "./useReasons.ts";

interface SuggestionsProps {
  scene: TradeScene;
  offers: readonly Offered[];
  /** Takes the buyer's part, in base units, over into an offer; null for who may make none. */
  onChoose: ((toBuyer: bigint) => void) | null;
}

/** Splits that follow from the offers, the rules and what a case would cost, each with its reason. */
export function Suggestions({ scene, offers, onChoose }: SuggestionsProps) {
  const { t } = useTranslation("talkNegotiation");
  const { trade, policy, coin, now } = scene;
  const words = useMoneyWords({ ...coin, symbol: coin.label });
  const names = useSides(scene);
  const reasonOf = useReasons(scene);
  const suggestions = suggestSplits(trade, policy, offers, now);
  if (suggestions.length === 0) return null;
  return (
    <Section title={t("suggest.title")}>
      <p className="text-sm text-soft">{t("suggest.lead")}</p>
      <ul className="grid gap-4" aria-label={t("suggest.title")}>
        {suggestions.map(({ toBuyer, toSeller, reason }) => {
          const split = t("split", {
            toBuyer: words(toBuyer),
            toSeller: words(toSeller),
            ...{ buyer: names.buyer, seller: names.seller },
          });
          return (
            <li key={reason.kind} className="grid gap-1.5">
              <p className="figures font-semibold">{split}</p>
              <p className="text-sm text-soft">{reasonOf(reason)}</p>
              {onChoose ? (
                <div>
                  <Button
                    kind="quiet"
                    size="small"
                    aria-label={t("suggest.useThis", { split })}
                    onClick={() => onChoose(toBuyer)}
                  >
                    {t("suggest.use")}
                  </Button>
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
