import { tidyWords } from "../../wire/words.ts";
import { kinds } from "../kinds.ts";
import type { Rumor } from "../rumor.ts";
import { decodeAsk, decodeAskAnswer } from "./ask.ts";
import { type Content, contentSchema } from "./Content.ts";
import { decodeCard } from "./card.ts";
import { blobPrefix } from "./encodeContent.ts";

/** What a message says. Null for what breaks the rules of its kind: such a message is not shown. */
export function decodeContent(rumor: Rumor): Content | null {
  const read = rawOf(rumor);
  return read === null ? null : (contentSchema.safeParse(read).data ?? null);
}

function rawOf({ kind, content, tags }: Rumor): unknown {
  const all = (name: string) => tags.filter((tag) => tag[0] === name).map((tag) => tag[1]);
  // Two of what there can be one of could be read as either.
  const one = (name: string) => (all(name).length > 1 ? undefined : (all(name)[0] ?? null));
  const common = { replyTo: one("e"), expiresAt: numberIn(one("expiration")) };
  switch (kind) {
    case kinds.text:
      return { kind: "text", ...common, text: tidyWords(content), subject: one("subject") };
    case kinds.file: {
      if (!content.startsWith(blobPrefix) || one("encryption-algorithm") !== "aes-gcm") return null;
      return {
        ...{ kind: "file", ...common, blob: content.slice(blobPrefix.length), hash: one("x") },
        ...{ type: one("file-type"), size: numberIn(one("size")), name: one("name") },
        ...{ key: one("decryption-key"), nonce: one("decryption-nonce") },
      };
    }
    case kinds.mark:
      return { kind: "mark", mark: content, messages: all("e") };
    case kinds.deletion:
      return { kind: "deletion", messages: all("e") };
    case kinds.card: {
      const card = decodeCard(content);
      return card && { kind: "card", ...common, card };
    }
    case kinds.ask: {
      const ask = decodeAsk(content);
      return ask && { kind: "ask", ...common, ask };
    }
    case kinds.answer: {
      const answer = decodeAskAnswer(content);
      return answer && { kind: "answer", ...common, answer };
    }
    default:
      return null;
  }
}

/** Undefined for what is there and is no number. */
function numberIn(text: string | null | undefined): number | null | undefined {
  if (text === null) return null;
  return text !== undefined && /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : undefined;
}
