import { useMutation } from "@tanstack/react-query";
import { sha256 } from "viem";
import { isAppealable } from "../../../../../shared/court/clock.ts";
import { executionOf } from "../../../../../shared/court/execution.ts";
import type { Hearing } from "../../../../../shared/court/hearing.ts";
import { caseEnding } from "../../../../../shared/escrow/caseEnding.ts";
import { assertHearing } from "../../../lib/court/assertHearing.ts";
import { voteCall } from "../../../lib/court/calls.ts";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { assertEvidence } from "../../../lib/evidence/assertEvidence.ts";
import { useLanguage } from "../../../lib/i18n/useLanguage.ts";
import { useAfterBlock } from "../../../lib/query/useAfterBlock.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useSending } from "../../../lib/sendCalls/SendingContext.ts";
import { depositsOf } from "../../../lib/trade/depositsOf.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useTruth } from "../../../lib/trade/useTruth.ts";
import { writeReasons } from "./writeReasons.ts";

/** Rules and pays out in one transaction. The reasons are stored before their hash stands on the chain. */
export function useVote(scene: TradeScene, hearing: Hearing) {
  const chain = useChain();
  const documents = useDocuments();
  const { language } = useLanguage();
  const sending = useSending();
  const afterBlock = useAfterBlock();
  const truth = useTruth(scene);
  const { trade, policy, viewer, now } = scene;
  return useMutation({
    networkMode: "always",
    mutationFn: async ({ choice, reasons }: { choice: number; reasons: string }) => {
      if (viewer === null) return;
      const { held } = await truth();
      await assertHearing(chain, hearing);
      await assertEvidence(documents, trade);
      const about = { disputeId: hearing.id, arbitrator: viewer, createdAt: now, language };
      const bytes = writeReasons({ ...about, choice, words: reasons });
      await documents.savePublic(bytes);
      // An award that may be appealed pays nothing out yet.
      const execution = executionOf(isAppealable(hearing) ? null : { terms: trade.terms, policy });
      const back = depositsOf(caseEnding(trade, policy, { kind: "ruled", ruling: choice }));
      const word = { choice, reason: sha256(bytes) };
      const call = voteCall(chain.config.court, hearing.dispute, word, execution, { held, ...back });
      const purpose = { action: "courtVote", trade: trade.id };
      await afterBlock(await sending.sendCalls({ calls: [call], purpose }));
    },
  });
}
