import { useMutation } from "@tanstack/react-query";
import { useAfterBlock } from "../../../lib/query/useAfterBlock.ts";
import { useSending } from "../../../lib/sendCalls/SendingContext.ts";
import { plainCall } from "../calls.ts";
import type { PlainDeal } from "./readPlain.ts";

/** Sends money that nothing protects. */
export function usePlainPay() {
  const sending = useSending();
  const afterBlock = useAfterBlock();
  return useMutation({
    networkMode: "always",
    mutationFn: async (deal: PlainDeal) => {
      const call = plainCall(deal.coin.address, deal.party, deal.amount);
      const receipt = await sending.sendCalls({ calls: [call], purpose: { action: "payPlain" } });
      await afterBlock(receipt);
      return { deal, hash: receipt.transactionHash };
    },
  });
}
