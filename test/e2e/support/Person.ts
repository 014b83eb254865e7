import type { Browser, BrowserContext, Locator, Page } from "@playwright/test";
import type { Address } from "viem";
import { type Language, localeTag } from "../../../web/app/src/lib/i18n/language.ts";
import { Faults } from "./Faults.ts";
import type { Stack } from "./Stack.ts";
import { type Translate, translator } from "./texts.ts";

interface Profile {
  name: string;
  language: Language;
  context: BrowserContext;
  page: Page;
  stack: Stack;
  faults: Faults;
}

export interface Entrance {
  name: string;
  language: Language;
  /** Seconds by which the device's clock is off. */
  clockOffset?: number;
  /** Lets the page talk to what a journey puts in the place of a server. */
  bypassCSP?: boolean;
}

/** Where a person of each language sits, and their device with them. */
export const timeZones: Readonly<Record<Language, string>> = { zh: "Asia/Shanghai", en: "Europe/London" };

/** Somebody with a browser profile of their own, and in it a wallet. Finds things as people do: by role and by name. */
export class Person {
  readonly name: string;
  readonly stack: Stack;
  readonly context: BrowserContext;
  readonly faults: Faults;
  password = "correct horse battery staple";
  /** What they wrote down. */
  phrase = "";
  #page: Page;
  #language: Language;
  #address: Address | undefined;

  private constructor({ name, language, context, page, stack, faults }: Profile) {
    this.name = name;
    this.stack = stack;
    this.context = context;
    this.faults = faults;
    this.#page = page;
    this.#language = language;
  }

  static async enter(
    browser: Browser,
    stack: Stack,
    { name, language, clockOffset = 0, bypassCSP = false }: Entrance,
  ): Promise<Person> {
    const context = await browser.newContext({
      baseURL: stack.origin,
      bypassCSP,
      locale: localeTag[language],
      timezoneId: timeZones[language],
      reducedMotion: "reduce",
      viewport: { width: 1280, height: 900 },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const faults = new Faults(name);
    faults.watch(context);
    if (clockOffset !== 0) await setClock(context, clockOffset);
    return new Person({ name, language, context, page: await context.newPage(), stack, faults });
  }

  get page(): Page {
    return this.#page;
  }

  get language(): Language {
    return this.#language;
  }

  get t(): Translate {
    return translator(this.#language);
  }

  get address(): Address {
    if (!this.#address) throw new Error(`${this.name} has no wallet yet.`);
    return this.#address;
  }

  set address(address: Address) {
    this.#address = address;
  }

  button(name: string, within: Page | Locator = this.#page): Locator {
    return within.getByRole("button", { name, exact: true });
  }

  link(name: string, within: Page | Locator = this.#page): Locator {
    return within.getByRole("link", { name, exact: true });
  }

  heading(name: string): Locator {
    return this.#page.getByRole("heading", { name, exact: true });
  }

  /** Somewhere by the main navigation, as long as the wallet is open. */
  async goTo(place: "home" | "trades" | "activity" | "pay" | "talk" | "desk" | "me"): Promise<void> {
    const navigation = this.#page.getByRole("navigation", { name: this.t("shell.navigation") });
    await this.link(this.t(`shell.${place}`), navigation).click();
    await this.#page.getByRole("heading", { level: 1, name: this.t(`pages.${place}`) }).waitFor();
  }

  /** Chooses the language with the control that stands where the person is. */
  async speak(language: Language): Promise<void> {
    const group = this.#page.getByRole("group", { name: this.t("preferences.language") });
    const choice = group.getByRole("radio", { name: language === "zh" ? "中文" : "English" });
    // The texts are fetched first, so the choice shows a moment later.
    await choice.click();
    this.#language = language;
    await this.#page.getByRole("group", { name: this.t("preferences.language") }).waitFor();
  }

  /** The page's process dies, and a new page is opened in the same profile: what was not kept is lost. */
  async crashAndReturn(path = "/"): Promise<void> {
    const session = await this.context.newCDPSession(this.#page);
    const crashed = this.#page.waitForEvent("crash");
    session.send("Page.crash").catch(() => undefined);
    await crashed;
    const fresh = await this.context.newPage();
    await this.#page.close();
    this.#page = fresh;
    await fresh.goto(path);
  }
}

/** For the page, and for the wallet's Worker, which no init script reaches. */
async function setClock(context: BrowserContext, seconds: number): Promise<void> {
  await context.addInitScript(shiftClock, seconds);
  await context.route(/\/wallet\.worker-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `(${shiftClock})(${seconds});\n${await response.text()}` });
  });
}

/** Runs in the page, before anything of it does. */
function shiftClock(seconds: number): void {
  const True = Date;
  globalThis.Date = class extends True {
    constructor(...given: [] | [number]) {
      super(...((given.length === 0 ? [True.now() + seconds * 1_000] : given) as [number]));
    }

    static override now(): number {
      return True.now() + seconds * 1_000;
    }
  } as DateConstructor;
}
