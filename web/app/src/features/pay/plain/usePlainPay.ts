import { useMutation } from "@tanstack/react-query";
import type { Hex } from "viem";
import { useAfterBlock } from "../../../lib/query/useAfterBlock.ts";
import { useSending } from "../../../lib/sendCalls/SendingContext.ts";
import { plainCall } from "../calls.ts";
import type { PlainDeal } from "./readPlain.ts";

/**
 * Sends money that nothing protects.
 * @param onPaid told of the transaction, also when the page was left in the meantime
 */
export function usePlainPay(onPaid: (transaction: Hex) => void) {
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
    onSuccess: ({ hash }) => onPaid(hash),
  });
}
