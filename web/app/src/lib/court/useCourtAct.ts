import { useMutation } from "@tanstack/react-query";
import type { Hex } from "viem";
import type { Hearing } from "../../../../shared/court/hearing.ts";
import { useAfterBlock } from "../query/useAfterBlock.ts";
import { useChain } from "../query/useChain.ts";
import type { Call } from "../sendCalls/Call.ts";
import { useSending } from "../sendCalls/SendingContext.ts";
import { assertHearing } from "./assertHearing.ts";

export interface CourtAct {
  /** As the confirmation names it, kept with the transaction. */
  action: string;
  trade?: Hex | undefined;
  /** What must be stored before its hash gets public happens in here. */
  call: () => Call | Promise<Call>;
}

/** Does something to a dispute: checks that what is shown is true, has it signed and sent, and waits until it shows. */
export function useCourtAct(hearing: Hearing) {
  const chain = useChain();
  const sending = useSending();
  const afterBlock = useAfterBlock();
  return useMutation({
    networkMode: "always",
    mutationFn: async ({ action, trade, call }: CourtAct) => {
      await assertHearing(chain, hearing);
      const purpose = trade ? { action, trade } : { action };
      const receipt = await sending.sendCalls({ calls: [await call()], purpose });
      await afterBlock(receipt);
      return receipt;
    },
  });
}
