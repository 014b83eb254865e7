import { useMutation } from "@tanstack/react-query";
import { useAllowance } from "../../lib/court/useAllowance.ts";
import type { CourtScene } from "../../lib/court/useCourtAct.ts";
import { useAfterBlock } from "../../lib/query/useAfterBlock.ts";
import { useChain } from "../../lib/query/useChain.ts";
import type { Call } from "../../lib/sendCalls/Call.ts";
import { useSending } from "../../lib/sendCalls/SendingContext.ts";

export interface DeskAct {
  action: string;
  /** What must be stored before its hash gets public happens in here. */
  calls: (about: CourtScene) => Promise<readonly Call[]>;
}

/** Does something about rosters. A version's id is the hash of its rules, so what is shown of it cannot be untrue. */
export function useDeskAct() {
  const { config } = useChain();
  const sending = useSending();
  const afterBlock = useAfterBlock();
  const allowed = useAllowance();

  return useMutation({
    networkMode: "always",
    mutationFn: async ({ action, calls }: DeskAct) => {
      const list = await calls({ court: config.court, allowed });
      const receipt = await sending.sendCalls({ calls: list, purpose: { action } });
      await afterBlock(receipt);
      return receipt;
    },
  });
}
