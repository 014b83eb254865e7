import type { Browser } from "@playwright/test";
import { Person } from "../../test/e2e/support/Person.ts";
import type { Stack } from "../../test/e2e/support/Stack.ts";
import { restoreWallet } from "../../test/e2e/support/wallet.ts";
import type { Language } from "../../web/shared/wire/language.ts";
import { type PersonName, people } from "../seed/people.ts";
import { type Camera, settled } from "./Camera.ts";

/** Where pictures are taken: one chain, seeded in one language. */
export interface Studio {
  browser: Browser;
  stack: Stack;
  language: Language;
  camera: Camera;
}

/** A seeded person at their own browser, whose screens are taken. */
export class Sitter {
  readonly person: Person;
  readonly camera: Camera;

  private constructor(person: Person, camera: Camera) {
    this.person = person;
    this.camera = camera;
  }

  /** In front of the door, with nothing in the browser. */
  static async arrive({ browser, stack, language, camera }: Studio): Promise<Sitter> {
    const person = await Person.enter(browser, stack, { name: "visitor", language });
    return new Sitter(person, camera);
  }

  /** With an open wallet, and everybody else's name in the address book. */
  static async sit(studio: Studio, name: PersonName): Promise<Sitter> {
    const sitter = await Sitter.arrive(studio);
    await sitter.#writeAddressBook(name);
    await restoreWallet(sitter.person, people[name].phrase);
    return sitter;
  }

  /** With a wallet alone; what is done to the browser before it is opened is there from the start. */
  static async restored(
    studio: Studio,
    phrase: string,
    before?: (person: Person) => Promise<unknown>,
  ): Promise<Sitter> {
    const sitter = await Sitter.arrive(studio);
    await before?.(sitter.person);
    await restoreWallet(sitter.person, phrase);
    return sitter;
  }

  /** Goes to a place without loading the page anew, which would lock the wallet. */
  async go(path: string): Promise<void> {
    const { page } = this.person;
    await page.evaluate((to) => history.pushState(null, "", to), path);
    await page.waitForFunction((to) => location.pathname + location.hash === to, path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await settled(page);
  }

  /** Takes one screen, once what makes it is done. */
  async show(name: string, path: string, prepare?: () => Promise<unknown>): Promise<void> {
    await this.go(path);
    await prepare?.();
    await this.camera.take(this.person.page, { name });
  }

  /** The same for a dialog, which is closed again afterwards. */
  async showDialog(name: string, path: string, open: () => Promise<unknown>): Promise<void> {
    const { page } = this.person;
    await this.go(path);
    await open();
    await page.getByRole("dialog").first().waitFor();
    await this.camera.take(page, { name, isDialog: true });
    await page.keyboard.press("Escape");
  }

  async leave(): Promise<void> {
    await this.person.context.close();
  }

  async #writeAddressBook(self: PersonName): Promise<void> {
    const { language, page } = this.person;
    // The book exists once the page has been opened.
    await page.goto("/");
    await page.getByRole("heading", { level: 1 }).waitFor();
    const contacts = Object.entries(people)
      .filter(([name]) => name !== self)
      .map(([, { account, name }]) => ({ address: account.address, name: name[language] }));
    await page.evaluate(
      (entries) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open("parley-contacts", 1);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const db = opening.result;
            const writing = db.transaction("contacts", "readwrite");
            for (const entry of entries) writing.objectStore("contacts").put(entry);
            writing.oncomplete = () => {
              db.close();
              resolve();
            };
          };
        }),
      contacts,
    );
  }
}
