import { type Address, type Hex, isAddress } from "viem";
import * as z from "zod/mini";
import type { Declaration } from "../../../../../../shared/talk/declaration.ts";
import type { NostrEvent, TalkKey } from "../../../../../../shared/talk/event.ts";
import type { RumorDraft } from "../../../../../../shared/talk/rumor.ts";
import type { Disclosed, Unwrapped, Wrapped } from "../../../../../../shared/talk/TalkCrypto.ts";

const account = z.custom<Address>(
  (value) => typeof value === "string" && isAddress(value, { strict: false }),
);
const sequence = z.int().check(z.minimum(0), z.maximum(2 ** 31 - 1));
const outside = { account, sequence, chainId: z.int().check(z.positive()) };

/** Whose talk key: one of the phrase, or one that an outside wallet's signature made. */
const owner = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("key"), account, sequence }),
  z.object({ kind: z.literal("outside"), ...outside }),
]);
export type TalkOwner = z.output<typeof owner>;
export type OutsideOwner = Extract<TalkOwner, { kind: "outside" }>;

/** A message and who is to have it, besides oneself. */
export interface ToWrap {
  readonly draft: RumorDraft;
  readonly recipients: readonly TalkKey[];
}

/** What is in these is read by what was fetched to work with it. */
const unread = <T>() => z.custom<T>();

/** What the page may ask of the Worker about talk. The keys stay there; only what they made comes out. */
export const talkCalls = {
  talkKey: z.object({ owner }),
  talkHistoryKey: z.object({ owner }),
  talkAdopt: z.object({
    ...outside,
    /** Of the same words: two for a key that nobody has published, or one. */
    signatures: z.array(unread<Hex>()).check(z.minLength(1), z.maxLength(2)),
    published: z.nullable(unread<TalkKey>()),
  }),
  talkForget: z.object({ account }),
  talkWrap: z.object({ owner, messages: z.array(unread<ToWrap>()).check(z.maxLength(100)) }),
  talkUnwrap: z.object({ owner, wraps: z.array(z.unknown()).check(z.maxLength(1_000)) }),
  talkDisclose: z.object({ owner, wraps: z.array(z.unknown()).check(z.maxLength(1_000)) }),
  talkSign: z.object({ owner, declaration: unread<Declaration>() }),
} as const;

export interface TalkResults {
  talkKey: { publicKey: TalkKey };
  talkHistoryKey: { key: CryptoKey };
  talkAdopt: { publicKey: TalkKey };
  talkForget: null;
  talkWrap: { wrapped: Wrapped[] };
  /** One for each wrap, in their order. */
  talkUnwrap: { opened: Unwrapped[] };
  /** Of those that are genuine. */
  talkDisclose: { disclosed: Disclosed[] };
  talkSign: { event: NostrEvent };
}

type TalkMethod = keyof typeof talkCalls;
export type TalkHandlers = {
  readonly [M in TalkMethod]: (params: z.output<(typeof talkCalls)[M]>) => Promise<TalkResults[M]>;
};
