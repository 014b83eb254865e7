import { useMutation } from "@tanstack/react-query";
import { type Hearing, seatOf } from "../../../../../shared/court/hearing.ts";
import { assertHearing } from "../../../lib/court/assertHearing.ts";
import { commitCall } from "../../../lib/court/calls.ts";
import { Carrier } from "../../../lib/court/carrying/Carrier.ts";
import { followUpFees } from "../../../lib/court/carrying/followUpFees.ts";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { assertEvidence } from "../../../lib/evidence/assertEvidence.ts";
import { useAfterBlock } from "../../../lib/query/useAfterBlock.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useSending } from "../../../lib/sendCalls/SendingContext.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useTruth } from "../../../lib/trade/useTruth.ts";
import { useAccount } from "../../../lib/wallet/useAccount.ts";
import { useBallot } from "./useBallot.ts";
import { useSignedCommit } from "./useSignedCommit.ts";

/**
 * Votes hidden. Where a relay takes signed votes one signature does it, and others carry it; otherwise by a call of one's
 * own. The reasons stay on this device, and sealed to oneself in the store, until the vote is opened; the same
 * confirmation lets that happen by itself.
 */
export function useCommit(scene: TradeScene, hearing: Hearing) {
  const chain = useChain();
  const account = useAccount();
  const documents = useDocuments();
  const sending = useSending();
  const afterBlock = useAfterBlock();
  const truth = useTruth(scene);
  const hide = useBallot(scene, hearing);
  const sign = useSignedCommit(scene, hearing);
  const { trade } = scene;

  return useMutation({
    networkMode: "always",
    mutationFn: async (ruling: { choice: number; reasons: string }) => {
      const seat = account && seatOf(hearing, account.address);
      if (account === null || seat === null) return;
      await truth();
      await assertHearing(chain, hearing);
      await assertEvidence(documents, trade);
      const { court, relayUrl } = chain.config;
      const hidden = await hide(account, seat, ruling);
      const fees = await followUpFees(chain, account);
      const carrier = new Carrier(relayUrl);
      if ((await carrier.offers(court)) && (await sign(account, carrier, hidden, fees))) return;
      const ballot = { ...hidden.ballot, ...(fees && { revealFee: fees.reveal }) };
      const call = commitCall(court, hearing.dispute, hidden, { ballot });
      const purpose = { action: "courtCommit", trade: trade.id };
      await afterBlock(await sending.sendCalls({ calls: [call], purpose }));
    },
  });
}
