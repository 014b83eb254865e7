import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import type { RosterVersion } from "../../../../../shared/court/rosterVersion.ts";
import { Button } from "../../../components/button/Button.tsx";
import { CourtMoney } from "../../../components/court/CourtMoney.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { withdrawFeesCall } from "../calls.ts";
import { useDeskAct } from "../useDeskAct.ts";

interface EarnedFeesProps {
  version: RosterVersion;
  fees: bigint;
  viewer: Address;
}

/** What one's votes in this roster earned and nobody has fetched. Takes no room when there is nothing. */
export function EarnedFees({ version, fees, viewer }: EarnedFeesProps) {
  const { t } = useTranslation("desk");
  const act = useDeskAct();
  if (fees === 0n) return null;
  const { feeToken } = version.rules;
  const calls = async ({ court }: { court: Address }) => [
    withdrawFeesCall(court, version.id, viewer, feeToken),
  ];
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-3 rounded-sheet bg-jade-wash px-3 py-2">
        <span className="grid">
          <span className="text-sm text-soft">{t("member.fees")}</span>
          <CourtMoney token={feeToken} amount={fees} />
        </span>
        <Button
          size="small"
          kind="quiet"
          busy={act.isPending}
          onClick={() => act.mutate({ action: "courtWithdrawFees", calls })}
        >
          {t("member.withdrawFees")}
        </Button>
      </div>
      <ActFailure error={act.error} />
    </div>
  );
}
