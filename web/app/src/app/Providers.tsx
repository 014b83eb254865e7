import { CSPProvider } from "@base-ui/react/csp-provider";
import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { I18nextProvider } from "react-i18next";
import { ExplorerContext } from "../components/chain/ExplorerContext.ts";
import { Toaster } from "../components/toast/Toaster.tsx";
import { ToastStore } from "../components/toast/ToastStore.ts";
import { ToastContext } from "../components/toast/useToast.ts";
import { ContactsContext } from "../lib/contacts/ContactsContext.ts";
import { DocumentsContext } from "../lib/documents/DocumentsContext.ts";
import { ChainContext } from "../lib/query/ChainContext.ts";
import { RecordContext } from "../lib/record/RecordContext.ts";
import { SendingContext } from "../lib/sendCalls/SendingContext.ts";
import { TalkContext } from "../lib/talk/TalkContext.ts";
import { WalletContext } from "../lib/wallet/WalletContext.ts";
import type { Services } from "./Services.ts";

/** What every page may use. */
export function Providers({ services, children }: { services: Services; children: ReactNode }) {
  const [toasts] = useState(() => new ToastStore());
  return (
    <CSPProvider disableStyleElements>
      <I18nextProvider i18n={services.i18n}>
        <QueryClientProvider client={services.queries}>
          <ChainContext value={services.chain}>
            <RecordContext value={services.record}>
              <ExplorerContext value={services.chain.config.explorer}>
                <DocumentsContext value={services.documents}>
                  <WalletContext value={services.wallet}>
                    <SendingContext value={services.sending}>
                      <ContactsContext value={services.contacts}>
                        <TalkContext value={services.talk}>
                          <ToastContext value={toasts}>
                            {children}
                            <Toaster />
                          </ToastContext>
                        </TalkContext>
                      </ContactsContext>
                    </SendingContext>
                  </WalletContext>
                </DocumentsContext>
              </ExplorerContext>
            </RecordContext>
          </ChainContext>
        </QueryClientProvider>
      </I18nextProvider>
    </CSPProvider>
  );
}
