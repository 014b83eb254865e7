import type { Address } from "viem";
import type { TalkKey } from "../../../../../shared/talk/event.ts";
import { TalkError } from "../../../../../shared/talk/TalkError.ts";
import { type Talk, talkNow } from "../session/Talk.ts";

/**
 * The room with these people, after asking which keys they have now. Throws `talkNotTurnedOn` and `talkKeyConflict` for
 * people whom nothing can reach, `talkRelayUnreachable` when nobody can be asked about somebody who is not known yet.
 */
export async function beginRoom(
  talk: Talk,
  people: readonly Address[],
  subject: string | null,
): Promise<string> {
  const keys = await Promise.all(people.map((account) => keyOf(talk, account)));
  return talk.rooms.begin(keys, subject, talkNow());
}

/** The key of somebody to talk to. Throws as `beginRoom` does, and begins nothing. */
export async function keyOf({ people }: Talk, account: Address): Promise<TalkKey> {
  const known = people.get(account);
  const choice = await people.find(account).catch((error: unknown) => {
    // Without a relay what is known has to do.
    if (known) return null;
    throw error;
  });
  if (choice?.kind === "conflict") throw new TalkError("talkKeyConflict", { account });
  const person = people.get(account);
  if (!person) throw new TalkError("talkNotTurnedOn", { account });
  return person.key;
}
