import { useTranslation } from "react-i18next";
import type { Appeal } from "../../../../../shared/court/appealDuties.ts";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import { repaidIfOverturned } from "../../../../../shared/court/payouts.ts";
import { useOutsideCost } from "../../../lib/court/useOutsideCost.ts";
import { useRosterVersion } from "../../../lib/court/useRosterVersion.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import { useCoin } from "../../../lib/query/useCoin.ts";

/** Who decides then, what asking costs, and what of it comes back. */
export function AppealCost({ hearing, appeal }: { hearing: Hearing; appeal: Appeal }) {
  const { t } = useTranslation("case");
  const { number } = useFormat();
  const { version, feeToken } = hearing.dispute;
  const { data: roster } = useRosterVersion(version);
  const outside = useOutsideCost(appeal.kind === "appealOutside" ? (roster ?? null) : null);
  const coin = useCoin(feeToken);
  const words = useMoneyWords(coin ?? { decimals: 0, symbol: "" });
  const price = appeal.kind === "appeal" ? appeal.cost : outside.data;
  if (!coin) return null;
  if (price === undefined) {
    return outside.isPending ? null : <p className="text-sm">{t("appeal.noPrice")}</p>;
  }
  const cost = { price: words(price), repaid: words(repaidIfOverturned(hearing, price)) };
  return (
    <p className="text-sm">
      {appeal.kind === "appeal"
        ? t("duty.cost.appeal", { ...cost, seats: number(appeal.seats) })
        : t("duty.cost.appealOutside", cost)}
    </p>
  );
}
