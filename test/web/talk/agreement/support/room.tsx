import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  type HistoryLocation,
  RouterContextProvider,
} from "@tanstack/react-router";
import { type ReactNode, useSyncExternalStore } from "react";
import { encodeAbiParameters, encodeEventTopics, type Hex, sha256 } from "viem";
import { ToastStore } from "../../../../../web/app/src/components/toast/ToastStore.ts";
import { ToastContext } from "../../../../../web/app/src/components/toast/useToast.ts";
import { ContactsContext } from "../../../../../web/app/src/lib/contacts/ContactsContext.ts";
import { DocumentsContext } from "../../../../../web/app/src/lib/documents/DocumentsContext.ts";
import type { Language } from "../../../../../web/app/src/lib/i18n/language.ts";
import { ChainContext } from "../../../../../web/app/src/lib/query/ChainContext.ts";
import { SendingContext } from "../../../../../web/app/src/lib/sendCalls/SendingContext.ts";
import type { TypedDataRequest } from "../../../../../web/app/src/lib/sendCalls/Signer.ts";
import { summarize } from "../../../../../web/app/src/lib/signing/summarize.ts";
import type { Message, RoomScene } from "../../../../../web/app/src/lib/talk/room/RoomScene.ts";
import { WalletContext } from "../../../../../web/app/src/lib/wallet/WalletContext.ts";
import { ParleyError } from "../../../../../web/shared/errors/ParleyError.ts";
import { type Terms, tradeId } from "../../../../../web/shared/escrow/terms.ts";
import { escrowAbi } from "../../../../../web/shared/generated/escrowAbi.ts";
import { readerOf } from "../../../../../web/shared/sealed/keyWrap.ts";
import type { Content } from "../../../../../web/shared/talk/content/Content.ts";
import { type Card, decodeCard, encodeCard } from "../../../../../web/shared/talk/content/card.ts";
import { renderWithTexts } from "../../../components/support/renderWithTexts.tsx";
import { dollarToken, policies } from "../../../shared/support/agreements.ts";
import { chainId, court, escrow, paidAt } from "../../../shared/support/cast.ts";
import { ann, bao, third } from "./proposals.ts";

type Account = typeof ann;

const keyOf = (account: Account): string => account.publicKey.slice(4, 68);
const secrets = new Map([ann, bao, third].map((one, at) => [one, new Uint8Array(32).fill(at + 7)]));
export const readerFor = (account: Account) => readerOf(secrets.get(account) ?? new Uint8Array(32).fill(1));

/** What two send each other, and the store that both reach. */
export class Thread {
  readonly blobs = new Map<Hex, Uint8Array<ArrayBuffer>>(
    policies.map(({ policy, documentBytes }) => [policy.document, new Uint8Array(documentBytes)]),
  );
  readonly sent: { by: Account; card: Extract<Card, { card: "agreement" }>; replyTo?: string | null }[] = [];
  /** What was paid on the chain that both see. */
  readonly paid: Terms[] = [];
  /** What the store was asked for. */
  readonly loads: Hex[] = [];
  #listeners = new Set<() => void>();

