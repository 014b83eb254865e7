import { useTranslation } from "react-i18next";
import type { Judged } from "../../../../../shared/negotiation/offerHistory.ts";
import { Section } from "../../../components/layout/Section.tsx";
import { SplitScale } from "../../../components/pictures/scale/SplitScale.tsx";
import type { ScaleMark } from "../../../components/pictures/scale/scaleMark.ts";
import { shareOf } from "../../../components/settlement/readSplit.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useSides } from "../../../lib/trade/useSides.ts";
import type { Proposal } from "../mediation/proposalsOf.ts";
import type { NegotiatedOffer } from "./useNegotiation.ts";

interface OfferHistoryProps {
  scene: TradeScene;
  /** The oldest first. */
  history: readonly Judged<NegotiatedOffer>[];
  /** Those of the mediator whom both sides took, about what is held now. */
  proposals: readonly Proposal[];
}

/** Every offer on one scale. Those that stand are pinned to it; of the others the list tells what became of them. */
export function OfferHistory({ scene, history, proposals }: OfferHistoryProps) {
  const { t } = useTranslation(["talkNegotiation", "trade"]);
  const { instant } = useFormat();
  const { coin, side, now } = scene;
  const words = useMoneyWords({ ...coin, symbol: coin.label });
  const names = useSides(scene);
  const marks = [...history].reverse().map(({ by, at, offer, standing }): ScaleMark => {
    const stands = standing === "open" || standing === "accepted";
    const parts = { toBuyer: words(offer.toBuyer), toSeller: words(offer.held - offer.toBuyer) };
    return {
      key: offer.signature,
      kind: stands ? "offer" : "past",
      by,
      bps: shareOf(offer.toBuyer, offer.held),
      label: by === side ? t("trade:offers.yours") : t("trade:offers.from", { who: names[by] }),
      strong: stands,
      meaning: (
        <span className="grid">
          <span className={stands ? "font-semibold text-ink" : ""}>
            {t("split", { ...parts, buyer: names.buyer, seller: names.seller })}
          </span>
          <span>{at === null ? t("history.undated") : t("history.sent", { at: instant(at, now) })}</span>
          <span>{t(`standing.${standing}`, { until: instant(offer.expiresAt, now) })}</span>
        </span>
      ),
    };
  });
  const proposed = proposals.map(
    ({ id, toBuyer, held, at }): ScaleMark => ({
      key: id,
      kind: "proposal",
      by: "mediator",
      bps: shareOf(toBuyer, held),
      label: t("mediator.title"),
      meaning: (
        <span className="grid">
          <span>
            {t("split", {
              ...{ toBuyer: words(toBuyer), toSeller: words(held - toBuyer) },
              ...{ buyer: names.buyer, seller: names.seller },
            })}
          </span>
          <span>{t("history.sent", { at: instant(at, now) })}</span>
          <span>{t("mediator.by")}</span>
        </span>
      ),
    }),
  );
  marks.push(...proposed);
  return (
    <Section title={t("history.title")}>
      {marks.length > 0 ? (
        <SplitScale marks={marks} {...names} />
      ) : (
        <p className="text-sm text-soft">{t("history.none")}</p>
      )}
    </Section>
  );
}
