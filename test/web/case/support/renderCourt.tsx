import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Address } from "viem";
import { DocumentsContext } from "../../../../web/app/src/lib/documents/DocumentsContext.ts";
import type { Language } from "../../../../web/app/src/lib/i18n/language.ts";
import { ChainContext } from "../../../../web/app/src/lib/query/ChainContext.ts";
import { SendingContext } from "../../../../web/app/src/lib/sendCalls/SendingContext.ts";
import { WalletContext } from "../../../../web/app/src/lib/wallet/WalletContext.ts";
import { versionId } from "../../../../web/shared/court/versionId.ts";
import { nativeCoin } from "../../../../web/shared/wire/nativeCoin.ts";
import { renderWithTexts } from "../../components/support/renderWithTexts.tsx";
import { wire } from "../../desk/support/wire.ts";
import { chainId, court, seller } from "../../shared/support/cast.ts";
import { CourtStory, rules } from "../../shared/support/hearings.ts";

const roster = `0x${"0e".repeat(32)}` as const;
/** Of the only roster there is. */
export const published = versionId(roster, rules, []);
/** What the outside court asks. */
export const outsideCost = 700n;
export const coin = {
  ...{ chainId, address: nativeCoin, symbol: "ETH", decimals: 0, name: "Ether", label: "ETH" },
  ...{ mark: null, isListed: true },
};

const versionLog = new CourtStory().at(0, {
  eventName: "VersionPublished",
  args: {
    ...{ roster, version: published, publisher: seller, number: 1n, rules, arbitrators: [] },
    salt: `0x${"00".repeat(32)}`,
  },
}).logs[0];

/** Renders what is told of a case, with the only roster at hand. */
export function renderCourt(
  children: ReactNode,
  { now, viewer, language = "en" }: { now: number; viewer: Address; language?: Language },
) {
  const live = { phase: "live", head: { number: 1_000 } };
  const chain = {
    config: { chainId, court, coins: [], feeds: [], native: coin, local: true },
    client: { readContract: async () => outsideCost },
    reader: {
      follow: () => () => undefined,
      follows: () => true,
      book: async () => ({ logs: versionLog ? [wire(versionLog)] : [], cursor: 1 }),
      status: { value: live, get: () => live, subscribe: () => () => undefined },
    },
    clock: { now: () => now, onCorrection: () => () => undefined },
  };
  const state = { account: { kind: "key", address: viewer, name: null, number: 1 } };
  const wallet = { read: () => state, subscribe: () => () => undefined };
  const documents = { load: () => Promise.reject(new Error("not kept here")) };
  return renderWithTexts(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <ChainContext value={chain as never}>
        <WalletContext value={wallet as never}>
          <DocumentsContext value={documents as never}>
            <SendingContext value={{} as never}>{children}</SendingContext>
          </DocumentsContext>
        </WalletContext>
      </ChainContext>
    </QueryClientProvider>,
    language,
  );
}
