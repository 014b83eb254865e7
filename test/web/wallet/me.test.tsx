// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { Accounts } from "../../../web/app/src/features/wallet/me/Accounts.tsx";
import { AddressBook } from "../../../web/app/src/features/wallet/me/AddressBook.tsx";
import { Outside } from "../../../web/app/src/features/wallet/me/Outside.tsx";
import { Security } from "../../../web/app/src/features/wallet/me/Security.tsx";
import { languages } from "../../../web/app/src/lib/i18n/language.ts";
import { initialSettings } from "../../../web/app/src/lib/wallet/WalletSettings.ts";
import { elsewhere, FakeWallets } from "./support/FakeWallets.ts";
import { first, phrase } from "./support/openTab.ts";
import { renderInWallet } from "./support/renderInWallet.tsx";

const password = "correct horse";
const friend = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const minute = 60_000;

const click = (name: string | RegExp, within_: HTMLElement = document.body) =>
  fireEvent.click(within(within_).getByRole("button", { name }));
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByRole("textbox", { name: label }), { target: { value } });
const gone = () => waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

beforeEach(() => localStorage.clear());

/** What the reader reads on the way: the promises and warnings stand here as sentences. */
const told = {
  en: {
    remove: "Remove wallet from this device",
    warning: /The keys are erased from this browser\. .* without the words nobody can reach it/,
    typeWord: "Type “remove” to confirm",
    word: "remove",
    removeNow: "Remove",
    keep: "Keep it",
    rename: "Rename Account 1",
    renamed: "Rename Tea money",
    renameTitle: "Name of the account",
    name: "Name",
    nameOptional: /^Name/,
    save: "Save",
    autoLock: "Lock by itself after",
    minute: "1 minute",
    add: "Add a contact",
    empty: /Give people names, .* The names stay on this device\./,
    edit: (name: string) => `Edit ${name}`,
    editTitle: "Edit contact",
    nameMissing: "Enter a name.",
    address: "Address",
    addressWrong: /This is not an address: a digit is missing, too many, or mistyped/,
    removeContact: "Remove",
    disconnect: "Disconnect",
    lead: "Use a wallet that you already have in this browser beside this one.",
    connect: "Connect Fake",
  },
  zh: {
    remove: "从本设备移除钱包",
    warning: /密钥将从此浏览器中清除。.*没有助记词谁也无法动用/,
    typeWord: "输入“移除”以确认",
    word: "移除",
    removeNow: "移除",
    keep: "保留",
    rename: "重命名账户 1",
    renamed: "重命名Tea money",
    renameTitle: "账户名称",
    name: "名称",
    nameOptional: /^名称/,
    save: "保存",
    autoLock: "自动锁定时间",
    minute: "1分钟",
    add: "添加联系人",
    empty: /为联系人命名后，.*名称只保存在本设备上。/,
    edit: (name: string) => `编辑${name}`,
    editTitle: "编辑联系人",
    nameMissing: "请输入名称。",
    address: "地址",
    addressWrong: /这不是有效地址：有数字缺失、多余或输错/,
    removeContact: "删除",
    disconnect: "断开",
    lead: "可同时使用浏览器中已有的另一个钱包。",
    connect: "连接 Fake",
  },
};

