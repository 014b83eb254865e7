import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type AskState, askState, type Reply } from "../../../../../shared/escrow/askState.ts";
import { judgeOffer } from "../../../../../shared/negotiation/judgeOffer.ts";
import type { Ask } from "../../../../../shared/talk/content/ask.ts";
import { genuineOffers } from "../../../lib/offers/genuineOffers.ts";
import { isSignedBySigner } from "../../../lib/offers/isSignedBySigner.ts";
import { keys } from "../../../lib/query/keys.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import type { Message, RoomScene } from "../../../lib/talk/room/RoomScene.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { isReplaced, repliesTo } from "./repliesTo.ts";

interface Around {
  message: Message;
  ask: Ask;
  scene: RoomScene;
  messages: readonly Message[];
}

/** Where a request stands, by the trade and by the seller's words; offers count once their signature proved good, while they hold. */
export function useAskState({ message, ask, scene, messages }: Around, { trade, now }: TradeScene): AskState {
  const { client, config } = useChain();
  const { terms } = trade;
  const about = { messages, self: scene.self };
  const replies = repliesTo(message, ask, terms.seller, about);
  const signatures = replies.flatMap((one) => (one.kind === "offer" ? [one.offer.signature] : []));
  const { data: genuine } = useQuery({
    queryKey: [...keys.offers(ask.trade), "ask", terms.seller, ...signatures],
    queryFn: () =>
      genuineOffers(
        replies.flatMap((one) => {
          if (one.kind !== "offer") return [];
          const { card: _, ...said } = one.offer;
          return [{ ...said, signer: terms.seller }];
        }),
        { terms, place: config, isSigned: (offer) => isSignedBySigner(client, offer) },
      ),
    enabled: signatures.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    retry: 1,
  });
  const open = useMemo(
    () =>
      (genuine ?? []).map(({ offer }) => offer).filter((offer) => judgeOffer(offer, trade, now) === "open"),
    [genuine, trade, now],
  );
  const standing = replies.flatMap((one): Reply[] => {
    if (one.kind === "refused") return [one];
    const { signature } = one.offer;
    return open.some((offer) => offer.signature === signature) ? [{ kind: "offered", signature }] : [];
  });
  const reply = standing.at(-1) ?? null;
  return askState(ask, { trade, reply, isReplaced: isReplaced(message, ask, terms.buyer, about), now });
}
