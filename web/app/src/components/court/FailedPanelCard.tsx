import { useTranslation } from "react-i18next";
import type { FailedSitting } from "../../../../shared/court/failedSittings.ts";
import type { Hearing } from "../../../../shared/court/hearing.ts";
import { useRosterVersion } from "../../lib/court/useRosterVersion.ts";
import { shortHex } from "../../lib/format/shortHex.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import { useMoneyWords } from "../../lib/money/useMoneyWords.ts";
import { useCoin } from "../../lib/query/useCoin.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { When } from "../time/When.tsx";
import { PanelVotes } from "./PanelVotes.tsx";

interface FailedPanelCardProps {
  hearing: Hearing;
  sitting: FailedSitting;
  scene: Pick<TradeScene, "side" | "now">;
}

/** A panel that decided nothing: who was absent, what that cost them, and what came after it. */
export function FailedPanelCard({ hearing, sitting, scene }: FailedPanelCardProps) {
  const { t } = useTranslation("case");
  const { number, sentences } = useFormat();
  const { dispute } = hearing;
  const { data: version } = useRosterVersion(dispute.version);
  const coin = useCoin(version?.rules.stakeToken ?? dispute.feeToken);
  const words = useMoneyWords(coin ?? { decimals: 0, symbol: "" });
  const { round, panel, absent, isFollowed, at } = sitting;
  const burned = absent.reduce((sum, { slash }) => sum + slash, 0n);
  return (
    <article className="grid gap-3">
      <h3 className="font-medium">
        {t("rounds.firstPanel", {
          round: number(round + 1),
          count: panel.length,
          seats: number(panel.length),
        })}
      </h3>
      <PanelVotes story={{ panel, award: null, isOver: true }} choices={dispute.choices} scene={scene} />
      <p className="text-sm">
        {sentences(
          absent.length > 0
            ? t("rounds.failedPanel.absent", {
                count: absent.length,
                who: absent.map(({ arbitrator }) => shortHex(arbitrator)).join(", "),
              })
            : t("rounds.failedPanel.notDrawn"),
          burned > 0n && version && coin ? t("rounds.failedPanel.burned", { amount: words(burned) }) : null,
          t("rounds.failedPanel.unpaid"),
          t(isFollowed ? "rounds.failedPanel.followed" : "rounds.failedPanel.tooLate"),
        )}
      </p>
      <p className="text-sm text-soft">
        <When at={at.time} now={scene.now} />
      </p>
    </article>
  );
}
