import { useTranslation } from "react-i18next";
import type { Address } from "viem";
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
import { PanelVotes } from "./PanelVotes.tsx";

interface RoundCardProps {
  hearing: Hearing;
  story: RoundStory;
  coin: CoinView;
  scene: Pick<TradeScene, "side">;
}

/** One round: its votes, who appealed it at what price, and in the end who got which part of its fees. */
export function RoundCard({ hearing, story, coin, scene }: RoundCardProps) {
  const { t } = useTranslation("case");
  const { number, sentences } = useFormat();
  const words = useMoneyWords(coin);
  const sides = useSides(scene);
  const { round, panel, appeal, end } = story;
  const nameOf = (who: Address) => {
    const side = sideOf(hearing.dispute, who);
    return side === null ? shortHex(who) : sides[side];
  };
  return (
    <article className="grid gap-3">
      <h3 className="font-medium">
        {t("rounds.round", { round: number(round + 1), count: panel.length, seats: number(panel.length) })}
      </h3>
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
}
