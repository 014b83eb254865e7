import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { isAppealable } from "../../../../../shared/court/clock.ts";
import { type CourtDuty, courtDue } from "../../../../../shared/court/courtDue.ts";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import { Notice } from "../../../components/notice/Notice.tsx";
import { Deadline } from "../../../components/time/Deadline.tsx";
import { useRosterVersion } from "../../../lib/court/useRosterVersion.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../../lib/money/useMoneyWords.ts";
import { useCoin } from "../../../lib/query/useCoin.ts";

const isVote = (must: CourtDuty): must is "vote" | "commit" | "reveal" =>
  must === "vote" || must === "commit" || must === "reveal";

interface SeatDutyProps {
  hearing: Hearing;
  viewer: Address;
  now: number;
}

/** What who sits must do, by when, what it earns, and what happens otherwise. */
export function SeatDuty({ hearing, viewer, now }: SeatDutyProps) {
  const { t } = useTranslation("desk");
  const { sentences } = useFormat();
  const { dispute, evidenceEndsAt } = hearing;
  const coin = useCoin(dispute.feeToken);
  const words = useMoneyWords(coin ?? { decimals: 0, symbol: "" });
  const { data: version } = useRosterVersion(dispute.version);
  const due = courtDue(hearing, version?.rules.slash ?? 0n, viewer, now);
  if (!coin || !due || due.by === null) return null;
  const { must, acts, by, fee, otherwise } = due;
  return (
    <Notice kind={acts ? "wait" : "info"} title={t(`duty.${must}`)}>
      <p>
        {must === "readEvidence" ? (
          <Deadline at={evidenceEndsAt} now={now} next={t("seat.thenVote")} />
        ) : (
          <Deadline at={by} now={now} yours={acts} next={isVote(must) ? t(`seat.by.${must}`) : undefined} />
        )}
      </p>
      {otherwise && otherwise.kind !== "evidenceEnds" && fee > 0n ? (
        <>
          <p>{t(isAppealable(hearing) ? "seat.earnsAppealable" : "seat.earns", { fee: words(fee) })}</p>
          <p>
            {sentences(
              otherwise.slash > 0n ? t("seat.slash", { slash: words(otherwise.slash) }) : t("seat.absent"),
              hearing.panel.length === 1 ? t(`seat.${otherwise.kind}`) : null,
            )}
          </p>
        </>
      ) : null}
    </Notice>
  );
}
