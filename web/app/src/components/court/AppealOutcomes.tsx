import { useTranslation } from "react-i18next";
import type { Hearing } from "../../../../shared/court/hearing.ts";
import { bountyOf, poolOf, repaidIfOverturned } from "../../../../shared/court/payouts.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import type { CoinView } from "../../lib/money/CoinView.ts";
import { roughly } from "../../lib/money/roughly.ts";
import { useMoneyWords } from "../../lib/money/useMoneyWords.ts";
import { DataList } from "../layout/DataList.tsx";

interface AppealOutcomesProps {
  hearing: Hearing;
  price: bigint;
  /** Of the panel that decides anew; null where the outside court does. */
  seats: number | null;
  coin: CoinView;
}

/** What an appeal costs whoever makes it in each outcome, and who is paid by whom. */
export function AppealOutcomes({ hearing, price, seats, coin }: AppealOutcomesProps) {
  const { t } = useTranslation("case");
  const { number, percent, sentences } = useFormat();
  const words = useMoneyWords(coin);
  const { dispute, schedule } = hearing;
  const { panel, draws } = hearing.stage === "Outside" ? (hearing.appealed.at(-1) ?? hearing) : hearing;
  const repaid = repaidIfOverturned(hearing, price);
  const each = poolOf(hearing, panel.length, draws) / BigInt(panel.length);
  const bounty = bountyOf({ seatFee: dispute.seatFee, bountyBps: schedule.bountyBps });
  const outcomes = [
    { label: t("appeal.outcomes.overturned"), value: words(price - repaid) },
    {
      label: t(seats === null ? "appeal.outcomes.notChosen" : "appeal.outcomes.stands"),
      value: words(price),
    },
    // Nobody votes in either of its two sittings: all but the draws comes back.
    ...(seats === null ? [] : [{ label: t("appeal.outcomes.unheard"), value: words(2n * bounty) }]),
  ];
  return (
    <div className="grid gap-2">
      <DataList
        items={[
          { label: t("appeal.price"), value: words(price) },
          { label: t("appeal.repaid"), value: words(repaid) },
        ]}
      />
      <h3 className="font-medium">{t("appeal.outcomes.title")}</h3>
      <DataList items={outcomes} />
      <p className="text-sm text-soft">
        {sentences(
          schedule.overturnedBps > 1
            ? t("appeal.outcomes.from", { share: percent(schedule.overturnedBps) })
            : t("appeal.outcomes.fromAny"),
          t("appeal.outcomes.panel", {
            count: panel.length,
            seats: number(panel.length),
            fee: words(roughly(each)),
          }),
          seats === null
            ? null
            : t("appeal.outcomes.newPanel", { fee: words(roughly((price - bounty) / BigInt(seats))) }),
        )}
      </p>
    </div>
  );
}
