import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { DocumentsContext } from "../../../../web/app/src/lib/documents/DocumentsContext.ts";
import type { Language } from "../../../../web/app/src/lib/i18n/language.ts";
import { ChainContext } from "../../../../web/app/src/lib/query/ChainContext.ts";
import { SendingContext } from "../../../../web/app/src/lib/sendCalls/SendingContext.ts";
import type { Account } from "../../../../web/app/src/lib/wallet/Account.ts";
import { WalletContext } from "../../../../web/app/src/lib/wallet/WalletContext.ts";
import type { Hearing } from "../../../../web/shared/court/hearing.ts";
import { storedCase } from "../../../../web/shared/court/storedCase.ts";
import { renderWithTexts } from "../../components/support/renderWithTexts.tsx";
import { chainId, court } from "../../wallet/support/scene.ts";

interface Desk {
  now: number;
  account: Account;
  hearingOf: (id: bigint) => Hearing;
  /** The logs that a source asks for. */
  logs: (source: object) => object[];
  /** What the node answers beside the court's state. */
  client?: object;
  /** The wallet's Worker. */
  call?: unknown;
  documents?: object;
  sending: object;
  language?: Language;
}

/** Renders a part of an arbitrator's desk before a chain, a wallet and a sender of one's choice. */
export function renderDesk(children: ReactNode, desk: Desk) {
  const { now, account, hearingOf, logs, client, call, documents = {}, sending, language } = desk;
  const live = { phase: "live" };
  const chain = {
    config: { chainId, court, relayUrl: "http://relay", local: true },
    client: {
      readContract: async ({ args: [id] }: { args: [bigint] }) => storedCase(hearingOf(id)),
      ...client,
    },
    reader: {
      follow: () => () => undefined,
      follows: () => true,
      book: async (source: object) => ({ logs: logs(source), cursor: 1 }),
      afterBlock: async () => undefined,
      status: { value: live, get: () => live, subscribe: () => () => undefined },
    },
    follower: { refresh: async () => undefined },
    clock: { now: () => now, onCorrection: () => () => undefined },
  };
  const state = { account };
  const wallet = { read: () => state, subscribe: () => () => undefined, call };
  return renderWithTexts(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <ChainContext value={chain as never}>
        <WalletContext value={wallet as never}>
          <DocumentsContext value={documents as never}>
            <SendingContext value={sending as never}>{children}</SendingContext>
          </DocumentsContext>
        </WalletContext>
      </ChainContext>
    </QueryClientProvider>,
    language,
  );
}
