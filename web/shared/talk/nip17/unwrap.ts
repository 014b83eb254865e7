import { decrypt } from "nostr-tools/nip44";
import { getEventHash, verifyEvent } from "nostr-tools/pure";
import type * as z from "zod/mini";
import { eventSchema, type NostrEvent, type TalkKey } from "../event.ts";
import { kinds, rumorKinds } from "../kinds.ts";
import { longestRumor, longestWrap, mostAhead, mostParticipants } from "../limits.ts";
import { participantsOf, type Rumor, rumorSchema } from "../rumor.ts";
import type { UnwrapFault, Unwrapped } from "../TalkCrypto.ts";
import type { Keys } from "./Keys.ts";

/** Leaves by throwing, so that the checks read one below the other. */
class Refused extends Error {
  readonly fault: UnwrapFault;
  constructor(fault: UnwrapFault) {
    super(fault);
    this.fault = fault;
  }
}

function demand(isRight: boolean, fault: UnwrapFault): void {
  if (!isRight) throw new Refused(fault);
}

export function unwrap(event: unknown, keys: Keys, now: number): Unwrapped {
  try {
    const { rumor } = openWrap(event, keys);
    demand(rumor.created_at <= now + mostAhead, "rumorFromFuture");
    return { rumor };
  } catch (error) {
    // Whatever else is thrown, a stranger's bytes brought it about.
    return { fault: error instanceof Refused ? error.fault : "wrapMalformed" };
  }
}

/** The seal in a wrap for this reader, and what was sealed. Throws for what is not genuine. */
export function openWrap(event: unknown, keys: Keys): { seal: NostrEvent; rumor: Rumor } {
  const seal = readSeal(readWrap(event, keys), keys);
  return { seal, rumor: readRumor(seal, keys) };
}

/** Its time and its author mean nothing. The signature tells that the relay passed on what it was given. */
function readWrap(event: unknown, keys: Keys): NostrEvent {
  const content = (event as { content?: unknown } | null)?.content;
  demand(typeof content !== "string" || content.length <= longestWrap, "tooLarge");
  const wrap = checked(eventSchema, event, "wrapMalformed");
  demand(wrap.kind === kinds.wrap, "wrapKindUnknown");
  const readers = wrap.tags.filter(([name]) => name === "p");
  demand(readers.length === 1 && readers[0]?.[1] === keys.publicKey, "wrapForAnother");
  demand(verifyEvent(wrap), "wrapForged");
  return wrap;
}

/** Who sealed it wrote it: this signature is what a message's author rests on. */
function readSeal(wrap: NostrEvent, keys: Keys): NostrEvent {
  const json = decrypted(wrap, keys, "wrapUndecipherable");
  const seal = checked(eventSchema, json, "sealMalformed");
  demand(seal.kind === kinds.seal && seal.tags.length === 0, "sealMalformed");
  demand(verifyEvent(seal), "sealForged");
  return seal;
}

function readRumor(seal: NostrEvent, keys: Keys): Rumor {
  const json = decrypted(seal, keys, "sealUndecipherable", longestRumor);
  const rumor = checked(rumorSchema, json, "rumorMalformed");
  demand(rumor.pubkey === seal.pubkey, "rumorAuthorForged");
  demand(rumor.id === getEventHash(rumor), "rumorIdWrong");
  demand(rumorKinds.includes(rumor.kind), "rumorKindUnknown");
  const participants = participantsOf(rumor);
  demand(participants.length <= mostParticipants, "rumorTooMany");
  demand(participants.every(isKey), "rumorMalformed");
  demand(isFor(keys.publicKey, rumor), "rumorForOthers");
  return rumor;
}

/** Its own copy names others; a copy of somebody else names its reader. */
const isFor = (reader: TalkKey, rumor: Rumor): boolean => participantsOf(rumor).includes(reader);

const isKey = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

function decrypted(from: NostrEvent, keys: Keys, fault: UnwrapFault, longest = longestWrap): unknown {
  let text: string;
  try {
    text = decrypt(
      from.content,
      from.kind === kinds.wrap ? keys.sharedOnce(from.pubkey) : keys.sharedWith(from.pubkey),
    );
  } catch {
    throw new Refused(fault);
  }
  demand(new TextEncoder().encode(text).length <= longest, "tooLarge");
  return parsed(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function checked<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  fault: UnwrapFault,
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (!result.success) throw new Refused(fault);
  return result.data;
}
