import { minimumSlice } from "../../../../../shared/escrow/amounts.ts";
import { mayAskReturn } from "../../../../../shared/escrow/ask.ts";
import type { Wish } from "../../../../../shared/talk/content/ask.ts";
import { readSlice } from "../../../components/slice/readSlice.ts";
import type { Slice } from "../../../components/slice/useSlice.ts";
import { useKeptDraft } from "../../../lib/drafts/useKeptDraft.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { askDraftSchema, emptyAsk } from "./askDraft.ts";

/** A request while it is being written, kept on the device. `wish` is null while the part is no amount. */
export function useAskDraft({ trade, coin }: TradeScene) {
  const { locale } = useFormat();
  const { draft: kept, change, forget } = useKeptDraft(`${trade.id}/ask`, askDraftSchema, emptyAsk);
  // What was chosen before the trade went on may not be there to choose any more.
  const draft = kept.wish === "goodsBack" && !mayAskReturn(trade) ? { ...kept, wish: "all" as const } : kept;
  const { held, terms } = trade;
  const smallest = minimumSlice(terms.amount);
  const minimum = smallest < held ? smallest : held;
  const limits = { minimum, held, decimals: coin.decimals, locale };
  const slice: Slice = {
    ...{ minimum, held, portion: "part", setPortion: () => undefined },
    ...{ text: draft.part, setText: (part: string) => change({ part }) },
    reading: readSlice(draft.part, limits),
  };
  const { reading } = slice;
  const part: Wish | null = reading.ok ? { wish: "part", toBuyer: reading.amount } : null;
  const wish: Wish | null = draft.wish === "part" ? part : { wish: draft.wish };
  return { draft, change, forget, slice, wish };
}
