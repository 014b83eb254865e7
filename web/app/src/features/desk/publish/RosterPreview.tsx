import { useTranslation } from "react-i18next";
import { longestCase } from "../../../../../shared/court/clock.ts";
import { parseAmount } from "../../../../../shared/money/parseAmount.ts";
import { ValuedAmount } from "../../../components/amount/ValuedAmount.tsx";
import { DataList } from "../../../components/layout/DataList.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import type { CoinView } from "../../../lib/money/CoinView.ts";
import { panelSizes } from "../panelSizes.ts";
import type { RosterDraft } from "./RosterDraft.ts";
import { isNamedDraft, shapeOf } from "./shapeOf.ts";

/** What the rules come to: how long a case can take, and what it and each appeal cost. */
export function RosterPreview({ draft, coin }: { draft: RosterDraft; coin: CoinView }) {
  const { t } = useTranslation("desk");
  const { duration, number, locale } = useFormat();
  const shape = shapeOf(draft);
  const parsed = parseAmount(draft.seatFee, coin.decimals, locale);
  const seatFee = parsed.ok ? parsed.value : null;
  const longest = duration(longestCase(shape, isNamedDraft(draft)));
  const costs = panelSizes(shape).map((size, round) => ({
    label: t(round === 0 ? "publish.costOfCase" : "publish.costOfAppeal", {
      count: size,
      seats: number(size),
    }),
    value:
      seatFee === null ? (
        t("publish.costUnknown")
      ) : (
        <ValuedAmount value={seatFee * BigInt(size)} coin={{ ...coin, symbol: coin.label }} align="end" />
      ),
  }));
  return (
    <>
      <DataList
        items={[
          { label: t("publish.longestCase"), value: longest, strong: true },
          ...costs,
          ...(draft.hasOutside ? [{ label: t("publish.costOutside"), value: t("publish.itsOwnPrice") }] : []),
        ]}
      />
      <p className="text-sm text-soft">{t("publish.longest", { time: longest })}</p>
    </>
  );
}
