import { useTranslation } from "react-i18next";
import type { Hex } from "viem";
import type { Appeal } from "../../../../shared/court/appealDuties.ts";
import type { Hearing } from "../../../../shared/court/hearing.ts";
import { appealCalls } from "../../lib/court/calls.ts";
import { useCourtAct } from "../../lib/court/useCourtAct.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import type { CoinView } from "../../lib/money/CoinView.ts";
import { useMoneyWords } from "../../lib/money/useMoneyWords.ts";
import { Button } from "../button/Button.tsx";
import { ActFailure } from "../notice/ActFailure.tsx";
import { AppealOutcomes } from "./AppealOutcomes.tsx";

interface PanelAppealProps {
  hearing: Hearing;
  appeal: Extract<Appeal, { kind: "appeal" }>;
  coin: CoinView;
  trade: Hex;
}

/** Having a larger panel of the roster decide anew. */
export function PanelAppeal({ hearing, appeal: { seats, cost }, coin, trade }: PanelAppealProps) {
  const { t } = useTranslation("case");
  const { number } = useFormat();
  const words = useMoneyWords(coin);
  const act = useCourtAct(hearing);
  const { dispute } = hearing;
  return (
    <>
      <p>{t("appeal.panel", { seats: number(seats) })}</p>
      <AppealOutcomes hearing={hearing} price={cost} seats={seats} overturns={null} coin={coin} />
      <ActFailure error={act.error} />
      <Button
        kind="quiet"
        busy={act.isPending}
        onClick={() =>
          act.mutate({
            action: "courtAppeal",
            trade,
            calls: async ({ court, allowed }) =>
              appealCalls(court, dispute, { price: cost, allowed: await allowed(dispute.feeToken) }),
          })
        }
      >
        {t("appeal.submit", { price: words(cost) })}
      </Button>
    </>
  );
}
