import { type Browser, expect } from "@playwright/test";
import type { Language } from "../../../web/app/src/lib/i18n/language.ts";
import { expectSound } from "./expectSound.ts";
import { fund } from "./local.ts";
import { type Entrance, Person } from "./Person.ts";
import type { Stack } from "./Stack.ts";
import { createWallet } from "./wallet.ts";

type Device = Pick<Entrance, "clockOffset" | "bypassCSP">;

/** The people of one journey, and in the end the question whether any of their pages failed on the way. */
export class Stage {
  readonly stack: Stack;
  readonly #browser: Browser;
  readonly #people: Person[] = [];

  constructor(browser: Browser, stack: Stack) {
    this.#browser = browser;
    this.stack = stack;
  }

  /** A fresh browser profile, before any wallet. */
  async enter(name: string, language: Language, device: Device = {}): Promise<Person> {
    const person = await Person.enter(this.#browser, this.stack, { name, language, ...device });
    this.#people.push(person);
    return person;
  }

  /** Somebody who made a wallet here and has nothing in it yet. */
  async enterWithWallet(name: string, language: Language, device: Device = {}): Promise<Person> {
    const person = await this.enter(name, language, device);
    await createWallet(person);
    return person;
  }

  /** Somebody who made a wallet here and got play money. */
  async cast(name: string, language: Language, device: Device = {}): Promise<Person> {
    const person = await this.enterWithWallet(name, language, device);
    await fund(person);
    return person;
  }

  async close(): Promise<void> {
    for (const person of this.#people) {
      const { page, context } = person;
      if (!page.isClosed()) {
        await expectSound(person, { axe: false });
        // What is asked right then is answered to nobody: no fault of the journey.
        await page.unrouteAll({ behavior: "ignoreErrors" });
      }
      await context.close();
    }
    expect(this.#people.flatMap(({ faults }) => faults.found)).toEqual([]);
  }
}
