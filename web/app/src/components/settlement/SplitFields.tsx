import { useId } from "react";
import { useTranslation } from "react-i18next";
import { sellerNet, splitHeld } from "../../../../shared/escrow/amounts.ts";
import type { Side } from "../../../../shared/escrow/side.ts";
import { formatAmount } from "../../../../shared/money/formatAmount.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../lib/money/useMoneyWords.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { useSides } from "../../lib/trade/useSides.ts";
import { LocalWorth } from "../amount/LocalWorth.tsx";
import { AmountField } from "../field/AmountField.tsx";
import { useAmountError } from "../field/useAmountError.ts";
import { type SplitDraft, type SplitReading, shareOf } from "./readSplit.ts";

interface SplitFieldsProps {
  scene: TradeScene;
  draft: SplitDraft;
  reading: SplitReading;
  onChange: (draft: SplitDraft) => void;
}

/** A split by hand on the scale, or to the last unit in either side's amount; the other side's follows. */
export function SplitFields({ scene, draft, reading, onChange }: SplitFieldsProps) {
  const { t } = useTranslation("trade");
  const { locale, percent } = useFormat();
  const amountError = useAmountError();
  const slider = useId();
  const { trade, policy, coin } = scene;
  const words = useMoneyWords(coin);
  const names = useSides(scene);
  const share = reading.ok ? shareOf(reading.toBuyer, trade.held) : 5_000;

  const textOf = (side: Side) => {
    if (draft.side === side) return draft.text;
    if (!reading.ok) return "";
    return formatAmount(side === "buyer" ? reading.toBuyer : reading.toSeller, coin.decimals, locale);
  };
  const problem = reading.ok
    ? undefined
    : reading.problem.code === "splitOverHeld"
      ? t("offers.overHeld", { held: words(trade.held) })
      : amountError(reading.problem);

  return (
    <div className="grid gap-4">
      <div className="grid gap-1">
        <label htmlFor={slider} className="text-sm font-medium">
          {t("offers.slider")}
        </label>
        <input
          id={slider}
          type="range"
          min={0}
          max={10_000}
          step={100}
          value={share}
          aria-valuetext={percent(share)}
          onChange={(event) => {
            const { toBuyer } = splitHeld(trade.held, Number(event.target.value));
            onChange({ side: "buyer", text: formatAmount(toBuyer, coin.decimals, locale) });
          }}
          className="h-11 w-full cursor-pointer accent-accent"
        />
      </div>
      {(["buyer", "seller"] as const).map((side) => (
        <AmountField
          key={side}
          label={t("offers.part", { who: names[side] })}
          text={textOf(side)}
          onTextChange={(text) => onChange({ side, text })}
          decimals={coin.decimals}
          symbol={coin.symbol}
          judged={false}
          error={draft.side === side ? problem : undefined}
          local={
            reading.ok ? (
              <LocalWorth amount={side === "buyer" ? reading.toBuyer : reading.toSeller} coin={coin} />
            ) : undefined
          }
          hint={
            side === "seller" && policy.feeBps > 0 && reading.ok
              ? t("offers.net", {
                  net: words(sellerNet(reading.toSeller, policy.feeBps)),
                  share: percent(policy.feeBps),
                })
              : undefined
          }
        />
      ))}
    </div>
  );
}
