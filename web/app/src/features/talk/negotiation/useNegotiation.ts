import { useQuery } from "@tanstack/react-query";
import type { Address } from "viem";
import { mergeOffers } from "../../../../../shared/negotiation/mergeOffers.ts";
import type { Offered } from "../../../../../shared/negotiation/Offered.ts";
import { genuineOffers } from "../../../lib/offers/genuineOffers.ts";
import { isSignedBySigner } from "../../../lib/offers/isSignedBySigner.ts";
import type { KnownOffer, SignedOffer } from "../../../lib/offers/SignedOffer.ts";
import { useOffers } from "../../../lib/offers/useOffers.ts";
import { keys } from "../../../lib/query/keys.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import type { Message } from "../../../lib/talk/room/RoomScene.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";
import { offersInRoom, type SaidOffer } from "./offersInRoom.ts";

/** An offer whose signature was checked, with when a message carried it. */
export type NegotiatedOffer = KnownOffer & Offered;

interface Negotiation {
  offers: readonly NegotiatedOffer[];
  /** Whether everything that is known of was read and checked. */
  isComplete: boolean;
  isLoading: boolean;
  error: unknown;
  retry: () => void;
}

/** The offers about a trade from the room and from where both sides keep them, their signatures checked, each once. */
export function useNegotiation(scene: TradeScene, messages: readonly Message[], self: Address): Negotiation {
  const { client, config } = useChain();
  const { id, terms } = scene.trade;
  const said = offersInRoom(messages, id, self);
  const kept = useOffers(scene);
  const checked = useQuery({
    queryKey: [...keys.offers(id), "room", self, ...said.map(keyOf)],
    queryFn: async () => {
      const isSigned = (offer: SignedOffer) => isSignedBySigner(client, offer);
      // One by one: the same signature under another text must not hide the one that it is good for.
      const all = said.map(({ offer }) => genuineOffers([offer], { terms, place: config, isSigned }));
      const known = (await Promise.all(all)).map(
        ([one], place) => one && { ...one, at: said[place]?.at ?? null },
      );
      return known.filter((one) => one !== undefined);
    },
    // While a new offer is checked, those before it stand: what is being written beside them is not to be lost.
    placeholderData: (before, query) => (query?.queryKey[1] === id ? before : undefined),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    retry: 1,
  });
  const fromStore = (kept.data?.offers ?? []).map((known) => ({ ...known, at: null }));
  return {
    offers: mergeOffers<NegotiatedOffer>([...(checked.data ?? []), ...fromStore]),
    isComplete: !checked.error && kept.data?.isComplete !== false,
    // What the store keeps joins when it comes: it does not hold back what the room says.
    isLoading: checked.isPending,
    error: checked.error,
    retry: () => void checked.refetch(),
  };
}

const keyOf = ({ offer, at }: SaidOffer): string =>
  [
    offer.signer,
    offer.signature,
    offer.chainId,
    offer.escrow,
    offer.held,
    offer.toBuyer,
    offer.expiresAt,
    offer.epoch,
    at,
  ].join();
