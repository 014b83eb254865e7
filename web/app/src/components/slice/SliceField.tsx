import { useId } from "react";
import { useTranslation } from "react-i18next";
import { formatAmount } from "../../../../shared/money/formatAmount.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import type { CoinView } from "../../lib/money/CoinView.ts";
import { useMoneyWords } from "../../lib/money/useMoneyWords.ts";
import { LocalWorth } from "../amount/LocalWorth.tsx";
import { AmountField } from "../field/AmountField.tsx";
import { useAmountError } from "../field/useAmountError.ts";
import type { Slice } from "./useSlice.ts";

interface SliceFieldProps {
  slice: Slice;
  coin: CoinView;
  /** What is said of more than there is. */
  overHeld: string;
}

/** A part, by hand or to the last unit. */
export function SliceField({ slice, coin, overHeld }: SliceFieldProps) {
  const { t } = useTranslation("trade");
  const { locale, percent } = useFormat();
  const amountError = useAmountError();
  const slider = useId();
  const { held, minimum, text, setText, reading } = slice;
  const words = useMoneyWords(coin);
  const part = reading.ok ? Number((reading.amount * 100n) / held) : 0;

  function problem() {
    if (reading.ok || text === "") return undefined;
    if (reading.problem.code === "sliceTooSmall") return t("slice.tooSmall", { minimum: words(minimum) });
    if (reading.problem.code === "sliceOverHeld") return overHeld;
    return amountError(reading.problem);
  }

  return (
    <div className="grid gap-3">
      <AmountField
        label={t("slice.amount")}
        hint={t("slice.hint", { minimum: words(minimum) })}
        text={text}
        onTextChange={setText}
        decimals={coin.decimals}
        symbol={coin.symbol}
        judged={false}
        error={problem()}
        local={reading.ok ? <LocalWorth amount={reading.amount} coin={coin} /> : undefined}
      />
      <label htmlFor={slider} className="sr-only">
        {t("slice.slider")}
      </label>
      <input
        id={slider}
        type="range"
        min={1}
        max={100}
        value={Math.max(1, part)}
        aria-valuetext={percent(part * 100)}
        onChange={(event) => {
          const amount = (held * BigInt(event.target.value)) / 100n;
          setText(formatAmount(amount > minimum ? amount : minimum, coin.decimals, locale));
        }}
        className="h-11 w-full cursor-pointer accent-accent"
      />
    </div>
  );
}
