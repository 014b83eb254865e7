import { useMutation } from "@tanstack/react-query";
import type { Card } from "../../../../../../shared/talk/content/card.ts";
import type { RoomScene } from "../../../../lib/talk/room/RoomScene.ts";

/** Sends a card into the room. It works without a network: what is written waits on the device. */
export function useSendCard({ send }: RoomScene, onSent: () => void) {
  return useMutation({
    networkMode: "always",
    mutationFn: (card: Card) => send({ kind: "card", replyTo: null, expiresAt: null, card }),
    onSuccess: onSent,
  });
}
