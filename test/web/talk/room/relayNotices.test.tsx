// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, fireEvent, screen } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { RelayNotices } from "../../../../web/app/src/features/talk/room/RelayNotices.tsx";
import { ContactsContext } from "../../../../web/app/src/lib/contacts/ContactsContext.ts";
import { TalkContext } from "../../../../web/app/src/lib/talk/TalkContext.ts";
import { WalletContext } from "../../../../web/app/src/lib/wallet/WalletContext.ts";
import { relaysApart } from "../../../../web/shared/talk/relaysApart.ts";
import { renderWithTexts } from "../../components/support/renderWithTexts.tsx";
import { seller } from "../../trade/support/scene.ts";
import { alice, bob } from "../support/people.ts";

afterEach(() => void vi.unstubAllGlobals());

const ours = "wss://relay.parley.example";

describe("relaysApart", () => {
  it("is nothing while both meet somewhere, however that is written, or nothing is known", () => {
    expect(relaysApart([ours], null)).toBe(null);
    expect(relaysApart([ours], [])).toBe(null);
    expect(relaysApart([ours], ["wss://else.example", "wss://Relay.Parley.example/"])).toBe(null);
  });

  it("are those that one may join: encrypted ones, each once", () => {
    const theirs = [
      "ws://plain.example",
      "wss://else.example/",
      "wss://ELSE.example",
      "wss://third.example/mail",
    ];
    expect(relaysApart([ours], theirs)).toEqual(["wss://else.example", "wss://third.example/mail"]);
    expect(relaysApart([ours], ["ws://plain.example"])).toEqual([]);
  });
});

/** A room with the shop, which takes mail at these. */
async function show(theirs: string[] | null, own: string[] = []) {
  const changed: unknown[] = [];
  const retry = vi.fn();
  const person = { account: seller.address, key: bob.publicKey, relays: theirs };
  const talk = {
    self: "0x01",
    relays: [ours, ...own],
    settings: { relays: own },
    people: { byKey: () => person, account: () => seller.address },
    isOwn: () => false,
    change: async (change: unknown) => void changed.push(change),
  };
  const open = vi.fn();
  vi.stubGlobal("WebSocket", open);
  const place = Promise.resolve({ retry });
  const contacts = { read: () => book, subscribe: () => () => undefined };
  const wallet = { read: () => nobody, subscribe: () => () => undefined };
  await act(async () => {
    renderWithTexts(
      <QueryClientProvider client={new QueryClient()}>
        <TalkContext value={() => place as never}>
          <ContactsContext value={contacts as never}>
            <WalletContext value={wallet as never}>
              <Suspense>
                <RelayNotices
                  talk={talk as never}
                  room={{ others: [bob.publicKey], id: alice.publicKey } as never}
                />
              </Suspense>
            </WalletContext>
          </ContactsContext>
        </TalkContext>
      </QueryClientProvider>,
      "en",
    );
  });
  return { changed, retry, open };
}

const book = [{ address: seller.address, name: "Corner shop" }];
const nobody = { account: null, accounts: [] };

describe("the notice of relays", () => {
  it("is silent where mail comes", async () => {
    await show([ours]);
    expect(screen.queryByRole("status")).toBe(null);
  });

  it("names who is not reached, speaks to no relay of theirs, and adds it with one tap", async () => {
    const { changed, retry, open } = await show(["wss://else.example"]);
    expect(screen.getByText("Corner shop takes mail at another relay")).toBeTruthy();
    expect(screen.getByText(/wss:\/\/else\.example/)).toBeTruthy();
    expect(open).not.toHaveBeenCalled();
    await act(async () => void fireEvent.click(screen.getByRole("button", { name: "Add their relay" })));
    expect(changed).toEqual([{ relays: ["wss://else.example"] }]);
    expect(retry).toHaveBeenCalledOnce();
    expect(open).not.toHaveBeenCalled();
  });

  it("offers none that is not encrypted, and none where there is no room", async () => {
    await show(["ws://plain.example"]);
    expect(screen.queryByRole("button")).toBe(null);
    expect(screen.getByText(/not encrypted/)).toBeTruthy();
  });

  it("says how to make room where one has as many as there may be", async () => {
    await show(["wss://else.example"], ["wss://a.example", "wss://b.example", "wss://c.example"]);
    expect(screen.queryByRole("button")).toBe(null);
    expect(screen.getByRole("link", { name: "Message settings" })).toBeTruthy();
  });
});
