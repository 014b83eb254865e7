import { useTranslation } from "react-i18next";
import { isDecided } from "../../../../shared/court/award.ts";
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
  /** Whether the award that is asked for would overturn this one; null before one is stated, and of a panel. */
  overturns: boolean | null;
  coin: CoinView;
}

/** What an appeal costs whoever makes it in each outcome, and who is paid by whom. */
export function AppealOutcomes({ hearing, price, seats, overturns, coin }: AppealOutcomesProps) {
  const { t } = useTranslation("case");
  const { number, percent, sentences } = useFormat();
  const words = useMoneyWords(coin);
  const { dispute, schedule } = hearing;
  const { panel, draws } = hearing.stage === "Outside" ? (hearing.appealed.at(-1) ?? hearing) : hearing;
  const repaid = overturns === false ? 0n : repaidIfOverturned(hearing, price);
  const each = poolOf(hearing, panel.length, draws) / BigInt(panel.length);
  const bounty = bountyOf({ seatFee: dispute.seatFee, bountyBps: schedule.bountyBps });
  const outcomes = [
    {
      label: t(overturns === null ? "appeal.outcomes.overturned" : "appeal.outcomes.chosen"),
      value: words(price - repaid),
    },
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
          {
            label: t(overturns === null ? "appeal.repaid" : "appeal.repaidChosen"),
            value: words(repaid),
          },
        ]}
      />
      <h3 className="font-medium">{t("appeal.outcomes.title")}</h3>
      <DataList items={outcomes} />
      <p className="text-sm text-soft">
        {sentences(
          overturns === false ? t("appeal.outcomes.near", { share: percent(schedule.overturnedBps) }) : null,
          schedule.overturnedBps > 1
            ? t("appeal.outcomes.from", { share: percent(schedule.overturnedBps) })
            : t("appeal.outcomes.fromAny"),
          t(isDecided(panel) ? "appeal.outcomes.panel" : "appeal.outcomes.failedPanel", {
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
