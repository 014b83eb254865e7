import { useMutation } from "@tanstack/react-query";
import type { Address, Hex } from "viem";
import type { Hearing } from "../../../../shared/court/hearing.ts";
import { useAfterBlock } from "../query/useAfterBlock.ts";
import { useChain } from "../query/useChain.ts";
import type { Call } from "../sendCalls/Call.ts";
import { useSending } from "../sendCalls/SendingContext.ts";
import { assertHearing } from "./assertHearing.ts";
import { useAllowance } from "./useAllowance.ts";

export interface CourtScene {
  court: Address;
  /** What the court may take of a coin already. */
  allowed: (token: Address) => Promise<bigint>;
}

export interface CourtAct {
  /** As the confirmation names it, kept with the transaction. */
  action: string;
  trade?: Hex | undefined;
  /** What must be stored before its hash gets public happens in here. */
  calls: (about: CourtScene) => readonly Call[] | Promise<readonly Call[]>;
}

/** Does something to a dispute: checks that what is shown is true, has it signed and sent, and waits until it shows. */
export function useCourtAct(hearing: Hearing) {
  const chain = useChain();
  const sending = useSending();
  const afterBlock = useAfterBlock();
  const allowed = useAllowance();
  return useMutation({
    networkMode: "always",
    mutationFn: async ({ action, trade, calls }: CourtAct) => {
      await assertHearing(chain, hearing);
      const purpose = trade ? { action, trade } : { action };
      const receipt = await sending.sendCalls({
        calls: await calls({ court: chain.config.court, allowed }),
        purpose,
      });
      await afterBlock(receipt);
      return receipt;
    },
  });
}
