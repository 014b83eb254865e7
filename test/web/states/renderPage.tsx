import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from "@tanstack/react-router";
import { act } from "@testing-library/react";
import type { ReactNode } from "react";
import { vi } from "vitest";
import { ToastStore } from "../../../web/app/src/components/toast/ToastStore.ts";
import { ToastContext } from "../../../web/app/src/components/toast/useToast.ts";
import { ContactBook } from "../../../web/app/src/lib/contacts/ContactBook.ts";
import { ContactsContext } from "../../../web/app/src/lib/contacts/ContactsContext.ts";
import { BlobStore } from "../../../web/app/src/lib/documents/BlobStore.ts";
import { openDocumentShelf } from "../../../web/app/src/lib/documents/DocumentShelf.ts";
import { Documents } from "../../../web/app/src/lib/documents/Documents.ts";
import { DocumentsContext } from "../../../web/app/src/lib/documents/DocumentsContext.ts";
import type { Language } from "../../../web/app/src/lib/i18n/language.ts";
import { ChainContext } from "../../../web/app/src/lib/query/ChainContext.ts";
import { connectQueries } from "../../../web/app/src/lib/query/connectQueries.ts";
import { openSending } from "../../../web/app/src/lib/sendCalls/openSending.ts";
import { SendingContext } from "../../../web/app/src/lib/sendCalls/SendingContext.ts";
import { OutsideWallet } from "../../../web/app/src/lib/wallet/outside/OutsideWallet.ts";
import { Wallet } from "../../../web/app/src/lib/wallet/Wallet.ts";
import { WalletContext } from "../../../web/app/src/lib/wallet/WalletContext.ts";
import { WalletSettings } from "../../../web/app/src/lib/wallet/WalletSettings.ts";
import { FakeChain } from "../chain/support/FakeChain.ts";
import { FakeRelay } from "../chain/support/FakeRelay.ts";
import { type Ledger, stageChain } from "../chain/support/stageChain.ts";
import { freshDatabase } from "../chain/support/watch.ts";
import { renderWithTexts } from "../components/support/renderWithTexts.tsx";
import { Browser } from "../wallet/support/Browser.ts";

const phrase = "test test test test test test test test test test test junk";

/** A page of an open wallet over a chain and a relay that do what the test says. */
export async function renderPage(page: ReactNode, language: Language, ledger?: Ledger) {
  freshDatabase();
  localStorage.clear();
  const fake = new FakeChain();
  fake.mineEmpty(3);
  const { chain, tick } = await stageChain(fake, ledger);
  const queries = new QueryClient({ defaultOptions: { queries: { retryDelay: 1 } } });
  connectQueries(chain, queries);
  const relay = new FakeRelay();
  vi.stubGlobal("fetch", relay.fetch);
  const documents = new Documents(await openDocumentShelf("shelf"), new BlobStore("http://relay"));
  const browser = new Browser();
  const wallet = new Wallet({
    openWorker: browser.openWorker,
    vault: browser.vault,
    settings: new WalletSettings(localStorage),
    outside: new OutsideWallet(() => Promise.reject(new Error("no wallet here"))),
    forgetTalk: async () => undefined,
    isUsed: async () => false,
  });
  await wallet.restore("correct horse", phrase, null);
  const sending = openSending(chain.client, chain.config, wallet);
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
  await act(async () => {
    renderWithTexts(
      <QueryClientProvider client={queries}>
        <ChainContext value={chain}>
          <DocumentsContext value={documents}>
            <WalletContext value={wallet}>
              <SendingContext value={sending}>
                <ContactsContext value={new ContactBook(`contacts-${Math.random()}`)}>
                  <ToastContext value={new ToastStore()}>
                    <RouterContextProvider router={router}>{page}</RouterContextProvider>
                  </ToastContext>
                </ContactsContext>
              </SendingContext>
            </WalletContext>
          </DocumentsContext>
        </ChainContext>
      </QueryClientProvider>,
      language,
    );
  });
  return { fake, chain, documents, relay, tick: () => act(tick) };
}
