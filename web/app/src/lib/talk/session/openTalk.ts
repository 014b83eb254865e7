import type { Chain } from "../../chain/Chain.ts";
import type { SendingDesk } from "../../sendCalls/openSending.ts";
import type { Wallet } from "../../wallet/Wallet.ts";
import { openTalkDb } from "../mailbox/talkDb.ts";
import { TalkPlace } from "./TalkPlace.ts";

/** Puts the parts together: called once, by whoever fetched this. Throws `storageUnavailable`. */
export async function openTalk(chain: Chain, wallet: Wallet, sending: SendingDesk): Promise<TalkPlace> {
  return new TalkPlace({ chain, wallet, sending, db: await openTalkDb() });
}
