import { useMutation } from "@tanstack/react-query";
import { useAfterBlock } from "../query/useAfterBlock.ts";
import type { Call } from "../sendCalls/Call.ts";
import { useSending } from "../sendCalls/SendingContext.ts";
import type { SigningContext } from "../signing/SigningRequest.ts";
import type { Ground } from "./stopReason.ts";
import type { TradeScene } from "./TradeScene.ts";
import { useTruth } from "./useTruth.ts";

export interface Act {
  /** The contract's word for it, kept with the transaction. */
  action: string;
  /** What must be stored before its hash gets public happens in here, after the truth was checked. */
  call: (context: SigningContext) => Call | Promise<Call>;
  ground?: Ground;
}

/** Does something to a trade: checks that what is shown is true, has it signed and sent, and waits until it shows. */
export function useAct(scene: Pick<TradeScene, "trade" | "policy" | "viewer" | "agreement">) {
  const truth = useTruth(scene);
  const sending = useSending();
  const afterBlock = useAfterBlock();
  return useMutation({
    networkMode: "always",
    mutationFn: async ({ action, call, ground }: Act) => {
      const context = await truth(ground);
      const purpose = { action, trade: scene.trade.id };
      const receipt = await sending.sendCalls({ calls: [await call(context)], purpose });
      await afterBlock(receipt);
      return receipt;
    },
  });
}
