import type { NostrEvent, TalkKey } from "./event.ts";
import type { Rumor, RumorDraft } from "./rumor.ts";

/** Why something that came was not taken. None is told to its sender. */
export const unwrapFaults = [
  "wrapMalformed",
  "tooLarge",
  "wrapKindUnknown",
  "wrapForged",
  "wrapForAnother",
  "wrapUndecipherable",
  "sealMalformed",
  "sealForged",
  "sealUndecipherable",
  "rumorMalformed",
  "rumorIdWrong",
  "rumorKindUnknown",
  "rumorAuthorForged",
  "rumorForOthers",
  "rumorTooMany",
  "rumorFromFuture",
] as const;

export type UnwrapFault = (typeof unwrapFaults)[number];

/** A message on its way. Its id is the same in every copy: by it repetitions are known. */
export interface Wrapped {
  readonly rumor: Rumor;
  /** One copy for each in the room, oneself among them, so that a further device has it too. */
  readonly wraps: readonly { readonly recipient: TalkKey; readonly event: NostrEvent }[];
}

export type Unwrapped =
  | { readonly rumor: Rumor; readonly fault?: undefined }
  | { readonly fault: UnwrapFault; readonly rumor?: undefined };

/** A message that somebody sealed for this side, with what opens that seal alone. Checked by `openDisclosed`. */
export interface Disclosed {
  readonly message: Rumor["id"];
  readonly seal: NostrEvent;
  /** NIP-44's three keys of this one ciphertext, one after the other: 76 bytes. */
  readonly opening: string;
}

/**
 * How messages are kept from everybody but their readers. One side of it; what it is made of (NIP-17 now, MLS perhaps
 * later) only its implementation knows. Instants are Unix seconds.
 */
export interface TalkCrypto {
  /** Under which others know this side. */
  readonly publicKey: TalkKey;
  /** Throws a TalkError for what no reader would take. */
  wrap(draft: RumorDraft, recipients: readonly TalkKey[], now: number): Promise<Wrapped>;
  /** Whatever came from a relay. Never throws: what is not genuine has a fault. */
  unwrap(event: unknown, now: number): Promise<Unwrapped>;
  /** What shows a third party who wrote the message that came in `event`, and no other message. Null for what is not genuine. */
  disclose(event: unknown): Promise<Disclosed | null>;
}
