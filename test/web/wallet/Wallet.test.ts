// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { OutsideWallet } from "../../../web/app/src/lib/wallet/outside/OutsideWallet.ts";
import { Wallet } from "../../../web/app/src/lib/wallet/Wallet.ts";
import { WalletSettings } from "../../../web/app/src/lib/wallet/WalletSettings.ts";
import { Browser } from "./support/Browser.ts";
import { elsewhere, FakeWallets } from "./support/FakeWallets.ts";

const phrase = "test test test test test test test test test test test junk";
const first = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
const second = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const password = "correct horse";

let browser: Browser;
let fake: FakeWallets;

function openTab(isUsed: (address: string) => boolean = () => false) {
  const outside = new OutsideWallet(async () => fake);
  const settings = new WalletSettings(localStorage);
  return new Wallet({
    openWorker: browser.openWorker,
    vault: browser.vault,
    settings,
    outside,
    forgetTalk: async () => undefined,
    isUsed: async (one) => isUsed(one),
  });
}

async function openWallet() {
  const wallet = openTab();
  await wallet.start();
  await wallet.restore(password, phrase, null);
  return wallet;
}

const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
};

beforeEach(() => {
  localStorage.clear();
  browser = new Browser();
  fake = new FakeWallets();
});

describe("Wallet", () => {
  it("finds nobody on a new device, and then who was restored", async () => {
    const wallet = openTab();
    expect(wallet.read().vault).toBe("unknown");
    await wallet.start();
    expect(wallet.read()).toMatchObject({ vault: "none", account: null });
    await wallet.restore(password, phrase, null);
    expect(wallet.read()).toMatchObject({
      vault: "open",
      account: { kind: "key", address: first, number: 1 },
    });
  });

  it("finds the accounts of the phrase that were used before, past one that was not", async () => {
    const third = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";
    const wallet = openTab((address) => address === third);
    await wallet.restore(password, phrase, null);
    await until(() => wallet.read().accounts.length > 1);
    expect(wallet.read().accounts.map(({ address }) => address)).toEqual([first, second, third]);
    expect(wallet.read().account?.address).toBe(first);
  });

  it("keeps accounts, their names and who acts over a restart", async () => {
    const wallet = await openWallet();
    await wallet.addAccount("Shop");
    const again = openTab();
    await again.start();
    expect(again.read()).toMatchObject({ vault: "locked", account: null });
    await again.unlock(password);
    expect(again.read().account).toMatchObject({ address: second, name: "Shop", number: 2 });
    again.renameAccount(2, null);
    expect(again.read().account?.name).toBeNull();
  });

  it("keeps an account the same object while another is added", async () => {
    const wallet = await openWallet();
    const [before] = wallet.read().accounts;
    await wallet.addAccount(null);
    expect(wallet.read().accounts[0]).toBe(before);
  });

  it("locks every tab when one locks", async () => {
    const wallet = await openWallet();
    const other = openTab();
    await other.start();
    await other.unlock(password);
    await wallet.lock();
    expect(other.read()).toMatchObject({ vault: "locked", account: null });
  });

  it("leaves other tabs open when one is left", async () => {
    const wallet = await openWallet();
    const other = openTab();
    await other.start();
    await other.unlock(password);
    wallet.leave();
    expect(wallet.read().vault).toBe("locked");
    expect(other.read().vault).toBe("open");
  });

  it("is gone from every tab when removed in one", async () => {
    const wallet = await openWallet();
    const other = openTab();
    await other.start();
    await wallet.remove();
    expect(wallet.read().vault).toBe("none");
    await until(() => other.read().vault === "none");
  });

  it("opens no Worker to look, nor to hear that another tab made or removed the wallet", async () => {
    const waiting = openTab();
    await waiting.start();
    expect(browser.keepers).toHaveLength(0);
    const wallet = await openWallet();
    await wallet.restore(password, phrase, wallet.read().vaultId);
    await until(() => waiting.read().vaultId === wallet.read().vaultId);
    expect(waiting.read().vault).toBe("locked");
    await wallet.remove();
    await until(() => waiting.read().vault === "none");
    expect(browser.keepers).toHaveLength(1);
  });

  it("is locked, not lost, when its Worker breaks", async () => {
    const wallet = await openWallet();
    const call = wallet.call("reveal", { password });
    browser.crash?.();
    await expect(call).rejects.toMatchObject({ code: "workerFailed" });
    expect(wallet.read().vault).toBe("locked");
    await wallet.unlock(password);
    expect(wallet.read().account?.address).toBe(first);
  });
});

describe("an outside wallet", () => {
  it("acts once connected, and hands back when disconnected", async () => {
    const wallet = await openWallet();
    await wallet.connect("io.fake");
    expect(wallet.read().account).toEqual({
      kind: "outside",
      address: elsewhere,
      name: "Fake",
      number: null,
    });
    fake.change({ address: second, wallet: "Fake", chainId: 1 });
    expect(wallet.read().account?.address).toBe(second);
    await wallet.disconnect();
    expect(wallet.read().account?.address).toBe(first);
  });

  it("acts without any vault", async () => {
    const wallet = openTab();
    await wallet.start();
    await wallet.connect("io.fake");
    expect(wallet.read()).toMatchObject({ vault: "none", account: { address: elsewhere } });
  });

  it("never takes the place of a locked account unasked", async () => {
    const wallet = await openWallet();
    await wallet.connect("io.fake");
    const key = wallet.read().accounts[0];
    if (key) wallet.select(key);
    await wallet.lock();
    expect(wallet.read().account).toBeNull();
  });

  it("is connected again at the next start, once it announced itself", async () => {
    await (await openWallet()).connect("io.fake");
    fake.announced = [];
    const again = openTab();
    const started = again.start();
    await until(() => again.outside.offers().length === 0);
    setTimeout(() => fake.announce(), 5);
    await started;
    expect(again.read().account?.address).toBe(elsewhere);
  });

  it("is waited for at the next start, so that nobody sees the door first", async () => {
    await (await openWallet()).connect("io.fake");
    // It answers after the vault was looked for.
    fake.reconnect = async () => {
      for (let look = 0; look < 3; look++) await browser.store.id();
      await fake.connect();
    };
    const again = openTab();
    const seen: string[] = [];
    again.subscribe(() => {
      const { vault, account } = again.read();
      seen.push(account ? account.address : vault);
    });
    await again.start();
    expect(seen.at(-1)).toBe(elsewhere);
    expect(seen).not.toContain("none");
    expect(seen).not.toContain("locked");
  });

  it("keeps nobody from the door when it does not answer", async () => {
    await (await openWallet()).connect("io.fake");
    fake.reconnect = () => new Promise(() => undefined);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const again = openTab();
    void again.start();
    expect(again.read().vault).toBe("unknown");
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
    await until(() => again.read().vault === "locked");
  });

  it("takes a refusal calmly", async () => {
    const wallet = await openWallet();
    fake.refusal = { code: 4001 };
    await expect(wallet.connect("io.fake")).rejects.toMatchObject({ code: "userRejected" });
    fake.refusal = new Error("broken");
    await expect(wallet.connect("io.fake")).rejects.toMatchObject({ code: "outsideWalletFailed" });
    await expect(wallet.outside.client(elsewhere)).rejects.toMatchObject({ code: "userRejected" });
  });
});