  /** As it would arrive: through its form on the wire. */
  send(by: Account, content: Content): void {
    const card = content.kind === "card" ? decodeCard(encodeCard(content.card)) : null;
    if (card?.card !== "agreement") throw new Error("no card of an agreement");
    this.sent.push({ by, card, replyTo: "replyTo" in content ? content.replyTo : null });
    for (const listener of this.#listeners) listener();
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  messagesFor(reader: Account): Message[] {
    return this.sent.map(({ by, card, replyTo = null }, at) => ({
      id: (at + 1).toString(16).padStart(64, "0"),
      author: { key: keyOf(by), account: by.address },
      isOwn: by === reader,
      at: paidAt + at,
      content: { kind: "card", replyTo, expiresAt: null, card },
    }));
  }
}

export interface Visit {
  /** What was signed, as the wallet's own reading of it. */
  signed: ReturnType<typeof summarize>[];
  /** Where the page went, and what the history says beside it. */
  place: () => HistoryLocation;
}

interface Around {
  language?: Language;
  others?: RoomScene["others"];
}

/** Opens the room as one of the two, on a device of their own. */
export function visit(
  thread: Thread,
  me: Account,
  part: (scene: RoomScene, messages: readonly Message[]) => ReactNode,
  { language, others }: Around = {},
): Visit {
  const other = me === ann ? bao : ann;
  const signed: Visit["signed"] = [];
  const history = createMemoryHistory();
  const router = createRouter({ routeTree: createRootRoute(), history });
  const account = { kind: "key", address: me.address, name: null, number: 1 };
  const state = { vault: "open", accounts: [account], account };
  const reader = readerFor(me);
  const wallet = {
    read: () => state,
    subscribe: () => () => undefined,
    call: async (method: string, params: { publicKey: Hex }) =>
      method === "agree" ? { secret: await reader.agree(params.publicKey) } : { publicKey: reader.publicKey },
  };
  const documents = {
    load: async (hash: Hex) => {
      thread.loads.push(hash);
      const bytes = thread.blobs.get(hash);
      if (!bytes) throw new ParleyError("documentMissing" as never);
      return bytes;
    },
    saveSealed: async ({ envelopeBytes }: { envelopeBytes: Uint8Array<ArrayBuffer> }) => {
      thread.blobs.set(sha256(envelopeBytes), envelopeBytes);
      return "stored";
    },
  };
  const signTypedData = async ({ typedData, context = {} }: TypedDataRequest) => {
    const request = { kind: "typedData", account: me.address, chainId, context, typedData } as const;
    signed.push(summarize(request, { escrow, court }));
    return me.signTypedData(typedData as never);
  };
  const scene: RoomScene = {
    id: "room",
    self: me.address,
    others: others ?? [{ key: keyOf(other), account: other.address }],
    send: async (content) => thread.send(me, content),
  };
  function Room() {
    useSyncExternalStore(thread.subscribe, () => thread.sent.length);
    return part(scene, thread.messagesFor(me));
  }
  renderWithTexts(
    <RouterContextProvider router={router as never}>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retryDelay: 1 } } })}>
        <ChainContext value={chainOf(thread) as never}>
          <WalletContext value={wallet as never}>
            <DocumentsContext value={documents as never}>
              <SendingContext value={{ signTypedData } as never}>
                <ContactsContext value={contacts as never}>
                  <ToastContext value={new ToastStore()}>
                    <Room />
                  </ToastContext>
                </ContactsContext>
              </SendingContext>
            </DocumentsContext>
          </WalletContext>
        </ChainContext>
      </QueryClientProvider>
    </RouterContextProvider>,
    language,
  );
  return { signed, place: () => history.location };
}

const nobody: never[] = [];
const contacts = { read: () => nobody, subscribe: () => () => undefined };

const chainOf = (thread: Thread) => ({
  config: {
    ...{ chainId, escrow, court, feeds: [], local: true },
    coins: [{ ...dollarToken, name: "Test Dollar", methods: ["approve"] }],
    native: { symbol: "ETH", decimals: 18, name: "Ether" },
    policies: policies.map(({ id }) => id),
  },
  // An unlisted coin calls itself what it likes.
  client: {
    getCode: async () => undefined,
    readContract: async ({ functionName }: { functionName: string }) =>
      functionName === "symbol" ? dollarToken.symbol : dollarToken.decimals,
  },
  reader: {
    book: async ({ key }: { key: string }) => ({
      logs: key.startsWith("policy:") ? publications(key) : thread.paid.map(payment),
      cursor: 1,
    }),
    follow: () => () => undefined,
  },
  clock: { now: () => paidAt, onCorrection: () => () => undefined },
});

const publications = (key: string) =>
  policies
    .filter(({ id }) => key.includes(id))
    .map(({ id, policy }) => wire("PolicyPublished", { policy: id, publisher: court, content: policy }));

const payment = (terms: Terms) => wire("TradePaid", { trade: tradeId(terms, chainId, escrow), ...terms });

/** An event as a node gives it. */
function wire(eventName: "PolicyPublished" | "TradePaid", args: Record<string, unknown>) {
  const tx: Hex = `0x${"ee".repeat(32)}`;
  const item = escrowAbi.find((one) => one.type === "event" && one.name === eventName);
  if (item?.type !== "event") throw new Error("no event");
  const plain = item.inputs.filter(({ indexed }) => !indexed);
  return {
    ...{ address: escrow, tx, blockHash: tx, block: 1, index: 0, time: 0 },
    topics: encodeEventTopics({ abi: escrowAbi, eventName, args } as never),
    data: encodeAbiParameters(plain as never, plain.map(({ name }) => args[name ?? ""]) as never),
  };
}
