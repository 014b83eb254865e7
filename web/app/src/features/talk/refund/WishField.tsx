import { useTranslation } from "react-i18next";
import { mayAskReturn } from "../../../../../shared/escrow/ask.ts";
import { Amount } from "../../../components/amount/Amount.tsx";
import { RadioCards } from "../../../components/choice/RadioCards.tsx";
import { SliceField } from "../../../components/slice/SliceField.tsx";
import type { Slice } from "../../../components/slice/useSlice.ts";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import type { AskDraft } from "./askDraft.ts";

interface WishFieldProps {
  scene: TradeScene;
  wish: AskDraft["wish"];
  onWish: (wish: AskDraft["wish"]) => void;
  slice: Slice;
}

/** All, a part, or the goods back: each with the money it comes to. */
export function WishField({ scene, wish, onWish, slice }: WishFieldProps) {
  const { t } = useTranslation("talkRefund");
  const { trade, coin } = scene;
  const words = useMoneyWords(coin);
  const choices = mayAskReturn(trade) ? (["all", "part", "goodsBack"] as const) : (["all", "part"] as const);
  const all = <Amount value={trade.held} decimals={coin.decimals} symbol={coin.symbol} brief />;
  return (
    <>
      <RadioCards
        legend={t("form.wish.legend")}
        cards={choices.map((value) => ({
          value,
          title: t(`form.wish.${value}.title`),
          body: t(`form.wish.${value}.body`),
          end: value === "part" ? undefined : all,
        }))}
        value={wish}
        onChange={onWish}
      />
      {wish === "part" ? (
        <SliceField
          slice={slice}
          coin={coin}
          overHeld={t("form.wish.part.over", { held: words(trade.held) })}
        />
      ) : null}
    </>
  );
}
