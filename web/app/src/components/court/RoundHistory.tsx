import { useTranslation } from "react-i18next";
import { failedSittings } from "../../../../shared/court/failedSittings.ts";
import { type Hearing, votesIn } from "../../../../shared/court/hearing.ts";
import { roundStories } from "../../../../shared/court/roundStories.ts";
import { useCoin } from "../../lib/query/useCoin.ts";
import type { TradeScene } from "../../lib/trade/TradeScene.ts";
import { Section } from "../layout/Section.tsx";
import { OutsideCard } from "./OutsideCard.tsx";
import { RoundCard } from "./RoundCard.tsx";

interface RoundHistoryProps {
  hearing: Hearing;
  scene: Pick<TradeScene, "side" | "now">;
}

/** How panels came to their awards, round by round. One person's only vote is the award, and needs no telling. */
export function RoundHistory({ hearing, scene }: RoundHistoryProps) {
  const { t } = useTranslation("case");
  const coin = useCoin(hearing.dispute.feeToken);
  const failed = failedSittings(hearing);
  const failedIn = (of: number) => failed.find(({ round }) => round === of) ?? null;
  const stories = roundStories(hearing, scene.now).filter(
    ({ round, panel, appeal }) => appeal !== null || votesIn(panel).length > 0 || failedIn(round) !== null,
  );
  const isTold =
    failed.length > 0 || stories.some(({ panel, appeal }) => panel.length > 1 || appeal !== null);
  if (!coin || !isTold) return null;
  return (
    <Section title={t("rounds.title")}>
      <div className="grid gap-6">
        {stories.map((story) => (
          <RoundCard
            key={story.round}
            hearing={hearing}
            story={story}
            failed={failedIn(story.round)}
            coin={coin}
            scene={scene}
          />
        ))}
        {hearing.escalations.length > 0 ? <OutsideCard hearing={hearing} coin={coin} scene={scene} /> : null}
      </div>
    </Section>
  );
}
