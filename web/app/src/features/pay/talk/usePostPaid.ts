import { useMutation } from "@tanstack/react-query";
import { use, useRef } from "react";
import type { Card } from "../../../../../shared/talk/content/card.ts";
import { TalkError } from "../../../../../shared/talk/TalkError.ts";
import { tidyWords } from "../../../../../shared/wire/words.ts";
import { TalkPostContext } from "../../../lib/talk/room/TalkPostContext.ts";
import type { TalkOrigin } from "../../../lib/talk/room/talkOrigin.ts";

export interface PaidCard {
  card: Card;
  /** What the payer adds in their own words; "" for nothing. */
  note: string;
}

/**
 * Tells the conversation from which a payment was begun that it was made. It runs on when the page is left, and changes nothing
 * about the payment: where it fails, with a TalkError, the money has moved all the same.
 */
export function usePostPaid({ talk, request }: TalkOrigin) {
  const post = use(TalkPostContext)?.post;
  // Trying again never shows the card twice.
  const posted = useRef<string>(null);
  const { mutate, status, error, variables } = useMutation({
    networkMode: "always",
    mutationFn: async ({ card, note }: PaidCard) => {
      if (!post || !talk) throw new TalkError("talkKeyMissing");
      posted.current ??= await post(talk, { kind: "card", replyTo: request ?? null, expiresAt: null, card });
      const text = tidyWords(note);
      if (text === "") return;
      await post(talk, { kind: "text", replyTo: posted.current, expiresAt: null, text, subject: null });
    },
  });
  return {
    /** Nothing where no conversation led here. */
    tell: (paid: PaidCard) => (talk ? mutate(paid) : undefined),
    again: () => (variables ? mutate(variables) : undefined),
    ...{ status, error, isClosed: !post },
  };
}
