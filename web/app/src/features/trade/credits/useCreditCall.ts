import { useMutation } from "@tanstack/react-query";
import type { Address } from "viem";
import { useAfterBlock } from "../../../lib/query/useAfterBlock.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useSending } from "../../../lib/sendCalls/SendingContext.ts";
import { pushCreditCall, withdrawCall } from "../calls.ts";

type CreditCall =
  | { kind: "withdraw"; token: Address; to: Address }
  | { kind: "pushCredit"; token: Address; owner: Address };

/** Fetches a credit, or has the contract push it to its owner once more. */
export function useCreditCall() {
  const { escrow } = useChain().config;
  const sending = useSending();
  const afterBlock = useAfterBlock();
  return useMutation({
    networkMode: "always",
    mutationFn: async (wanted: CreditCall) => {
      const call =
        wanted.kind === "withdraw"
          ? withdrawCall(escrow, wanted.token, wanted.to)
          : pushCreditCall(escrow, wanted.owner, wanted.token);
      await afterBlock(await sending.sendCalls({ calls: [call], purpose: { action: wanted.kind } }));
    },
  });
}
