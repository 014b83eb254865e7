import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act } from "@testing-library/react";
import { type ReactNode, useSyncExternalStore } from "react";
import type { Address } from "viem";
import { ToastStore } from "../../../../../web/app/src/components/toast/ToastStore.ts";
import { ToastContext } from "../../../../../web/app/src/components/toast/useToast.ts";
import { MessageBody } from "../../../../../web/app/src/features/talk/message/MessageBody.tsx";
import { Cell } from "../../../../../web/app/src/lib/chain/Cell.ts";
import { ContactsContext } from "../../../../../web/app/src/lib/contacts/ContactsContext.ts";
import { DocumentsContext } from "../../../../../web/app/src/lib/documents/DocumentsContext.ts";
import type { Language } from "../../../../../web/app/src/lib/i18n/language.ts";
import { ChainContext } from "../../../../../web/app/src/lib/query/ChainContext.ts";
import { connectQueries } from "../../../../../web/app/src/lib/query/connectQueries.ts";
import { SendingContext } from "../../../../../web/app/src/lib/sendCalls/SendingContext.ts";
import type { SendCallsRequest } from "../../../../../web/app/src/lib/sendCalls.ts";
import type { Message, Participant, RoomScene } from "../../../../../web/app/src/lib/talk/room/RoomScene.ts";
import { WalletContext } from "../../../../../web/app/src/lib/wallet/WalletContext.ts";
import { ParleyError } from "../../../../../web/shared/errors/ParleyError.ts";
import type { Content } from "../../../../../web/shared/talk/content/Content.ts";
import type { Card } from "../../../../../web/shared/talk/content/card.ts";
import { renderWithTexts } from "../../../components/support/renderWithTexts.tsx";
import { buyer, seller, stranger } from "../../../trade/support/scene.ts";
import { type CardChain, hash, messageId } from "./CardChain.ts";

const person = (digit: string, account: Address | null): Participant => ({ key: digit.repeat(64), account });

/** The reader, who buys, and the others. */
export const reader = person("1", buyer.address);
export const shop = person("2", seller.address);
export const other = person("3", stranger.address);
/** Whose account has not said yet that this key is its own. */
export const nobody = person("4", null);

export const roomId = "ab".repeat(32);

export function roomOf(
  others: readonly Participant[],
  send: RoomScene["send"] = async () => undefined,
): RoomScene {
  return { id: roomId, self: buyer.address, others, send };
}

/** The transaction in which whatever is sent comes to be. */
export const paidIn = hash("9");

let count = 1;

export function message(author: Participant, content: Content, at: number): Message {
  return { id: messageId(count++), author, isOwn: author === reader, at, content };
}

export function cardMessage(
  author: Participant,
  card: Card,
  at: number,
  replyTo: string | null = null,
): Message {
  return message(author, { kind: "card", replyTo, expiresAt: null, card }, at);
}

interface Around {
  others?: readonly Participant[];
  messages?: readonly Message[];
  language?: Language;
}

/** Shows one message's card in a room. */
export function showCard(
  chain: CardChain,
  shown: Message,
  { others, messages = [shown], language }: Around = {},
) {
  const { content } = shown;
  if (content.kind !== "card") throw new Error("no card");
  const scene = roomOf(others ?? (shown.isOwn ? [shop] : [shown.author]));
  const card = (all: readonly Message[]) => <MessageBody message={shown} scene={scene} messages={all} />;
  const { rerender, ...rest } = renderRoom(chain, card(messages), language);
  return { ...rest, hear: (all: readonly Message[]) => rerender(card(all)) };
}

/** A part of a room over a chain. Gives what is sent to the wallet from it. */
export function renderRoom(chain: CardChain, children: ReactNode, language: Language = "en") {
  const queries = new QueryClient({ defaultOptions: { queries: { retryDelay: 1 } } });
  const page = chain.page as never;
  connectQueries(page, queries);
  const sent: SendCallsRequest[] = [];
  const sendCalls = async (request: SendCallsRequest) => {
    sent.push(request);
    return { blockNumber: 10n, transactionHash: paidIn };
  };
  const load = () => Promise.reject(new ParleyError("documentMissing"));
  const all = (inner: ReactNode) => (
    <QueryClientProvider client={queries}>
      <ChainContext value={page}>
        <WalletContext value={{ read: () => state, subscribe: () => () => undefined } as never}>
          <DocumentsContext value={{ load } as never}>
            <SendingContext value={{ sendCalls, pending } as never}>
              <ContactsContext value={contacts as never}>
                <ToastContext value={toasts}>{inner}</ToastContext>
              </ContactsContext>
            </SendingContext>
          </DocumentsContext>
        </WalletContext>
      </ChainContext>
    </QueryClientProvider>
  );
  const shown = new Cell<ReactNode>(all(children));
  function Shown() {
    return useSyncExternalStore(shown.subscribe, shown.get);
  }
  const { place } = renderWithTexts(<Shown />, language);
  return {
    sent,
    place,
    mine: (blocks?: number) => act(async () => chain.mine(blocks)),
    rerender: (inner: ReactNode) => {
      act(() => {
        shown.value = all(inner);
      });
    },
  };
}

const none: never[] = [];
// An outside wallet: it has no key to open agreements with, which are not what is looked at.
const state = { account: { kind: "outside", address: buyer.address, name: null }, accounts: none };
const pending = { read: () => none, subscribe: () => () => undefined };
const book = [{ address: seller.address, name: "Corner shop" }];
const contacts = { read: () => book, subscribe: () => () => undefined };
const toasts = new ToastStore();
