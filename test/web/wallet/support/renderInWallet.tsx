import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ToastStore } from "../../../../web/app/src/components/toast/ToastStore.ts";
import { ToastContext } from "../../../../web/app/src/components/toast/useToast.ts";
import { ContactBook } from "../../../../web/app/src/lib/contacts/ContactBook.ts";
import { ContactsContext } from "../../../../web/app/src/lib/contacts/ContactsContext.ts";
import type { Language } from "../../../../web/app/src/lib/i18n/language.ts";
import { ChainContext } from "../../../../web/app/src/lib/query/ChainContext.ts";
import {
  OutsideWallet,
  type OutsideWallets,
} from "../../../../web/app/src/lib/wallet/outside/OutsideWallet.ts";
import { Wallet } from "../../../../web/app/src/lib/wallet/Wallet.ts";
import { WalletContext } from "../../../../web/app/src/lib/wallet/WalletContext.ts";
import { WalletSettings } from "../../../../web/app/src/lib/wallet/WalletSettings.ts";
import { FakeChain } from "../../chain/support/FakeChain.ts";
import { stageChain } from "../../chain/support/stageChain.ts";
import { renderWithTexts } from "../../components/support/renderWithTexts.tsx";
import { Browser } from "./Browser.ts";

/** Renders with a wallet of its own, over a chain that stands still; beside it stand the outside wallets given. */
export async function renderInWallet(
  children: ReactNode,
  language: Language = "en",
  wallets: OutsideWallets | null = null,
) {
  const fake = new FakeChain();
  fake.mineEmpty(1);
  const { chain, tick } = await stageChain(fake);
  await tick();
  const browser = new Browser();
  const wallet = new Wallet({
    openWorker: browser.openWorker,
    vault: browser.vault,
    settings: new WalletSettings(localStorage),
    outside: new OutsideWallet(async () => {
      if (!wallets) throw new Error("no wallet here");
      return wallets;
    }),
    forgetTalk: async () => undefined,
    isUsed: async () => false,
  });
  await wallet.start();
  const contacts = new ContactBook(`contacts-${Math.random()}`);
  const rendered = renderWithTexts(
    <QueryClientProvider client={new QueryClient()}>
      <ChainContext value={chain}>
        <WalletContext value={wallet}>
          <ContactsContext value={contacts}>
            <ToastContext value={new ToastStore()}>{children}</ToastContext>
          </ContactsContext>
        </WalletContext>
      </ChainContext>
    </QueryClientProvider>,
    language,
  );
  return { ...rendered, wallet, contacts, browser };
}
