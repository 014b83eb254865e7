import { useQuery } from "@tanstack/react-query";
import type { TalkKey } from "../../../../shared/talk/event.ts";
import { talkRoot } from "../../lib/talk/session/openTalk.ts";
import type { Talk } from "../../lib/talk/session/Talk.ts";

/** How long an account's word of its key is good for, in milliseconds, before it is asked for again. */
const good = 10 * 60_000;

/** Asks whose keys these are, and whether they still are. The answers are with the talk's people. */
export function useWhose(talk: Talk, keys: readonly TalkKey[]) {
  return useQuery({
    queryKey: [talkRoot, "whose", talk.publicKey, ...keys],
    queryFn: async () => {
      for (const key of keys) {
        const person = talk.people.byKey(key);
        if (person) await talk.people.find(person.account);
        else await talk.people.findByKey(key);
      }
      return true;
    },
    staleTime: good,
    networkMode: "always",
  });
}
