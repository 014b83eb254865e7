import { useTranslation } from "react-i18next";
import type { nativeCoin } from "../../../../../shared/wire/nativeCoin.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import type { CheckedEnds } from "../book/useEnds.ts";
import type { Coins } from "./useCoins.ts";

/** Of which coins the list cannot say what the account had, and why. */
export function BalanceNotes({ ends, sound, coins }: CheckedEnds & { coins: Coins }) {
  const { t } = useTranslation("activity");
  const { list, sentences } = useFormat();
  const { native } = useChain().config;
  const unsound = [...ends.keys()].filter((coin) => !sound.has(coin));
  const names = unsound.map((coin) => coins(coin as typeof nativeCoin)?.label ?? coin);
  return (
    <p className="text-sm text-soft">
      {sentences(
        unsound.length > 0 ? t("unsound", { count: unsound.length, coins: list(names) }) : null,
        t("native", { coin: native.symbol }),
      )}
    </p>
  );
}
