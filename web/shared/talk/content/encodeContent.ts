import * as z from "zod/mini";
import { kinds } from "../kinds.ts";
import type { RumorDraft } from "../rumor.ts";
import { TalkError } from "../TalkError.ts";
import { askAnswerSchema, askSchema, encodeAsk, encodeAskAnswer } from "./ask.ts";
import { type Content, contentSchema } from "./Content.ts";
import { cardSchema, encodeCard } from "./card.ts";

/** A message's content in its form on the wire, at an instant in Unix seconds. Throws for what no reader would take. */
export function encodeContent(content: Content, at: number): RumorDraft {
  if (!contentSchema.safeParse(content).success || !isPartFit(content))
    throw new TalkError("talkMessageUnfit");
  return { created_at: at, ...written(content) };
}

/** What has a form of its own within a message. */
function isPartFit(content: Content): boolean {
  switch (content.kind) {
    case "card":
      return z.safeEncode(cardSchema, content.card).success;
    case "ask":
      return z.safeEncode(askSchema, content.ask).success;
    case "answer":
      return z.safeEncode(askAnswerSchema, content.answer).success;
    default:
      return true;
  }
}

function written(content: Content): Omit<RumorDraft, "created_at"> {
  switch (content.kind) {
    case "text":
      return {
        kind: kinds.text,
        content: content.text,
        tags: [...commonTags(content), ...tag("subject", content.subject)],
      };
    case "file":
      return {
        kind: kinds.file,
        content: blobPrefix + content.blob,
        tags: [...commonTags(content), ...fileTags(content)],
      };
    case "card":
      return { kind: kinds.card, content: encodeCard(content.card), tags: commonTags(content) };
    case "ask":
      return { kind: kinds.ask, content: encodeAsk(content.ask), tags: commonTags(content) };
    case "answer":
      return { kind: kinds.answer, content: encodeAskAnswer(content.answer), tags: commonTags(content) };
    case "mark":
      return { kind: kinds.mark, content: content.mark, tags: content.messages.map((id) => ["e", id]) };
    case "deletion":
      return { kind: kinds.deletion, content: "", tags: content.messages.map((id) => ["e", id]) };
  }
}

/** A name for bytes, not a place: nothing is fetched from where a sender says. */
export const blobPrefix = "urn:sha256:";

const tag = (name: string, value: string | number | null): string[][] =>
  value === null ? [] : [[name, String(value)]];

const commonTags = ({ replyTo, expiresAt }: { replyTo: string | null; expiresAt: number | null }) => [
  ...tag("e", replyTo),
  ...tag("expiration", expiresAt),
];

/** The names are those of NIP-17. */
const fileTags = (file: Extract<Content, { kind: "file" }>): string[][] => [
  ["file-type", file.type],
  ["encryption-algorithm", "aes-gcm"],
  ["decryption-key", file.key],
  ["decryption-nonce", file.nonce],
  ["x", file.hash],
  ["size", String(file.size)],
  ["name", file.name],
];
