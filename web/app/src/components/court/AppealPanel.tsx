import { useTranslation } from "react-i18next";
import { allowedCourtActions } from "../../../../shared/court/allowedCourtActions.ts";
import type { Hearing } from "../../../../shared/court/hearing.ts";
import { rulingBuyerBps } from "../../../../shared/escrow/amounts.ts";
import { useCourtNow } from "../../lib/court/useCourtNow.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { useCoin } from "../../lib/query/useCoin.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { Notice } from "../notice/Notice.tsx";
import { Deadline } from "../time/Deadline.tsx";
import { OutsideAppeal } from "./OutsideAppeal.tsx";
import { PanelAppeal } from "./PanelAppeal.tsx";
import { VoteReasons } from "./VoteReasons.tsx";

interface AppealPanelProps {
  hearing: Hearing;
  scene: Pick<TradeScene, "trade" | "viewer" | "now">;
}

/** The award as the votes have it, until when one may appeal, at what price, and what of it can come back. */
export function AppealPanel({ hearing, scene: { trade, viewer, now } }: AppealPanelProps) {
  const { t } = useTranslation("case");
  const { percent, sentences } = useFormat();
  const { feeToken, choices } = hearing.dispute;
  const coin = useCoin(feeToken);
  // After an appeal that nobody heard there are two: a larger panel, and the outside court at once.
  const appeals = allowedCourtActions(hearing, viewer, useCourtNow(now)).filter(
    (action) => action.kind === "appeal" || action.kind === "appealOutside",
  );
  const [first] = appeals;
  if (!coin || !first) return null;
  const share = rulingBuyerBps(first.award, choices);
  return (
    <div className="grid gap-4">
      <Notice title={t("appeal.title")}>
        <div className="grid gap-2">
          <p>
            {sentences(
              share === null ? t("appeal.refused") : t("appeal.gives", { share: percent(share) }),
              t(first.kind === "appealOutside" ? "appeal.untilAsked" : "appeal.untilThen"),
            )}
          </p>
          {first.until === null ? null : <Deadline at={first.until} now={now} />}
        </div>
      </Notice>
      {appeals.map((appeal) =>
        appeal.kind === "appeal" ? (
          <PanelAppeal key={appeal.kind} hearing={hearing} appeal={appeal} coin={coin} trade={trade.id} />
        ) : (
          <OutsideAppeal
            key={appeal.kind}
            hearing={hearing}
            award={appeal.award}
            side={appeal.side}
            isInstead={appeals.length > 1}
            trade={trade.id}
          />
        ),
      )}
      <VoteReasons hearing={hearing} />
    </div>
  );
}
