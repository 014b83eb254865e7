// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import { openDB } from "idb";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { readDraft, writeDraft } from "../../../web/app/src/lib/drafts/keptDrafts.ts";
import { LatestOnly } from "../../../web/app/src/lib/drafts/LatestOnly.ts";
import { useKeptDraft } from "../../../web/app/src/lib/drafts/useKeptDraft.ts";
import type { Wallet } from "../../../web/app/src/lib/wallet/Wallet.ts";
import { WalletContext } from "../../../web/app/src/lib/wallet/WalletContext.ts";
import { readerOf } from "../../../web/shared/sealed/keyWrap.ts";
import { freshDatabase } from "../chain/support/watch.ts";
import { buyer, seller } from "../shared/support/cast.ts";

beforeEach(freshDatabase);

const schema = z.object({ text: z.string(), share: z.number() });
const empty = { text: "", share: 5_000 };
const mine = readerOf(new Uint8Array(32).fill(7));
const theirs = readerOf(new Uint8Array(32).fill(9));
const words = { text: "The teapot came broken. 茶壶碎了。", share: 9_000 };

describe("a kept draft", () => {
  test("is read by who wrote it, and by nobody else", async () => {
    await writeDraft("a", mine, words);
    expect(await readDraft("a", mine, schema)).toEqual(words);
    await expect(readDraft("a", theirs, schema)).rejects.toMatchObject({ code: "sealedForOthers" });
    expect(await readDraft("b", mine, schema)).toBeNull();
  });

  test("stands nowhere on the device in words that can be read", async () => {
    await writeDraft("a", mine, words);
    const db = await openDB("parley-drafts");
    const [sealed] = (await db.getAll("drafts")) as Uint8Array[];
    db.close();
    const text = new TextDecoder().decode(sealed);
    expect(text).not.toContain("teapot");
    expect(text).not.toContain("9000");
  });

  test("of another shape than today's form is as none", async () => {
    await writeDraft("a", mine, { text: 7 });
    expect(await readDraft("a", mine, schema)).toBeNull();
  });
});

/** A form that is opened, as often as the page is. */
function openForm(address: string, kind: "key" | "outside" = "key") {
  const account = { kind, address, name: null, number: 1 };
  const reader = address === buyer ? mine : theirs;
  const state = { vault: "open", accounts: [account], account };
  const wallet = {
    read: () => state,
    subscribe: () => () => undefined,
    call: async (method: string, params: { publicKey: `0x${string}` }) =>
      method === "agree" ? { secret: await reader.agree(params.publicKey) } : { publicKey: reader.publicKey },
  } as unknown as Wallet;
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={new QueryClient()}>
      <WalletContext value={wallet}>{children}</WalletContext>
    </QueryClientProvider>
  );
  const { result, unmount } = renderHook(() => useKeptDraft("trade/claim", schema, empty), { wrapper });
  return { form: result, close: unmount };
}

const key = `${buyer}/trade/claim`;

describe("a form", () => {
  test("that is gone without warning comes back as it was, for the same account only, until it is sent", async () => {
    const first = openForm(buyer);
    await act(async () => undefined);
    for (const text of ["T", "Th", words.text]) act(() => first.form.current.change({ text }));
    act(() => first.form.current.change({ share: 9_000 }));
    expect(first.form.current.draft).toEqual(words);
    await waitFor(async () => expect(await readDraft(key, mine, schema)).toEqual(words));
    first.close();

    const other = openForm(seller);
    const again = openForm(buyer);
    await waitFor(() => expect(again.form.current.draft).toEqual(words));
    expect(other.form.current.draft).toEqual(empty);

    act(() => again.form.current.forget());
    await waitFor(async () => expect(await readDraft(key, mine, schema)).toBeNull());
  });

  test("of a connected wallet, which cannot seal, leaves nothing behind", async () => {
    const { form } = openForm(buyer, "outside");
    act(() => form.current.change(words));
    expect(form.current.draft).toEqual(words);
    const db = await openDB("parley-drafts");
    expect(db.objectStoreNames.contains("drafts")).toBe(false);
    db.close();
  });
});

test("of many writings at once the first and the last are done, one after the other", async () => {
  const queue = new LatestOnly();
  const done: number[] = [];
  const task = (number: number) => async () => {
    await Promise.resolve();
    done.push(number);
    if (number === 1) throw new Error("storage is full");
  };
  for (const number of [1, 2, 3, 4]) queue.run(task(number));
  await waitFor(() => expect(done).toEqual([1, 4]));
  queue.run(task(5));
  await waitFor(() => expect(done).toEqual([1, 4, 5]));
});
