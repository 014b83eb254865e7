import { useMutation } from "@tanstack/react-query";
import type { Address } from "viem";
import type { Credit } from "../../lib/chain/readCredits.ts";
import { useAfterBlock } from "../../lib/query/useAfterBlock.ts";
import { useSending } from "../../lib/sendCalls/SendingContext.ts";
import { withdrawCall } from "./calls.ts";

/** Fetches money that waits for its owner. */
export function useWithdraw(owner: Address) {
  const sending = useSending();
  const afterBlock = useAfterBlock();
  return useMutation({
    networkMode: "always",
    mutationFn: async (credit: Credit) => {
      const call = withdrawCall(credit, owner);
      await afterBlock(await sending.sendCalls({ calls: [call], purpose: { action: "withdraw" } }));
    },
  });
}
