import { useQuery } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import type { TalkKey } from "../../../../shared/talk/event.ts";
import { talkRoot } from "../../lib/talk/session/openTalk.ts";
import type { Talk } from "../../lib/talk/session/Talk.ts";

/** How long an answer is good for that another screen got, in milliseconds. */
const good = 15_000;

/** Asks whose keys these are, and hears of it when one is replaced while this is on the screen. The answers are with the talk's people. */
export function useWhose(talk: Talk, keys: readonly TalkKey[]) {
  const query = useQuery({
    queryKey: [talkRoot, "whose", talk.publicKey, ...keys],
    queryFn: async () => {
      for (const key of keys) {
        const account = talk.people.account(key);
        if (account) await talk.people.find(account);
        else await talk.people.findByKey(key);
      }
      return keys.flatMap((key) => talk.people.account(key) ?? []);
    },
    staleTime: good,
    networkMode: "always",
  });
  const accounts = query.data;
  const states = useSyncExternalStore(talk.lines.states.subscribe, talk.lines.states.get);
  useEffect(() => {
    if (!accounts?.length || ![...states.values()].includes("open")) return;
    const leaving = talk.lines.all().map((line) => talk.people.follow(accounts, line));
    return () => {
      for (const leave of leaving) leave();
    };
  }, [talk, accounts, states]);
  return query;
}
