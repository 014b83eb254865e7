import type { Hearing } from "../../../../../shared/court/hearing.ts";
import { useKeptDraft } from "../../../lib/drafts/useKeptDraft.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { RulingForm } from "./RulingForm.tsx";
import { noRuling, rulingDraftSchema } from "./rulingDraft.ts";
import { useVote } from "./useVote.ts";

/** Ruling on the difference, for the arbitrator who holds the seat. */
export function VotePanel({ scene, hearing }: { scene: TradeScene; hearing: Hearing }) {
  const vote = useVote(scene, hearing);
  const kept = useKeptDraft(`${hearing.id}/ruling`, rulingDraftSchema, noRuling);
  return (
    <RulingForm
      scene={scene}
      choices={hearing.dispute.choices}
      busy={vote.isPending}
      failure={vote.error}
      kept={kept}
      // The form is gone by the time it is done. Failure is told by `vote.error`.
      onRule={(ruling) => void vote.mutateAsync(ruling).then(kept.forget, () => undefined)}
    />
  );
}
