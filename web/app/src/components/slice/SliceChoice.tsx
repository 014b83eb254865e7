import { useTranslation } from "react-i18next";
import type { CoinView } from "../../lib/money/CoinView.ts";
import { Segmented } from "../choice/Segmented.tsx";
import { SliceField } from "./SliceField.tsx";
import type { Slice } from "./useSlice.ts";

interface SliceChoiceProps {
  slice: Slice;
  coin: CoinView;
  /** What is said of more than there is. */
  overHeld: string;
}

/** All or a part, and of a part how much. */
export function SliceChoice({ slice, coin, overHeld }: SliceChoiceProps) {
  const { t } = useTranslation("trade");
  return (
    <>
      <Segmented
        label={t("slice.portion")}
        value={slice.portion}
        onChange={slice.setPortion}
        options={[
          { value: "all", label: t("slice.all") },
          { value: "part", label: t("slice.part") },
        ]}
      />
      {slice.portion === "part" ? <SliceField slice={slice} coin={coin} overHeld={overHeld} /> : null}
    </>
  );
}
