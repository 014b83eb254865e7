import { useMutation, useQueryClient } from "@tanstack/react-query";
import { settlementTypedData } from "../../../../shared/escrow/typedData.ts";
import type { Saved } from "../documents/Documents.ts";
import { useDocuments } from "../documents/DocumentsContext.ts";
import { useReader } from "../documents/useReader.ts";
import { keys } from "../query/keys.ts";
import { useChain } from "../query/useChain.ts";
import { SendError } from "../sendCalls/SendError.ts";
import { useSending } from "../sendCalls/SendingContext.ts";
import type { TradeScene } from "../trade/TradeScene.ts";
import { useTruth } from "../trade/useTruth.ts";
import { keepInDrawer } from "./keepInDrawer.ts";
import { keepOffer } from "./keepOffer.ts";
import { otherKey } from "./otherKey.ts";
import type { SignedOffer } from "./SignedOffer.ts";

export interface MadeOffer {
  offer: SignedOffer;
  /** Without a key for documents it is on this device only. */
  saved: Saved | "here";
}

/** Signs an offer to settle. It is kept before anybody can see it, so that no binding word gets lost. */
export function useMakeOffer(scene: TradeScene) {
  const { config } = useChain();
  const documents = useDocuments();
  const queries = useQueryClient();
  const reader = useReader();
  const sending = useSending();
  const truth = useTruth(scene);
  const { trade, viewer } = scene;
  return useMutation({
    networkMode: "always",
    mutationFn: async (split: { toBuyer: bigint; expiresAt: number }): Promise<MadeOffer> => {
      if (!viewer) throw new SendError("noAccount");
      const context = await truth();
      const place = { chainId: config.chainId, escrow: config.escrow };
      const message = { trade: trade.id, held: trade.held, epoch: trade.epoch, ...split };
      const { types, ...typed } = settlementTypedData(place, message);
      const typedData = { ...typed, types: { Settlement: [...types.Settlement] } };
      const signature = await sending.signTypedData({ typedData, context });
      const offer = { ...place, ...message, signer: viewer, signature };
      const saved = reader
        ? await keepOffer(documents, reader, otherKey(scene), offer)
        : await keepInDrawer(offer);
      void queries.invalidateQueries({ queryKey: keys.offers(trade.id) });
      return { offer, saved };
    },
  });
}
