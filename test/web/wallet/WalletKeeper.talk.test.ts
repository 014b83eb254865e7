import { getPublicKey, verifyEvent } from "nostr-tools/pure";
import { type Hex, recoverTypedDataAddress } from "viem";
import { mnemonicToAccount, privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";
import { decrypt, encrypt } from "../../../web/app/src/lib/wallet/vault/cipher.ts";
import { TalkDesk } from "../../../web/app/src/lib/wallet/worker/talk/TalkDesk.ts";
import type { TalkOwner } from "../../../web/app/src/lib/wallet/worker/talk/talkCalls.ts";
import { readStatementEvent } from "../../../web/shared/talk/identity/statementEvent.ts";
import { talkKeyTypedData, talkSecretTypedData } from "../../../web/shared/talk/identity/typedData.ts";
import { bob, copyFor, draft, mallory, secrets } from "../talk/support/people.ts";
import { first, opening, openTab, phrase, restored } from "./support/openTab.ts";
import { chainId, stranger, transactionRequest } from "./support/scene.ts";

type Tab = ReturnType<typeof openTab>;
const mine: TalkOwner = { kind: "key", account: first, sequence: 0 };
const locked = { code: "walletLocked" };

/** A tab with the wallet open, at a time of day. */
async function opened(): Promise<Tab> {
  const tab = openTab();
  tab.clock.now = 1_800_000_000_000;
  return restored(tab);
}

/** Messages from Bob to the first account. */
async function inbox(tab: Tab, count: number) {
  const { publicKey } = await tab.call("talkKey", { owner: mine });
  const copies = Array.from({ length: count }, (_, at) =>
    copyFor({ ...bob, publicKey }, draft(`message ${at}`), bob),
  );
  return Promise.all(copies);
}

const statementRequest = (key: string, sequence = 0) =>
  ({
    ...{ kind: "typedData", account: first, chainId, context: {} },
    typedData: talkKeyTypedData(chainId, { account: first, key: `0x${key}`, sequence }),
  }) as never;

describe("a talk key of the phrase", () => {
  it("is one for each account and number, the same from every restore", async () => {
    const [one, again] = [await opened(), await opened()];
    const { publicKey } = await one.call("talkKey", { owner: mine });
    expect(await again.call("talkKey", { owner: mine })).toEqual({ publicKey });
    const later = await one.call("talkKey", { owner: { ...mine, sequence: 1 } });
    expect(later.publicKey).not.toBe(publicKey);
  });

  it("gives the key under which messages rest, the same from every restore, and never its bytes", async () => {
    const [one, again] = [await opened(), await opened()];
    const { key } = await one.call("talkHistoryKey", { owner: mine });
    const { key: same } = await again.call("talkHistoryKey", { owner: mine });
    const { key: later } = await one.call("talkHistoryKey", { owner: { ...mine, sequence: 1 } });
    const sealed = await encrypt(key, new Uint8Array([1, 2, 3]), "here");
    expect(await decrypt(same, sealed, "here")).toEqual(new Uint8Array([1, 2, 3]));
    expect(await decrypt(later, sealed, "here")).toBeNull();
    await expect(crypto.subtle.exportKey("raw", key)).rejects.toThrow();
    await one.call("lock", {});
    await expect(one.call("talkHistoryKey", { owner: mine })).rejects.toMatchObject(locked);
  });

  it("does nothing while the wallet is locked, nor for an account that is not in it", async () => {
    const tab = await opened();
    const wraps = await inbox(tab, 1);
    await tab.call("lock", {});
    const messages = [{ draft: draft(), recipients: [bob.publicKey] }];
    const declaration = { kind: "authentication", relay: "ws://relay", challenge: "c" } as const;
    await expect(tab.call("talkKey", { owner: mine })).rejects.toMatchObject(locked);
    await expect(tab.call("talkWrap", { owner: mine, messages })).rejects.toMatchObject(locked);
    await expect(tab.call("talkUnwrap", { owner: mine, wraps })).rejects.toMatchObject(locked);
    await expect(tab.call("talkSign", { owner: mine, declaration })).rejects.toMatchObject(locked);
    await tab.call("unlock", opening);
    const other: TalkOwner = { ...mine, account: stranger };
    await expect(tab.call("talkKey", { owner: other })).rejects.toMatchObject({ code: "signerMismatch" });
  });

  it("wraps for others and for its own devices, and unwraps, with a fault for each that is not genuine", async () => {
    const tab = await opened();
    const messages = ["one", "two"].map((text) => ({ draft: draft(text), recipients: [bob.publicKey] }));
    const { wrapped } = await tab.call("talkWrap", { owner: mine, messages });
    const copies = wrapped.flatMap(({ wraps }) => wraps);
    const forBob = copies.filter(({ recipient }) => recipient === bob.publicKey);
    expect(await bob.unwrap(forBob[1]?.event, 1_800_000_000)).toMatchObject({ rumor: { content: "two" } });
    const { opened: own } = await tab.call("talkUnwrap", {
      owner: mine,
      wraps: [...copies.map(({ event }) => event), "noise"],
    });
    expect(own.map(({ rumor, fault }) => rumor?.content ?? fault)).toEqual([
      ...["wrapForAnother", "one", "wrapForAnother", "two"],
      "wrapMalformed",
    ]);
  });

  it("says what is unfit to be sent by a code", async () => {
    const tab = await opened();
    const call = (messages: unknown) => tab.call("talkWrap", { owner: mine, messages: messages as never });
    await expect(call([{ draft: draft(""), recipients: [] }])).rejects.toMatchObject({
      code: "talkMessageUnfit",
    });
    await expect(call("all")).rejects.toMatchObject({ code: "requestMalformed" });
  });

  it("lets a signature through between two messages of a long list", async () => {
    const tab = await opened();
    const wraps = await inbox(tab, 40);
    const order: string[] = [];
    const unwrapping = tab.call("talkUnwrap", { owner: mine, wraps }).then(({ opened: read }) => {
      order.push("messages");
      return read;
    });
    // As a Worker hears it: a task of its own, behind whatever is at work.
    const { port1, port2 } = new MessageChannel();
    const signing = new Promise<void>((resolve) => {
      port1.onmessage = async () => {
        const request = transactionRequest("0x", { account: first });
        const { token } = await tab.call("prepare", { request });
        await tab.call("sign", { token });
        order.push("signature");
        port1.close();
        resolve();
      };
    });
    port2.postMessage(null);
    await signing;
    expect((await unwrapping).every(({ rumor }) => rumor)).toBe(true);
    expect(order).toEqual(["signature", "messages"]);
  });

  it("stops in the midst of a list, and of a message for many, when the wallet is locked", async () => {
    const tab = await opened();
    const wraps = await inbox(tab, 40);
    const unwrapping = tab.call("talkUnwrap", { owner: mine, wraps });
    const messages = [{ draft: draft(), recipients: [bob.publicKey, mallory.publicKey] }];
    const wrapping = tab.call("talkWrap", { owner: mine, messages });
    const ended = Promise.allSettled([unwrapping, wrapping]);
    await tab.call("lock", {});
    for (const result of await ended) expect(result).toMatchObject({ status: "rejected", reason: locked });
    await tab.call("unlock", opening);
    const { opened: again } = await tab.call("talkUnwrap", { owner: mine, wraps });
    expect(again.every(({ rumor }) => rumor)).toBe(true);
  });

  it("does not go on with a wiped key, even if the wallet was opened again meanwhile", async () => {
    const steps = { taken: 0 };
    const desk = new TalkDesk({
      secretOf: () => secrets.alice.slice(),
      // The second time is between two copies.
      assertUnlocked: () => void (++steps.taken === 2 && desk.forget()),
      now: () => 1_800_000_000_000,
    });
    const messages = [{ draft: draft(), recipients: [bob.publicKey, mallory.publicKey] }];
    await expect(desk.handlers.talkWrap({ owner: mine, messages })).rejects.toMatchObject(locked);
    const { wrapped } = await desk.handlers.talkWrap({ owner: mine, messages });
    expect(wrapped[0]?.wraps).toHaveLength(3);
  });
});

describe("what a talk key signs in the open", () => {
  it("is an answer to a relay's question (NIP-42)", async () => {
    const tab = await opened();
    const declaration = { kind: "authentication", relay: "wss://relay.example/", challenge: "abc" } as const;
    const { event } = await tab.call("talkSign", { owner: mine, declaration });
    expect(event).toMatchObject({
      kind: 22_242,
      created_at: 1_800_000_000,
      tags: [
        ["relay", "wss://relay.example/"],
        ["challenge", "abc"],
      ],
    });
    expect(verifyEvent({ ...event })).toBe(true);
  });

  it("is its inbox, and what a relay may forget", async () => {
    const tab = await opened();
    const kindOf = async (declaration: unknown) =>
      (await tab.call("talkSign", { owner: mine, declaration: declaration as never })).event.kind;
    expect(await kindOf({ kind: "inbox", relays: ["wss://relay.example"] })).toBe(10_050);
    expect(await kindOf({ kind: "deletion", events: ["0a".repeat(32)] })).toBe(5);
    expect(await kindOf({ kind: "vanish", relay: "wss://relay.example" })).toBe(62);
  });

  it("is never a message, nor anything that the page made up", async () => {
    const tab = await opened();
    const malformed = { code: "requestMalformed" };
    const made = [
      draft(),
      { kind: "message", content: "x" },
      { kind: "inbox", relays: ["https://x"] },
      { kind: "authentication", relay: "javascript:1", challenge: "" },
    ];
    for (const declaration of made)
      await expect(
        tab.call("talkSign", { owner: mine, declaration: declaration as never }),
      ).rejects.toMatchObject(malformed);
  });

  it("is its account's statement, which the account signs after it was shown", async () => {
    const tab = await opened();
    const { publicKey } = await tab.call("talkKey", { owner: mine });
    const { token, summary } = await tab.call("prepare", { request: statementRequest(publicKey) });
    expect(summary).toMatchObject({ action: "signTalkKey", account: first });
    const signed = await tab.call("sign", { token });
    if (signed.kind !== "signature") throw new Error("no signature");
    const declaration = { kind: "statement", chainId, signature: signed.signature } as const;
    const { event } = await tab.call("talkSign", { owner: mine, declaration });
    const read = readStatementEvent(event, { chainId, account: first });
    expect(read).toMatchObject({ key: publicKey, sequence: 0, account: first });
    const typedData = talkKeyTypedData(chainId, { account: first, key: `0x${publicKey}`, sequence: 0 });
    expect(await recoverTypedDataAddress({ ...typedData, signature: read?.signature as Hex })).toBe(first);
  });

  it("is no statement about a key that is not the account's", async () => {
    const tab = await opened();
    const { publicKey } = await tab.call("talkKey", { owner: mine });
    const malformed = { code: "requestMalformed" };
    for (const request of [statementRequest(mallory.publicKey), statementRequest(publicKey, 1)])
      await expect(tab.call("prepare", { request })).rejects.toMatchObject(malformed);
  });
});

describe("a talk key of an outside wallet", () => {
  const wallet = privateKeyToAccount(`0x${"33".repeat(32)}`);
  const sign = (sequence = 0) => wallet.signTypedData(talkSecretTypedData(chainId, wallet.address, sequence));
  const origin = { account: wallet.address, chainId, sequence: 0 };
  const owner: TalkOwner = { kind: "outside", ...origin };
  const adopt = async (tab: Tab) =>
    tab.call("talkAdopt", { ...origin, signatures: [await sign(), await sign()], published: null });

  it("is kept on the device without the wallet, and works in the next visit too", async () => {
    const { publicKey } = await adopt(openTab());
    const next = openTab();
    next.clock.now = 1_800_000_000_000;
    expect(await next.call("talkKey", { owner })).toEqual({ publicKey });
    const wrap = await copyFor({ ...bob, publicKey }, draft("hello"), bob);
    const { opened: read } = await next.call("talkUnwrap", { owner, wraps: [wrap] });
    expect(read[0]?.rumor?.content).toBe("hello");
  });

  it("lies on the disk encrypted, under a key that cannot be read out", async () => {
    const { publicKey } = await adopt(openTab());
    const { openDB } = await import("idb");
    const db = await openDB("parley-talk-keys");
    const wrapping: CryptoKey = await db.get("wrapping", "wrapping");
    expect(wrapping.extractable).toBe(false);
    const [kept] = await db.getAll("keys");
    const half = kept.data.slice(0, 32);
    expect(getPublicKey(half)).not.toBe(publicKey);
    db.close();
  });

  it("is asked for once where it is published, must be that one, and is forgotten when asked", async () => {
    const tab = openTab();
    const { publicKey: published } = await adopt(tab);
    const signatures = [await sign()];
    expect(await tab.call("talkAdopt", { ...origin, signatures, published })).toEqual({
      publicKey: published,
    });
    await expect(
      tab.call("talkAdopt", { ...origin, signatures, published: mallory.publicKey }),
    ).rejects.toMatchObject({ code: "talkKeyDiffers" });
    await tab.call("talkForget", { account: wallet.address });
    await expect(tab.call("talkKey", { owner })).rejects.toMatchObject({ code: "talkKeyMissing" });
  });

  it("is one key for all who ask for it at once", async () => {
    await adopt(openTab());
    const tab = openTab();
    tab.clock.now = 1_800_000_000_000;
    const messages = [{ draft: draft(), recipients: [bob.publicKey, mallory.publicKey] }];
    const both = [1, 2].map(() => tab.call("talkWrap", { owner, messages }));
    for (const { wrapped } of await Promise.all(both)) expect(wrapped[0]?.wraps).toHaveLength(3);
  });

  it("is not that of the phrase, even for the same address", async () => {
    const tab = await opened();
    const same = mnemonicToAccount(phrase);
    const signature = await same.signTypedData(talkSecretTypedData(chainId, first, 0));
    const outside = { account: first, chainId, sequence: 0 };
    const adopted = await tab.call("talkAdopt", {
      ...{ ...outside, signatures: [signature, signature], published: null },
    });
    expect(adopted).not.toEqual(await tab.call("talkKey", { owner: mine }));
    await tab.call("lock", {});
    expect(await tab.call("talkKey", { owner: { kind: "outside", ...outside } })).toEqual(adopted);
  });
});
