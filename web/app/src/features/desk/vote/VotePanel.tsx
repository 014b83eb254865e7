import type { Hearing } from "../../../../../shared/court/hearing.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { RulingForm } from "./RulingForm.tsx";
import { useVote } from "./useVote.ts";

/** Ruling on the difference, for the arbitrator who holds the seat. */
export function VotePanel({ scene, hearing }: { scene: TradeScene; hearing: Hearing }) {
  const vote = useVote(scene, hearing);
  return (
    <RulingForm
      scene={scene}
      choices={hearing.dispute.choices}
      busy={vote.isPending}
      failure={vote.error}
      onRule={vote.mutate}
    />
  );
}
