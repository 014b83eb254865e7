import { useMutation } from "@tanstack/react-query";
import { bytesToString, erc20Abi } from "viem";
import { encodeRefundNote, refundTerms } from "../../../../../shared/escrow/refund.ts";
import { isNativeCoin } from "../../../../../shared/money/token.ts";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { useAfterBlock } from "../../../lib/query/useAfterBlock.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useSending } from "../../../lib/sendCalls/SendingContext.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useTruth } from "../../../lib/trade/useTruth.ts";
import { chargeCalls } from "../calls.ts";

interface RefundToMake {
  /** What comes out with the buyer. */
  arriving: bigint;
  /** How many refunds came before. */
  number: number;
}

/**
 * Gives a payment at once back, all or part, by another one that names it. `onDone` is called even when nothing is left to
 * refund, and who asked for it is gone with it.
 */
export function useRefund(scene: TradeScene, onDone: () => void) {
  const { client, config } = useChain();
  const truth = useTruth(scene);
  const documents = useDocuments();
  const sending = useSending();
  const afterBlock = useAfterBlock();
  const { trade, policy, now } = scene;
  return useMutation({
    networkMode: "always",
    onSuccess: onDone,
    mutationFn: async ({ arriving, number }: RefundToMake) => {
      await truth("clock");
      const { escrow } = config;
      const terms = refundTerms(trade, { arriving, number, policy, now });
      const note = encodeRefundNote({ version: 1, refundOf: trade.id, number });
      await documents.savePublic(note);
      const of = { address: terms.token, abi: erc20Abi, functionName: "allowance" } as const;
      const allowed = isNativeCoin({ address: terms.token })
        ? 0n
        : await client.readContract({ ...of, args: [terms.buyer, escrow] });
      const calls = chargeCalls(escrow, terms, allowed, { terms, policy, agreement: bytesToString(note) });
      await afterBlock(await sending.sendCalls({ calls, purpose: { action: "refund", trade: trade.id } }));
    },
  });
}
