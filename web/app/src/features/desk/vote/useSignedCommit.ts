import { useQueryClient } from "@tanstack/react-query";
import { ownTurnAt } from "../../../../../shared/court/carrying.ts";
import { commitEndsAt } from "../../../../../shared/court/clock.ts";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import { isGenuine } from "../../../../../shared/court/signedCommitment.ts";
import { commitmentTypedData } from "../../../../../shared/court/typedData.ts";
import type { Carrier } from "../../../lib/court/carrying/Carrier.ts";
import { keepVote } from "../../../lib/court/carrying/keptVote.ts";
import { signedVoteKey } from "../../../lib/court/carrying/useSignedVote.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useSending } from "../../../lib/sendCalls/SendingContext.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import type { Account } from "../../../lib/wallet/Account.ts";
import type { HiddenBallot } from "./useBallot.ts";

/** Has a hidden vote signed for others to carry. It is kept here before anybody has it, so that nothing can lose it. */
export function useSignedCommit({ now }: TradeScene, hearing: Hearing) {
  const { chainId, court } = useChain().config;
  const sending = useSending();
  const queries = useQueryClient();

  /** False for a signature that only the chain could check: its account votes by a call of its own. */
  return async (
    { address: arbitrator }: Account,
    carrier: Carrier,
    { commitment, note, ballot }: HiddenBallot,
    fees: { reveal: bigint; commit: bigint } | null,
  ): Promise<boolean> => {
    const { id: disputeId, sitting, dispute } = hearing;
    const place = { chainId, court, disputeId, sitting };
    const voteEndsAt = commitEndsAt(hearing);
    const until = ownTurnAt({ signedAt: now, voteEndsAt });
    const context = {
      dispute,
      ballot: {
        ...ballot,
        ...(fees && { revealFee: fees.reveal }),
        carrying: { until, voteEndsAt, ...(fees && { fee: fees.commit }) },
      },
    };
    const typed = commitmentTypedData(place, commitment);
    const typedData = { ...typed, types: { Commitment: [...typed.types.Commitment] } };
    const signature = await sending.signTypedData({ typedData, context });
    const signed = { ...place, arbitrator, commitment, signature, note, signedAt: now };
    if (!(await isGenuine(signed))) return false;
    keepVote({ signed, isHanded: false });
    const vote = { signed, isHanded: await carrier.hand(signed) };
    keepVote(vote);
    queries.setQueryData(signedVoteKey(arbitrator, disputeId, sitting), vote);
    return true;
  };
}
