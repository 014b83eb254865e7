import { useState } from "react";
import { useFormat } from "../../lib/format/useFormat.ts";
import type { CoinView } from "../../lib/money/CoinView.ts";
import { readSlice, type SliceReading } from "./readSlice.ts";

export type Portion = "all" | "part";

/** How little a slice may be, and how much there is. */
export interface SliceBounds {
  minimum: bigint;
  held: bigint;
}

export interface Slice extends SliceBounds {
  portion: Portion;
  setPortion: (portion: Portion) => void;
  /** Of a part, as typed. */
  text: string;
  setText: (text: string) => void;
  reading: SliceReading;
}

/** All of what there is, or a part of it that is being written. */
export function useSlice(coin: CoinView, { minimum, held }: SliceBounds): Slice {
  const { locale } = useFormat();
  const [portion, setPortion] = useState<Portion>("all");
  const [text, setText] = useState("");
  const reading: SliceReading =
    portion === "all"
      ? { ok: true, amount: held }
      : readSlice(text, { minimum, held, decimals: coin.decimals, locale });
  return { minimum, held, portion, setPortion, text, setText, reading };
}
