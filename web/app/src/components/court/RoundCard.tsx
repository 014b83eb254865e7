import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import type { FailedSitting } from "../../../../shared/court/failedSittings.ts";
import type { Hearing } from "../../../../shared/court/hearing.ts";
import type { RoundStory } from "../../../../shared/court/roundStories.ts";
import { sideOf } from "../../../../shared/escrow/side.ts";
import { shortHex } from "../../lib/format/shortHex.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import type { CoinView } from "../../lib/money/CoinView.ts";
import { useMoneyWords } from "../../lib/money/useMoneyWords.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { useSides } from "../../lib/trade/useSides.ts";
import { DataList } from "../layout/DataList.tsx";
import { FailedPanelCard } from "./FailedPanelCard.tsx";
import { PanelVotes } from "./PanelVotes.tsx";

interface RoundCardProps {
  hearing: Hearing;
  story: RoundStory;
  /** The panel that sat before this one in the same round, and failed. */
  failed: FailedSitting | null;
  coin: CoinView;
  scene: Pick<TradeScene, "side" | "now">;
}

/** One round: its votes, who appealed it at what price, and in the end who got which part of its fees. */
export function RoundCard({ hearing, story, failed, coin, scene }: RoundCardProps) {
  const { t } = useTranslation("case");
  const { number, sentences } = useFormat();
  const words = useMoneyWords(coin);
  const sides = useSides(scene);
  const { round, panel, appeal, end } = story;
  const nameOf = (who: Address) => {
    const side = sideOf(hearing.dispute, who);
    return side === null ? shortHex(who) : sides[side];
  };
  const before = failed ? <FailedPanelCard hearing={hearing} sitting={failed} scene={scene} /> : null;
  // Nobody sits yet, and perhaps nobody ever did.
  if (panel.every(({ holder }) => holder === null)) return before;
  const size = { round: number(round + 1), count: panel.length, seats: number(panel.length) };
  const card = (
    <article className="grid gap-3">
      <h3 className="font-medium">{t(failed ? "rounds.secondPanel" : "rounds.round", size)}</h3>
      <PanelVotes story={story} choices={hearing.dispute.choices} scene={scene} />
      {appeal ? (
        <p className="text-sm">
          {sentences(
            t("rounds.appealed", { who: nameOf(appeal.appellant), price: words(appeal.paid) }),
            end ? t(end.isOverturned ? "rounds.overturned" : "rounds.stood") : null,
          )}
        </p>
      ) : null}
      {end ? (
        <DataList
          items={end.payouts.map(({ to, amount, kind }) => ({
            id: `${kind}:${to}`,
            label: t(`rounds.paid.${kind}`, { who: nameOf(to) }),
            value: words(amount),
          }))}
        />
      ) : null}
    </article>
  );
  return (
    <>
      {before}
      {card}
    </>
  );
}
