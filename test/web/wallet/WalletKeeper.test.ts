import { afterEach, describe, expect, it, vi } from "vitest";
import { answerCall } from "../../../web/app/src/lib/wallet/worker/answerCall.ts";
import { first, opening, openTab, phrase, restored } from "./support/openTab.ts";
import { transactionRequest } from "./support/scene.ts";

afterEach(() => vi.useRealTimers());

describe("create", () => {
  it("asks some words of the phrase that was shown, then opens the wallet that phrase restores", async () => {
    const { call } = openTab();
    const { phrase: shown } = await call("draft", {});
    const { questions } = await call("challenge", {});
    const answers = questions.map(({ position }) => ({
      position,
      word: shown.split(" ")[position - 1] as string,
    }));
    const { addresses } = await call("create", { answers, replace: null, ...opening });
    const { addresses: again } = await openTab().call("restore", {
      phrase: shown,
      replace: null,
      ...opening,
    });
    expect(addresses).toEqual(again);
  });

  it("names wrongly answered positions, and takes neither too few answers nor answers to no question", async () => {
    const { call } = openTab();
    await call("draft", {});
    await expect(call("create", { answers: [], replace: null, ...opening })).rejects.toMatchObject({
      code: "phraseAnswersWrong",
    });
    const { questions } = await call("challenge", {});
    const answers = questions.map(({ position }) => ({ position, word: "?" }));
    await expect(call("create", { answers, replace: null, ...opening })).rejects.toMatchObject({
      code: "phraseAnswersWrong",
      params: { positions: questions.map(({ position }) => position).join(", ") },
    });
  });

  it("refuses a short password", async () => {
    const { call } = openTab();
    await expect(
      call("restore", { phrase, replace: null, ...opening, password: "1234567" }),
    ).rejects.toMatchObject({
      code: "passwordTooShort",
      params: { minimum: 8 },
    });
  });

  it("never covers a wallet that is there, unless it is named", async () => {
    const tab = await restored();
    const other = openTab(tab.store);
    await expect(other.call("restore", { phrase, replace: null, ...opening })).rejects.toMatchObject({
      code: "vaultExists",
    });
    const { vault } = await other.call("status", {});
    await other.call("restore", { phrase, replace: vault, ...opening, password: "forgotten no more" });
    expect(other.told).toContain("tabs vaultReplaced");
    await tab.call("lock", {});
    await expect(tab.call("unlock", opening)).rejects.toMatchObject({ code: "passwordWrong" });
  });
});

describe("unlock", () => {
  it("opens with the password, and says so when it is wrong or there is nothing to open", async () => {
    const tab = await restored();
    await tab.call("lock", {});
    await expect(tab.call("unlock", { ...opening, password: "wrong horse" })).rejects.toMatchObject({
      code: "passwordWrong",
    });
    expect(await tab.call("unlock", opening)).toEqual({ addresses: [first] });
    await expect(openTab().call("unlock", opening)).rejects.toMatchObject({ code: "vaultMissing" });
  });

  it("locks a vault anew when the parameters have risen", async () => {
    const { store } = await restored();
    await openTab(store, 20).call("unlock", opening);
    const vault = await store.read();
    expect(vault?.unlockMethods[0]?.kdf.iterations).toBe(20);
    expect(await openTab(store, 20).call("unlock", opening)).toEqual({ addresses: [first] });
  });
});

describe("lock", () => {
  it("tells the other tabs and signs nothing any more", async () => {
    const tab = await restored();
    const request = transactionRequest("0x", { account: first });
    const { token } = await tab.call("prepare", { request });
    await tab.call("lock", {});
    expect(tab.told).toEqual(["tabs locked"]);
    await expect(tab.call("sign", { token })).rejects.toMatchObject({ code: "confirmationExpired" });
    await expect(tab.call("prepare", { request })).rejects.toMatchObject({ code: "walletLocked" });
  });

  it("comes by itself when nobody touched the wallet", async () => {
    const tab = await restored();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    tab.clock.now += 14 * 60_000;
    await tab.call("touch", {});
    vi.advanceTimersByTime(14 * 60_000);
    expect(tab.told).not.toContain("page locked");
    vi.advanceTimersByTime(2 * 60_000);
    expect(tab.told).toEqual(["tabs touched", "page locked", "tabs locked"]);
  });

  it("holds after the device slept, when the timers come late", async () => {
    const tab = await restored();
    tab.clock.now += 16 * 60_000;
    expect(await tab.call("status", {})).toMatchObject({ isUnlocked: false });
    expect(tab.told).toContain("page locked");
  });

  it("a touch after that brings nothing back", async () => {
    const tab = await restored();
    tab.clock.now += 16 * 60_000;
    await tab.call("touch", {});
    expect(await tab.call("status", {})).toMatchObject({ isUnlocked: false });
  });
});

describe("password and phrase", () => {
  it("shows the phrase for the password only, even when unlocked (A-40)", async () => {
    const tab = await restored();
    await expect(tab.call("reveal", { password: "wrong horse" })).rejects.toMatchObject({
      code: "passwordWrong",
    });
    expect(await tab.call("reveal", { password: opening.password })).toEqual({ phrase });
  });

  it("changes the password for the one who knows the old one", async () => {
    const tab = await restored();
    const next = "another horse";
    await expect(tab.call("changePassword", { password: "wrong horse", next })).rejects.toMatchObject({
      code: "passwordWrong",
    });
    await tab.call("changePassword", { password: opening.password, next });
    await expect(tab.call("reveal", { password: opening.password })).rejects.toMatchObject({
      code: "passwordWrong",
    });
    expect(await tab.call("unlock", { ...opening, password: next })).toEqual({ addresses: [first] });
  });

  it("removes the wallet from the device", async () => {
    const tab = await restored();
    await tab.call("remove", {});
    expect(await tab.call("status", {})).toEqual({ vault: null, isUnlocked: false });
    expect(tab.told).toEqual(["tabs vaultRemoved"]);
  });
});

describe("accounts", () => {
  it("derives more of them, and an encryption key for each", async () => {
    const tab = await restored();
    const { addresses } = await tab.call("accounts", { accounts: 2 });
    expect(addresses).toEqual([first, "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"]);
    const keys = await Promise.all(addresses.map((account) => tab.call("encryptionKey", { account })));
    expect(keys[0]?.publicKey).not.toBe(keys[1]?.publicKey);
  });
});

describe("calls", () => {
  it("answers malformed calls with a code and none of their content (A-40)", async () => {
    const tab = await restored();
    await expect(tab.call("unlock", { password: 5 } as never)).rejects.toEqual({
      code: "requestMalformed",
      params: {},
    });
    expect(await answerCall(tab.keeper, { id: 1, method: "constructor", params: {} })).toBeNull();
    expect(await answerCall(tab.keeper, "hello")).toBeNull();
  });
});
