import { useMutation } from "@tanstack/react-query";
import { caseEnding } from "../../../../shared/escrow/caseEnding.ts";
import { isInCase } from "../../../../shared/escrow/status.ts";
import { settlementTypedData } from "../../../../shared/escrow/typedData.ts";
import { useAfterBlock } from "../query/useAfterBlock.ts";
import { useSending } from "../sendCalls/SendingContext.ts";
import { depositsOf } from "../trade/depositsOf.ts";
import type { TradeScene } from "../trade/TradeScene.ts";
import { useTruth } from "../trade/useTruth.ts";
import type { KnownOffer } from "./SignedOffer.ts";

/** Takes the other side's offer by signing it too: with both signatures a sponsor can carry it. */
export function useSponsoredAccept(scene: TradeScene) {
  const truth = useTruth(scene);
  const sending = useSending();
  const afterBlock = useAfterBlock();
  const { trade, policy } = scene;
  return useMutation({
    networkMode: "always",
    mutationFn: async ({ by, offer }: KnownOffer) => {
      const inCase = isInCase(trade.status);
      const { toBuyer, expiresAt } = offer;
      const back = inCase ? depositsOf(caseEnding(trade, policy, { kind: "settled", toBuyer })) : {};
      const context = { ...(await truth()), ...back };
      const { types, ...typed } = settlementTypedData(offer, offer);
      const typedData = { ...typed, types: { Settlement: [...types.Settlement] } };
      const own = await sending.signTypedData({ typedData, context, isSponsored: true });
      const [buyerSignature, sellerSignature] =
        by === "buyer" ? [offer.signature, own] : [own, offer.signature];
      const order = {
        terms: trade.terms,
        offer: { toBuyer, expiresAt, buyerSignature, sellerSignature },
        ...(inCase ? { policy } : {}),
      };
      const purpose = { action: inCase ? "settleCase" : "settle", trade: trade.id };
      await afterBlock(await sending.carry({ kind: "settlement", order }, purpose));
    },
  });
}