describe.each(languages)("in %s", (language) => {
  const say = told[language];

  async function renderOpen(children: React.ReactNode, wallets: FakeWallets | null = null) {
    const rendered = await renderInWallet(children, language, wallets);
    await rendered.wallet.restore(password, phrase, null);
    await waitFor(() => expect(rendered.wallet.read().vault).toBe("open"));
    return rendered;
  }

  describe("removing the wallet", () => {
    async function ask() {
      const rendered = await renderOpen(<Security />);
      fireEvent.click(await screen.findByRole("button", { name: say.remove }));
      const dialog = await screen.findByRole("dialog", { name: say.remove });
      return { ...rendered, dialog };
    }
    const removal = (dialog: HTMLElement) =>
      within(dialog).getByRole<HTMLButtonElement>("button", { name: say.removeNow });

    it("warns, and does nothing before the word is typed, nor for another", async () => {
      const { wallet, dialog } = await ask();
      within(dialog).getByText(say.warning);
      expect(removal(dialog).disabled).toBe(true);
      type(say.typeWord, `${say.word}!`);
      expect(removal(dialog).disabled).toBe(true);
      fireEvent.submit(dialog.querySelector("form") as HTMLFormElement);
      click(say.keep, dialog);
      await gone();
      expect(wallet.read()).toMatchObject({ vault: "open", account: { address: first } });
    });

    it("takes the keys off this device once it is typed, however it is written", async () => {
      const { wallet, browser, dialog } = await ask();
      type(say.typeWord, ` ${say.word.toUpperCase()} `);
      click(say.removeNow, dialog);
      await waitFor(() => expect(wallet.read().vault).toBe("none"));
      expect(await browser.store.id()).toBeNull();
      expect(wallet.settings.value).toEqual(initialSettings);
      await expect(wallet.unlock(password)).rejects.toBeDefined();
      await gone();
    });
  });

  it("gives an account a name, and takes it away again", async () => {
    const { wallet } = await renderOpen(<Accounts />);
    fireEvent.click(await screen.findByRole("button", { name: say.rename }));
    await screen.findByRole("dialog", { name: say.renameTitle });
    fireEvent.change(screen.getByRole("textbox", { name: say.nameOptional }), {
      target: { value: " Tea money " },
    });
    click(say.save);
    await gone();
    expect(wallet.read().accounts[0]?.name).toBe("Tea money");
    screen.getByText("Tea money");

    click(say.renamed);
    const field = await screen.findByRole<HTMLInputElement>("textbox", { name: say.nameOptional });
    expect(field.value).toBe("Tea money");
    fireEvent.change(field, { target: { value: "  " } });
    click(say.save);
    await gone();
    expect(wallet.read().accounts[0]?.name).toBeNull();
    screen.getByRole("button", { name: say.rename });
  });

  it("locks by itself after the time that is chosen, and remembers it", async () => {
    const { wallet, browser } = await renderOpen(<Security />);
    const choice = await screen.findByRole<HTMLSelectElement>("combobox", { name: say.autoLock });
    expect(choice.value).toBe(String(initialSettings.autoLockMinutes));
    const option = within(choice).getByRole<HTMLOptionElement>("option", { name: say.minute });
    fireEvent.change(choice, { target: { value: option.value } });
    await waitFor(() => expect(wallet.settings.value.autoLockMinutes).toBe(1));
    expect(choice.value).toBe("1");
    browser.now = minute - 1;
    expect((await wallet.call("status", {})).isUnlocked).toBe(true);
    browser.now = minute;
    expect((await wallet.call("status", {})).isUnlocked).toBe(false);
    await waitFor(() => expect(screen.queryByRole("combobox")).toBeNull());
    expect(wallet.read().vault).toBe("locked");
  });

  describe("the address book", () => {
    it("says what is missing or wrong, and keeps nothing until it is mended", async () => {
      const { contacts } = await renderOpen(<AddressBook />);
      screen.getByText(say.empty);
      click(say.add);
      await screen.findByRole("dialog", { name: say.add });
      type(say.address, friend.slice(0, -1));
      click(say.save);
      await screen.findByText(say.nameMissing);
      screen.getByText(say.addressWrong);
      expect(contacts.read()).toEqual([]);
      type(say.name, " Ann ");
      type(say.address, ` ${friend.toLowerCase()} `);
      click(say.save);
      await gone();
      expect(contacts.read()).toEqual([{ address: friend, name: "Ann" }]);
      screen.getByText("Ann");
    });

    it("changes a name but never the address, and removes a contact", async () => {
      const { contacts } = await renderOpen(<AddressBook />);
      await contacts.save({ address: friend, name: "Ann" });
      fireEvent.click(await screen.findByRole("button", { name: say.edit("Ann") }));
      await screen.findByRole("dialog", { name: say.editTitle });
      const address = screen.getByRole<HTMLInputElement>("textbox", { name: say.address });
      expect(address.readOnly).toBe(true);
      expect(address.value).toBe(friend);
      type(say.name, "Anna");
      click(say.save);
      await gone();
      expect(contacts.read()).toEqual([{ address: friend, name: "Anna" }]);

      click(say.edit("Anna"));
      const dialog = await screen.findByRole("dialog", { name: say.editTitle });
      click(say.removeContact, dialog);
      await gone();
      expect(contacts.read()).toEqual([]);
      screen.getByText(say.empty);
    });
  });

  it("lets an outside wallet go, and the wallet's own account acts again", async () => {
    const fake = new FakeWallets();
    const { wallet } = await renderOpen(<Outside />, fake);
    fireEvent.click(await screen.findByRole("button", { name: say.connect }));
    const disconnect = await screen.findByRole("button", { name: say.disconnect });
    expect(wallet.read().account?.address).toBe(elsewhere);
    fireEvent.click(disconnect);
    await screen.findByRole("button", { name: say.connect });
    screen.getByText(say.lead);
    expect(fake.current).toBeNull();
    expect(wallet.read().account?.address).toBe(first);
    expect(wallet.settings.value.outside).toBeNull();
  });
});
