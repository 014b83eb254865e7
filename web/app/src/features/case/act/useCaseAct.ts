import { useMutation } from "@tanstack/react-query";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { assertEvidence } from "../../../lib/evidence/assertEvidence.ts";
import { useAfterBlock } from "../../../lib/query/useAfterBlock.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import type { Call } from "../../../lib/sendCalls/Call.ts";
import { useSending } from "../../../lib/sendCalls/SendingContext.ts";
import type { Ground } from "../../../lib/trade/stopReason.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useTruth } from "../../../lib/trade/useTruth.ts";
import type { CaseCall } from "../calls.ts";

export interface CaseAct {
  action: string;
  ground: Ground;
  /** A decision about what was handed in, which must not have been swapped. */
  weighs?: boolean;
  /** What must be stored before its hash gets public happens in here, after the truth was checked. */
  calls: (about: CaseCall) => readonly Call[] | Promise<readonly Call[]>;
}

/** Does something in a case: checks that what is shown is true, has it signed and sent, and waits until it shows. */
export function useCaseAct(scene: TradeScene) {
  const { escrow } = useChain().config;
  const truth = useTruth(scene);
  const documents = useDocuments();
  const sending = useSending();
  const afterBlock = useAfterBlock();
  return useMutation({
    networkMode: "always",
    mutationFn: async ({ action, ground, weighs, calls }: CaseAct) => {
      const context = await truth(ground);
      if (weighs) await assertEvidence(documents, scene.trade);
      const { terms } = scene.trade;
      const list = await calls({ escrow, terms, policy: scene.policy, context });
      const purpose = { action, trade: scene.trade.id };
      const receipt = await sending.sendCalls({ calls: list, purpose });
      await afterBlock(receipt);
      return receipt;
    },
  });
}
