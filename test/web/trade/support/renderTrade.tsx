import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { type Abi, encodeAbiParameters, encodeEventTopics, type Hex } from "viem";
import { ToastStore } from "../../../../web/app/src/components/toast/ToastStore.ts";
import { ToastContext } from "../../../../web/app/src/components/toast/useToast.ts";
import { ContactsContext } from "../../../../web/app/src/lib/contacts/ContactsContext.ts";
import type { Documents } from "../../../../web/app/src/lib/documents/Documents.ts";
import { DocumentsContext } from "../../../../web/app/src/lib/documents/DocumentsContext.ts";
import type { Language } from "../../../../web/app/src/lib/i18n/language.ts";
import { ChainContext } from "../../../../web/app/src/lib/query/ChainContext.ts";
import { SendingContext } from "../../../../web/app/src/lib/sendCalls/SendingContext.ts";
import type { SendCallsRequest } from "../../../../web/app/src/lib/sendCalls.ts";
import type { TradeScene } from "../../../../web/app/src/lib/trade/TradeScene.ts";
import { WalletContext } from "../../../../web/app/src/lib/wallet/WalletContext.ts";
import type { CourtLog } from "../../../../web/shared/court/courtLog.ts";
import { ParleyError } from "../../../../web/shared/errors/ParleyError.ts";
import { storedTrade } from "../../../../web/shared/escrow/trade.ts";
import { escrowAbi } from "../../../../web/shared/generated/escrowAbi.ts";
import type { ChainLog } from "../../../../web/shared/wire/ChainLog.ts";
import { renderWithTexts } from "../../components/support/renderWithTexts.tsx";
import { wire as wireOfCourt } from "../../desk/support/wire.ts";
import { buyer, chainId, court, escrow } from "../../shared/support/cast.ts";

interface Around {
  /** What the node answers beside the trade itself, by function. */
  answers?: Record<string, () => Promise<unknown>>;
  documents?: Partial<Pick<Documents, "load" | "savePublic">>;
  /** The court's logs. */
  court?: readonly CourtLog[];
  language?: Language;
}

/** Renders a part of a trade's or a case's page before a chain that says what the scene shows. Gives what is sent from it. */
export function renderTrade(
  children: ReactNode,
  scene: TradeScene,
  { answers = {}, documents, court: heard = [], language }: Around = {},
) {
  const live = { phase: "live" };
  const asked: Around["answers"] = { tradeOf: async () => storedTrade(scene.trade), ...answers };
  const chain = {
    config: { chainId, escrow, court, coins: [scene.coin], feeds: [], native, local: true },
    client: {
      readContract: async ({ functionName }: { functionName: string }) =>
        asked[functionName]?.() ?? Promise.reject(new Error(`not scripted: ${functionName}`)),
    },
    reader: {
      follow: () => () => undefined,
      follows: () => true,
      book: async ({ key }: { key: string }) => ({
        logs: key.includes(court.toLowerCase()) ? heard.map(wireOfCourt) : logsOf(scene, key),
        cursor: 1,
      }),
      afterBlock: async () => undefined,
      status: { value: live, get: () => live, subscribe: () => () => undefined },
    },
    follower: { refresh: async () => undefined },
    clock: { now: () => scene.now, onCorrection: () => () => undefined },
  };
  // An outside wallet: it has no key to seal drafts with, which are not what is looked at.
  const state = {
    account: { kind: "outside", address: scene.viewer ?? buyer, name: null },
    accounts: nobody,
  };
  const sent: SendCallsRequest[] = [];
  const sendCalls = async (request: SendCallsRequest) => {
    sent.push(request);
    return { blockNumber: 2n };
  };
  const load = () => Promise.reject(new ParleyError("documentMissing"));
  renderWithTexts(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retryDelay: 1 } } })}>
      <ChainContext value={chain as never}>
        <WalletContext value={{ read: () => state, subscribe: () => () => undefined } as never}>
          <DocumentsContext value={{ load, ...documents } as never}>
            <SendingContext value={{ sendCalls } as never}>
              <ContactsContext value={contacts as never}>
                <ToastContext value={new ToastStore()}>{children}</ToastContext>
              </ContactsContext>
            </SendingContext>
          </DocumentsContext>
        </WalletContext>
      </ChainContext>
    </QueryClientProvider>,
    language,
  );
  return sent;
}

const nobody: never[] = [];
const contacts = { read: () => nobody, subscribe: () => () => undefined };
const native = { symbol: "ETH", decimals: 18, name: "Ether" };

function logsOf({ trade, policy }: TradeScene, key: string): ChainLog[] {
  const published = {
    eventName: "PolicyPublished",
    args: { policy: trade.terms.policy, publisher: court, content: policy },
  };
  const events = key.startsWith("policy:") ? [published] : trade.steps.map(({ log }) => log);
  return events.map((event, at) => wire(event, at));
}

/** An event as a node gives it. */
function wire({ eventName, args }: { eventName: string; args: unknown }, at: number): ChainLog {
  const item = (escrowAbi as Abi).find((one) => one.type === "event" && one.name === eventName);
  if (item?.type !== "event") throw new Error("no event");
  const named = args as Record<string, unknown>;
  const plain = item.inputs.filter(({ indexed }) => !indexed);
  const tx: Hex = `0x${"ee".repeat(32)}`;
  return {
    ...{ address: escrow, tx, blockHash: tx, block: at + 1, index: at, time: 0 },
    topics: encodeEventTopics({ abi: escrowAbi, eventName, args: named } as never) as Hex[],
    data: encodeAbiParameters(plain, plain.map(({ name }) => named[name ?? ""]) as never),
  };
}
