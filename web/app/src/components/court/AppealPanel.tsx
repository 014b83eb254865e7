import { useTranslation } from "react-i18next";
import { allowedCourtActions } from "../../../../shared/court/allowedCourtActions.ts";
import type { Hearing } from "../../../../shared/court/hearing.ts";
import { rulingBuyerBps } from "../../../../shared/escrow/amounts.ts";
import { appealCalls } from "../../lib/court/calls.ts";
import { useCourtAct } from "../../lib/court/useCourtAct.ts";
import { useCourtNow } from "../../lib/court/useCourtNow.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../lib/money/useMoneyWords.ts";
import { useCoin } from "../../lib/query/useCoin.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { Button } from "../button/Button.tsx";
import { ActFailure } from "../notice/ActFailure.tsx";
import { Notice } from "../notice/Notice.tsx";
import { Deadline } from "../time/Deadline.tsx";
import { AppealOutcomes } from "./AppealOutcomes.tsx";
import { OutsideAppeal } from "./OutsideAppeal.tsx";
import { VoteReasons } from "./VoteReasons.tsx";

interface AppealPanelProps {
  hearing: Hearing;
  scene: Pick<TradeScene, "trade" | "viewer" | "now">;
}

/** The award as the votes have it, until when one may appeal, at what price, and what of it can come back. */
export function AppealPanel({ hearing, scene: { trade, viewer, now } }: AppealPanelProps) {
  const { t } = useTranslation("case");
  const { percent, number, sentences } = useFormat();
  const { feeToken, choices } = hearing.dispute;
  const coin = useCoin(feeToken);
  const words = useMoneyWords(coin ?? { decimals: 0, symbol: "" });
  const act = useCourtAct(hearing);
  const actions = allowedCourtActions(hearing, viewer, useCourtNow(now));
  const action = actions.find(({ kind }) => kind === "appeal" || kind === "appealOutside");
  if (!coin || (action?.kind !== "appeal" && action?.kind !== "appealOutside")) return null;
  const share = rulingBuyerBps(action.award, choices);
  return (
    <div className="grid gap-4">
      <Notice title={t("appeal.title")}>
        <div className="grid gap-2">
          <p>
            {sentences(
              share === null ? t("appeal.refused") : t("appeal.gives", { share: percent(share) }),
              t(action.kind === "appealOutside" ? "appeal.untilAsked" : "appeal.untilThen"),
            )}
          </p>
          {action.until === null ? null : <Deadline at={action.until} now={now} />}
        </div>
      </Notice>
      {action.kind === "appealOutside" ? (
        <OutsideAppeal hearing={hearing} award={action.award} side={action.side} trade={trade.id} />
      ) : (
        <>
          <p>{t("appeal.panel", { seats: number(action.seats) })}</p>
          <AppealOutcomes hearing={hearing} price={action.cost} seats={action.seats} coin={coin} />
          <ActFailure error={act.error} />
          <Button
            kind="quiet"
            busy={act.isPending}
            onClick={() =>
              act.mutate({
                action: "courtAppeal",
                trade: trade.id,
                calls: async ({ court, allowed }) =>
                  appealCalls(court, hearing.dispute, {
                    price: action.cost,
                    allowed: await allowed(feeToken),
                  }),
              })
            }
          >
            {t("appeal.submit", { price: words(action.cost) })}
          </Button>
        </>
      )}
      <VoteReasons hearing={hearing} />
    </div>
  );
}
