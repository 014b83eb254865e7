import { useMutation } from "@tanstack/react-query";
import type { Hex } from "viem";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { assertEvidence } from "../../../lib/evidence/assertEvidence.ts";
import { pleaTypedData } from "../../../lib/pleas/pleaTypedData.ts";
import type { SignedPlea } from "../../../lib/pleas/SignedPlea.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { SendError } from "../../../lib/sendCalls/SendError.ts";
import { useSending } from "../../../lib/sendCalls/SendingContext.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { useTruth } from "../../../lib/trade/useTruth.ts";
import { pleaExpiry } from "./pleaExpiry.ts";

/** What is signed; its statement is stored only once nothing stands against signing. */
export interface PleaToSign {
  buyerBps: number;
  store: () => Promise<Hex>;
}

/** Signs a claim or an answer, for somebody else to hand in with the deposit. Nothing is sent. */
export function useSignPlea(scene: TradeScene, word: SignedPlea["word"]) {
  const { chainId, escrow } = useChain().config;
  const truth = useTruth(scene);
  const documents = useDocuments();
  const sending = useSending();
  const { trade, viewer, now } = scene;
  return useMutation({
    networkMode: "always",
    mutationFn: async ({ buyerBps, store }: PleaToSign): Promise<SignedPlea> => {
      if (!viewer) throw new SendError("noAccount");
      const context = await truth();
      await assertEvidence(documents, trade);
      const statement = await store();
      const place = { chainId, escrow };
      const expiresAt = pleaExpiry(word, trade, now);
      const message = { trade: trade.id, buyerBps, statement, expiresAt, epoch: trade.epoch };
      const typedData = pleaTypedData(word, place, message);
      const signature = await sending.signTypedData({ typedData, context });
      return { ...place, word, ...message, signer: viewer, signature };
    },
  });
}
