import { encrypt, getConversationKey } from "nostr-tools/nip44";
import { finalizeEvent, generateSecretKey, getEventHash } from "nostr-tools/pure";
import { eventSchema, type NostrEvent, type TalkKey } from "../event.ts";
import { kinds, rumorKinds } from "../kinds.ts";
import { datedBack, longestRumor, mostParticipants } from "../limits.ts";
import { type Rumor, type RumorDraft, rumorDraftSchema, rumorSchema } from "../rumor.ts";
import { TalkError } from "../TalkError.ts";
import type { Keys } from "./Keys.ts";

/** The message with its author and its room, as every reader gets it. Throws for what none would take. */
export function rumorOf(draft: RumorDraft, recipients: readonly TalkKey[], keys: Keys): Rumor {
  const author = keys.publicKey;
  const room = [...new Set(recipients)].sort();
  const named = room.map((recipient) => ["p", recipient]);
  const { data } = rumorDraftSchema.safeParse(draft);
  const others = room.filter((one) => one !== author).length;
  const isFit =
    data &&
    rumorKinds.includes(data.kind) &&
    room.length > 0 &&
    others < mostParticipants &&
    !namesRoom(data) &&
    room.every((one) => isReachable(one, keys));
  if (!isFit) throw new TalkError("talkMessageUnfit");
  const unsigned = { ...data, tags: [...named, ...data.tags], pubkey: author };
  const rumor = rumorSchema.safeParse({ ...unsigned, id: getEventHash(unsigned) });
  const size = new TextEncoder().encode(JSON.stringify(rumor.data)).length;
  if (!rumor.success || size > longestRumor) throw new TalkError("talkMessageUnfit");
  return rumor.data;
}

/** Not every number of 32 bytes is a key. */
function isReachable(recipient: TalkKey, keys: Keys): boolean {
  try {
    keys.sharedWith(recipient);
    return true;
  } catch {
    return false;
  }
}

const namesRoom = ({ tags }: RumorDraft): boolean => tags.some(([name]) => name === "p");

/** One copy (NIP-59): sealed by its author, and wrapped under a key that nobody has twice. */
export function wrapFor(recipient: TalkKey, rumor: Rumor, keys: Keys, now: number): NostrEvent {
  const seal = finalizeEvent(
    {
      kind: kinds.seal,
      content: encrypt(JSON.stringify(rumor), keys.sharedWith(recipient)),
      created_at: earlier(now),
      tags: [],
    },
    keys.secret,
  );
  const once = generateSecretKey();
  const wrap = finalizeEvent(
    {
      kind: kinds.wrap,
      content: encrypt(JSON.stringify(seal), getConversationKey(once, recipient)),
      created_at: earlier(now),
      tags: [["p", recipient], ...expirationOf(rumor)],
    },
    once,
  );
  once.fill(0);
  // Without what the library notes about its own work on the object.
  return eventSchema.parse(wrap);
}

/** NIP-40: a relay drops it then, as its readers do. */
const expirationOf = ({ tags }: Rumor): string[][] => tags.filter(([name]) => name === "expiration");

function earlier(now: number): number {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return now - (random % datedBack);
}
