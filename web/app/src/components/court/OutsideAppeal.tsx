import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Hex } from "viem";
import { isBetter, overturns } from "../../../../shared/court/award.ts";
import type { Hearing } from "../../../../shared/court/hearing.ts";
import type { Side } from "../../../../shared/escrow/side.ts";
import { appealOutsideCalls } from "../../lib/court/calls.ts";
import { useCourtAct } from "../../lib/court/useCourtAct.ts";
import { useOutsideCost } from "../../lib/court/useOutsideCost.ts";
import { useRosterVersion } from "../../lib/court/useRosterVersion.ts";
import { useCoin } from "../../lib/query/useCoin.ts";
import { AddressChip } from "../address/AddressChip.tsx";
import { Button } from "../button/Button.tsx";
import { choiceOf } from "../case/choiceOf.ts";
import { ShareField } from "../case/ShareField.tsx";
import { ActFailure } from "../notice/ActFailure.tsx";
import { AppealOutcomes } from "./AppealOutcomes.tsx";

interface OutsideAppealProps {
  hearing: Hearing;
  award: number;
  /** Who asks, and only for more than the award gives it. */
  side: Side;
  /** Of a further panel, which may be asked as well. */
  isInstead: boolean;
  trade: Hex;
}

/** Asking the outside court to put another award in the place of the last one. */
export function OutsideAppeal({ hearing, award, side, isInstead, trade }: OutsideAppealProps) {
  const { t } = useTranslation("case");
  const { dispute } = hearing;
  const { data: version } = useRosterVersion(dispute.version);
  const { data: price } = useOutsideCost(version ?? null);
  const coin = useCoin(dispute.feeToken);
  const act = useCourtAct(hearing);
  const [share, setShare] = useState<number | null>(null);
  if (!version || !coin) return null;
  const { outsideCourt, outsideData } = version.rules;
  const statedAward = share === null ? null : choiceOf(share, dispute.choices);
  const isMore = statedAward !== null && isBetter(side, award, statedAward, dispute.choices);
  return (
    <>
      <p>{t(isInstead ? "appeal.outsideInstead" : "appeal.outside")}</p>
      <AddressChip address={outsideCourt} />
      {price === undefined ? (
        <p>{t("appeal.noPrice")}</p>
      ) : (
        <AppealOutcomes
          hearing={hearing}
          price={price}
          seats={null}
          overturns={isMore ? overturns(hearing, statedAward, award) : null}
          coin={coin}
        />
      )}
      <ShareField
        label={t("appeal.stated")}
        hint={statedAward === null || isMore ? t("appeal.statedHint") : t("appeal.notMore")}
        invalid={t("appeal.statedInvalid")}
        value={share}
        onChange={setShare}
        step={10_000 / (dispute.choices - 1)}
      />
      <ActFailure error={act.error} />
      <Button
        kind="quiet"
        busy={act.isPending}
        disabled={!isMore || price === undefined}
        onClick={() => {
          if (statedAward === null || price === undefined) return;
          act.mutate({
            action: "courtAppealOutside",
            trade,
            calls: async ({ court, allowed }) =>
              appealOutsideCalls(
                court,
                dispute,
                { outsideData, statedAward },
                { price, allowed: await allowed(dispute.feeToken) },
              ),
          });
        }}
      >
        {t("appeal.submitOutside")}
      </Button>
    </>
  );
}
