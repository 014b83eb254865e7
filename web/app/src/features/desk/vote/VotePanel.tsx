import { isAppealable } from "../../../../../shared/court/clock.ts";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import { useKeptDraft } from "../../../lib/drafts/useKeptDraft.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { RulingForm } from "./RulingForm.tsx";
import { noRuling, rulingDraftSchema } from "./rulingDraft.ts";
import { useCommit } from "./useCommit.ts";
import { useVote } from "./useVote.ts";

interface VotePanelProps {
  scene: TradeScene;
  hearing: Hearing;
  /** One of several votes, shown to nobody before all are cast. */
  isHidden: boolean;
}

/** Ruling on the difference, for the arbitrator who holds the seat. */
export function VotePanel({ scene, hearing, isHidden }: VotePanelProps) {
  const open = useVote(scene, hearing);
  const hidden = useCommit(scene, hearing);
  const vote = isHidden ? hidden : open;
  const kept = useKeptDraft(`${hearing.id}/${hearing.sitting}/ruling`, rulingDraftSchema, noRuling);
  return (
    <RulingForm
      scene={scene}
      choices={hearing.dispute.choices}
      isHidden={isHidden}
      isAppealable={isAppealable(hearing)}
      busy={vote.isPending}
      failure={vote.error}
      kept={kept}
      // The form is gone by the time it is done. Failure is told by `vote.error`.
      onRule={(ruling) => void vote.mutateAsync(ruling).then(kept.forget, () => undefined)}
    />
  );
}
