import { useMutation } from "@tanstack/react-query";
import type { Address } from "viem";
import type { Policy } from "../../../../../shared/escrow/policy.ts";
import type { Trade } from "../../../../../shared/escrow/trade.ts";
import { assertFresh } from "../../../lib/chain/assertFresh.ts";
import { ChainError } from "../../../lib/chain/ChainError.ts";
import { tradesOf } from "../../../lib/chain/sources/tradeSources.ts";
import { verifyTrade } from "../../../lib/chain/verifyTrade.ts";
import { useAfterBlock } from "../../../lib/query/useAfterBlock.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useSending } from "../../../lib/sendCalls/SendingContext.ts";
import { payoutsOf } from "./Payout.ts";
import { type PayoutKind, payoutCall } from "./payoutCall.ts";

/** Collects or releases many trades at once, each as the chain has it now. Answers with how many they were. */
export function usePayoutMany(
  kind: PayoutKind,
  viewer: Address,
  policies: ReadonlyMap<string, Policy>,
  onDone: (count: number) => void,
) {
  const chain = useChain();
  const sending = useSending();
  const afterBlock = useAfterBlock();
  return useMutation({
    networkMode: "always",
    mutationFn: async (shown: readonly Trade[]) => {
      const { escrow } = chain.config;
      const actual = await Promise.all(
        shown.map((trade) =>
          // What is released must be what was looked at. What is collected may have been, by somebody else.
          kind === "releaseMany"
            ? assertFresh(chain, trade, viewer)
            : verifyTrade(chain, trade.id, tradesOf(escrow, viewer)),
        ),
      );
      const left = actual.filter(({ status }) => status !== "Closed");
      const payouts = payoutsOf(left, policies);
      const [first] = shown;
      if (payouts.length === 0) throw new ChainError("tradeChanged", first && { trade: first.id });
      const purpose = { action: kind, trades: left.map(({ id }) => id) };
      await afterBlock(await sending.sendCalls({ calls: [payoutCall(escrow, kind, payouts)], purpose }));
      return left.length;
    },
    onSuccess: onDone,
  });
}
