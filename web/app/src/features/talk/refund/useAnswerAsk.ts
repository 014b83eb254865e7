import { useMutation } from "@tanstack/react-query";
import { acceptedAmount } from "../../../../../shared/escrow/ask.ts";
import type { Ask } from "../../../../../shared/talk/content/ask.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import type { Message, RoomScene } from "../../../lib/talk/room/RoomScene.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { sliceCall, termsCall } from "../../../lib/trade/tradeCalls.ts";
import { useAct } from "../../../lib/trade/useAct.ts";

interface Asked {
  message: Message;
  ask: Ask;
  scene: RoomScene;
}

/** One transaction gives what was asked for, and a message tells of it. */
export function useAcceptAsk({ message, ask, scene }: Asked, trade: TradeScene) {
  const { escrow } = useChain().config;
  const act = useAct(trade);
  const { terms } = trade.trade;
  return useMutation({
    networkMode: "always",
    mutationFn: async () => {
      const amount = acceptedAmount(ask.wish, trade.trade);
      const { transactionHash: transaction } = await act.mutateAsync(
        amount === null
          ? { action: "allowReturn", call: (context) => termsCall(escrow, "allowReturn", terms, context) }
          : { action: "refund", call: (context) => sliceCall(escrow, "refund", { terms, amount }, context) },
      );
      const answer = { verdict: "accepted", ask: message.id, transaction } as const;
      // The money is there by now, and the buyer's card shows it without this message.
      await scene.send({ kind: "answer", ...replyTo(message), answer }).catch(() => undefined);
    },
  });
}

/** Says no, with a reason. */
export function useRefuseAsk({ message, scene }: Asked, onSent: () => void) {
  return useMutation({
    networkMode: "always",
    mutationFn: (words: string) =>
      scene.send({
        ...{ kind: "answer", ...replyTo(message) },
        answer: { verdict: "refused", ask: message.id, words },
      }),
    onSuccess: onSent,
  });
}

export const replyTo = ({ id }: Message) => ({ replyTo: id, expiresAt: null });
