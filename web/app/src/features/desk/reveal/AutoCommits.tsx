import { useQueryClient } from "@tanstack/react-query";
import type { Address } from "viem";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import { Carrier } from "../../../lib/court/carrying/Carrier.ts";
import { isOverdue, ownTurnOf } from "../../../lib/court/carrying/isOverdue.ts";
import { type KeptVote, keepVote } from "../../../lib/court/carrying/keptVote.ts";
import { useOwnCommit } from "../../../lib/court/carrying/useOwnCommit.ts";
import { signedVoteKey, useSignedVote } from "../../../lib/court/carrying/useSignedVote.ts";
import { useWaitingHearings } from "../../../lib/court/useWaitingHearings.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useNow } from "../../../lib/query/useNow.ts";
import { useUntilDone } from "./useUntilDone.ts";

/** Sends signed votes that nobody carried in good time, as was agreed to when they were signed. Shows nothing of its own. */
export function AutoCommits({ viewer }: { viewer: Address }) {
  const waiting = useWaitingHearings(viewer) ?? [];
  return waiting
    .filter(({ due }) => due.must === "commit")
    .map(({ hearing }) => <AutoCommit key={`${hearing.id}:${hearing.sitting}`} hearing={hearing} />);
}

function AutoCommit({ hearing }: { hearing: Hearing }) {
  const vote = useSignedVote(hearing);
  const now = useNow();
  if (!vote || now === null) return null;
  if (!isOverdue(hearing, vote, now)) return null;
  return <OwnCommit hearing={hearing} vote={vote} mayHand={now < ownTurnOf(hearing, vote)} />;
}

interface OwnCommitProps {
  hearing: Hearing;
  vote: KeptVote;
  /** There is time left for others to carry it. */
  mayHand: boolean;
}

/** Tries until the vote is at the court, or somebody has it who carries it: then this is gone. */
function OwnCommit({ hearing, vote: { signed, isHanded }, mayHand }: OwnCommitProps) {
  const { relayUrl } = useChain().config;
  const queries = useQueryClient();
  const { mutateAsync } = useOwnCommit(hearing);
  useUntilDone(async () => {
    if (mayHand && !isHanded && (await new Carrier(relayUrl).hand(signed))) {
      const handed = { signed, isHanded: true };
      keepVote(handed);
      queries.setQueryData(signedVoteKey(signed.arbitrator, hearing.id, hearing.sitting), handed);
      return;
    }
    await mutateAsync({ signed, isFollowUp: true });
  });
  return null;
}
