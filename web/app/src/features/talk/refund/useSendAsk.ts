import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Ask } from "../../../../../shared/talk/content/ask.ts";
import type { Content } from "../../../../../shared/talk/content/Content.ts";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { type ChosenFile, fileOf } from "../../../lib/evidence/ChosenFile.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { sendFile } from "../../../lib/talk/files/sendFile.ts";
import type { TradeScene } from "../../../lib/trade/TradeScene.ts";

/** Writes a message to the seller. Resolves with its id when it is on this device and queued. */
export type Post = (content: Content) => Promise<string>;

interface Written extends Pick<Ask, "reason" | "wish" | "words"> {
  photos: readonly ChosenFile[];
}

/** Sends the pictures, each as a message of its own, and then the request that names them. */
export function useSendAsk({ trade, now }: TradeScene, post: Post, onSent: () => void) {
  const { chainId, escrow } = useChain().config;
  const documents = useDocuments();
  // A picture that went out before something failed is not sent once more.
  const [sent] = useState(() => new Map<string, string>());
  const free = { replyTo: null, expiresAt: null };

  async function sendPhoto(photo: ChosenFile): Promise<string> {
    const before = sent.get(photo.sha256);
    if (before !== undefined) return before;
    const id = await post({ ...(await sendFile(documents, fileOf(photo))), ...free });
    sent.set(photo.sha256, id);
    return id;
  }

  return useMutation({
    networkMode: "always",
    mutationFn: async ({ photos, ...written }: Written) => {
      const ids: string[] = [];
      for (const photo of photos) ids.push(await sendPhoto(photo));
      const place = { chainId, escrow, trade: trade.id, askedAt: now };
      await post({ kind: "ask", ...free, ask: { ...place, ...written, photos: ids } });
    },
    onSuccess: onSent,
  });
}
