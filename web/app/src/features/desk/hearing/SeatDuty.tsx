import { useTranslation } from "react-i18next";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import { canBeRefilled, unpaidFee, voteEndsAt } from "../../../../../shared/court/hearing.ts";
import { Notice } from "../../../components/notice/Notice.tsx";
import { Deadline } from "../../../components/time/Deadline.tsx";
import { useRosterVersion } from "../../../lib/court/useRosterVersion.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import { useCoin } from "../../../lib/query/useCoin.ts";
import { deskDue } from "./deskDue.ts";

/** What the arbitrator must do, by when, what it earns, and what happens otherwise. */
export function SeatDuty({ hearing, now }: { hearing: Hearing; now: number }) {
  const { t } = useTranslation("desk");
  const { sentences } = useFormat();
  const { dispute, evidenceEndsAt } = hearing;
  const coin = useCoin(dispute.feeToken);
  const words = useMoneyWords(coin ?? { decimals: 0, symbol: "" });
  const { data: version } = useRosterVersion(dispute.version);
  const { must, acts } = deskDue(hearing, now);
  if (!coin || (must !== "read" && must !== "vote")) return null;
  const slash = version?.rules.slash ?? 0n;
  return (
    <Notice kind={acts ? "wait" : "info"} title={t(`duty.${must}`)}>
      <p>
        <Deadline
          at={must === "read" ? evidenceEndsAt : voteEndsAt(hearing)}
          now={now}
          yours={acts}
          next={t(must === "read" ? "seat.thenVote" : "seat.voteBy")}
        />
      </p>
      <p>{t("seat.earns", { fee: words(unpaidFee(hearing)) })}</p>
      <p>
        {sentences(
          slash > 0n ? t("seat.slash", { slash: words(slash) }) : t("seat.absent"),
          t(canBeRefilled(hearing) ? "seat.drawnAgain" : "seat.abandoned"),
        )}
      </p>
    </Notice>
  );
}
