import { useTranslation } from "react-i18next";
import { votesIn } from "../../../../shared/court/hearing.ts";
import { medianPath, type RoundStory } from "../../../../shared/court/roundStories.ts";
import { rulingBuyerBps } from "../../../../shared/escrow/amounts.ts";
import { sameAddress } from "../../../../shared/wire/sameAddress.ts";
import { shortHex } from "../../lib/format/shortHex.ts";
import { useFormat } from "../../lib/format/useFormat.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { useSides } from "../../lib/trade/useSides.ts";
import { useAccount } from "../../lib/wallet/useAccount.ts";
import { SplitScale } from "../pictures/scale/SplitScale.tsx";
import type { ScaleMark } from "../pictures/scale/scaleMark.ts";

interface PanelVotesProps {
  story: Pick<RoundStory, "panel" | "award" | "isOver">;
  choices: number;
  scene: Pick<TradeScene, "side">;
}

/** The opened votes on the scale, the award among them, and in words how it came about. */
export function PanelVotes({ story: { panel, award, isOver }, choices, scene }: PanelVotesProps) {
  const { t } = useTranslation("case");
  const { number, percent, sentences } = useFormat();
  const viewer = useAccount()?.address ?? null;
  const { refused, middle } = medianPath(panel);
  const votes = votesIn(panel);
  const marks: ScaleMark[] = votes.flatMap(({ arbitrator, choice }) => {
    const bps = rulingBuyerBps(choice, choices);
    const isOwn = viewer !== null && sameAddress(arbitrator, viewer);
    const label = isOwn ? t("rounds.yourVote") : t("rounds.voteOf", { who: shortHex(arbitrator) });
    return bps === null ? [] : [{ key: arbitrator, kind: "vote", by: "arbitrator", bps, label }];
  });
  const share = award === null ? null : rulingBuyerBps(award, choices);
  if (share !== null) {
    marks.push({ key: "award", kind: "award", by: "arbitrator", bps: share, label: t("rounds.middle") });
  }
  const sides = useSides(scene);
  const [lower, higher = lower] = middle;
  const missing = panel.length - votes.length;
  return (
    <div className="grid gap-3">
      {marks.length > 0 ? <SplitScale marks={marks} {...sides} /> : null}
      <p className="text-sm text-soft">
        {sentences(
          award === null
            ? t(isOver ? "rounds.failed" : "rounds.open", {
                count: votes.length,
                seats: number(panel.length),
              })
            : share === null
              ? t("rounds.refused")
              : lower === higher
                ? t("rounds.middleVote", { count: votes.length - refused, share: percent(share) })
                : t(award === lower ? "rounds.betweenMore" : "rounds.betweenLess", {
                    count: votes.length - refused,
                    share: percent(share),
                  }),
          refused > 0 && share !== null ? t("rounds.refusals", { count: refused }) : null,
          award !== null && missing > 0 ? t("rounds.absent", { count: missing }) : null,
        )}
      </p>
    </div>
  );
}
