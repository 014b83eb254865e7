import type { QueryClient } from "@tanstack/react-query";
import type { Chain } from "../../chain/Chain.ts";
import type { SendingDesk } from "../../sendCalls/openSending.ts";
import type { Wallet } from "../../wallet/Wallet.ts";
import { openTalkDb } from "../mailbox/talkDb.ts";
import { TalkPlace } from "./TalkPlace.ts";

/** What the screens read of talk stands under this in the page's memory. */
export const talkRoot = "talk";

interface Parts {
  chain: Chain;
  wallet: Wallet;
  sending: SendingDesk;
  queries: QueryClient;
}

/** Puts the parts together: called once, by whoever fetched this. Throws `storageUnavailable`. */
export async function openTalk({ queries, ...parts }: Parts): Promise<TalkPlace> {
  const place = new TalkPlace({ ...parts, db: await openTalkDb() });
  place.subscribe(() => {
    const state = place.read();
    // Nothing plain stays when the wallet is locked, or another account acts.
    if (state.kind !== "open") return queries.removeQueries({ queryKey: [talkRoot] });
    const { talk } = state;
    talk.subscribe(() => void queries.invalidateQueries({ queryKey: [talkRoot, talk.publicKey] }));
  });
  return place;
}
