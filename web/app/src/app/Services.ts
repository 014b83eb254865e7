import type { QueryClient } from "@tanstack/react-query";
import type { i18n } from "i18next";
import type { Chain } from "../lib/chain/Chain.ts";
import type { ContactBook } from "../lib/contacts/ContactBook.ts";
import type { Documents } from "../lib/documents/Documents.ts";
import type { RecordFollower } from "../lib/record/RecordFollower.ts";
import type { SendingDesk } from "../lib/sendCalls/openSending.ts";
import type { OpenTalk } from "../lib/talk/TalkContext.ts";
import type { Wallet } from "../lib/wallet/Wallet.ts";

/** What the composition root builds and every page may use. */
export interface Services {
  i18n: i18n;
  queries: QueryClient;
  chain: Chain;
  /** Null where the page was told of no indexer. */
  record: RecordFollower | null;
  documents: Documents;
  wallet: Wallet;
  sending: SendingDesk;
  contacts: ContactBook;
  talk: OpenTalk;
}
