import { QueryClient } from "@tanstack/react-query";
import { loadConfig } from "../lib/chain/loadConfig.ts";
import { openChain } from "../lib/chain/openChain.ts";
import { ContactBook } from "../lib/contacts/ContactBook.ts";
import { openDocuments } from "../lib/documents/openDocuments.ts";
import { createI18n } from "../lib/i18n/createI18n.ts";
import type { Language } from "../lib/i18n/language.ts";
import { connectQueries } from "../lib/query/connectQueries.ts";
import { openRecord } from "../lib/record/openRecord.ts";
import { openSending } from "../lib/sendCalls/openSending.ts";
import { createWallet } from "../lib/wallet/createWallet.ts";
import type { Services } from "./Services.ts";

/** Builds what the pages use, and sets in motion what runs until `leaving` aborts. */
export async function openServices(language: Language, leaving: AbortSignal): Promise<Services> {
  const [i18n, config] = await Promise.all([createI18n(language), loadConfig()]);
  const [chain, documents] = await Promise.all([openChain(config), openDocuments(config.relayUrl)]);
  const queries = new QueryClient();
  const record = openRecord(chain);
  connectQueries(chain, queries, record);
  void chain.follower.run(leaving);
  void record?.run(leaving);
  void documents.run(leaving);
  const wallet = createWallet(chain.client, config);
  const sending = openSending(chain.client, config, wallet);
  const contacts = new ContactBook();
  const talk = openOnce(async () => {
    const { openTalk } = await import("../lib/talk/session/openTalk.ts");
    return openTalk({ chain, wallet, sending, queries });
  });
  void wallet.start();
  void sending.follower.run(leaving);
  void contacts.load();
  return { i18n, queries, chain, record, documents, wallet, sending, contacts, talk };
}

/** One promise for all who ask; what failed is tried again. */
function openOnce<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null;
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}
