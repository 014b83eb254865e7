import { useMutation } from "@tanstack/react-query";
import { use, useRef, useState } from "react";
import type { Content } from "../../../../../shared/talk/content/Content.ts";
import type { Card } from "../../../../../shared/talk/content/card.ts";
import { TalkError } from "../../../../../shared/talk/TalkError.ts";
import { tidyWords } from "../../../../../shared/wire/words.ts";
import { useDocuments } from "../../../lib/documents/DocumentsContext.ts";
import { type ChosenFile, fileOf } from "../../../lib/evidence/ChosenFile.ts";
import { useEvidenceDraft } from "../../../lib/evidence/useEvidenceDraft.ts";
import { sendFile } from "../../../lib/talk/files/sendFile.ts";
import { TalkPostContext } from "../../../lib/talk/room/TalkPostContext.ts";
import type { TalkOrigin } from "../../../lib/talk/room/talkOrigin.ts";

interface PaidCard {
  card: Card;
  /** What the payer adds in their own words; "" for nothing. */
  note: string;
  pictures: readonly ChosenFile[];
}

/**
 * Tells the conversation from which a payment was begun that it was made. It runs on when the page is left, and changes nothing
 * about the payment: where it fails, with a TalkError, the money has moved all the same.
 */
export function usePostPaid({ talk, request }: TalkOrigin) {
  const post = use(TalkPostContext)?.post;
  const documents = useDocuments();
  const [text, setText] = useState("");
  const beside = useEvidenceDraft({ text, setText });
  // Trying again never shows anything twice.
  const posted = useRef<string>(null);
  const added = useRef(0);
  const { mutate, status, error, variables } = useMutation({
    networkMode: "always",
    mutationFn: async ({ card, note, pictures }: PaidCard) => {
      if (!post || !talk) throw new TalkError("talkKeyMissing");
      posted.current ??= await post(talk, { kind: "card", replyTo: request ?? null, expiresAt: null, card });
      const answer = { replyTo: posted.current, expiresAt: null };
      const tidy = tidyWords(note);
      const words = async (): Promise<Content> => ({ kind: "text", ...answer, text: tidy, subject: null });
      const shown = pictures.map((picture) => async (): Promise<Content> => {
        return { ...(await sendFile(documents, fileOf(picture))), ...answer };
      });
      for (const write of [...(tidy === "" ? [] : [words]), ...shown].slice(added.current)) {
        await post(talk, await write());
        added.current++;
      }
    },
  });
  return {
    /** What the payer adds for the conversation. */
    beside,
    /** With what stands beside it by then. Nothing where no conversation led here. */
    tell: (card: Card) => (talk ? mutate({ card, note: text, pictures: beside.files }) : undefined),
    again: () => (variables ? mutate(variables) : undefined),
    ...{ status, error, isClosed: !post },
  };
}
