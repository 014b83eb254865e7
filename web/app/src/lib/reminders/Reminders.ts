import type { Address } from "viem";
import { mostPlaces } from "../../../../shared/reminders/mostPlaces.ts";
import type { PushSubscriptionRow, WatchedPlace } from "../../../../shared/reminders/pushSubscription.ts";
import type { Language } from "../i18n/language.ts";
import type { Mailbox, PushBrowser } from "./PushBrowser.ts";
import type { PushClient } from "./PushClient.ts";
import { ReminderError } from "./ReminderError.ts";
import type { ReminderSettings, Settings } from "./ReminderSettings.ts";

/** Milliseconds after which the sender is told again: it may have lost what it knew. */
const day = 86_400_000;
const mostAccounts = 5;

interface Parts {
  client: PushClient;
  browser: PushBrowser;
  settings: ReminderSettings;
  timeZone: () => string;
  clock: () => number;
}

/** Whether and how this browser is reminded: what it keeps, what its push service keeps, and what the sender keeps go together. */
export class Reminders {
  readonly settings: ReminderSettings;
  readonly #parts: Parts;
  /** What is told the sender last is what stands: one after the other. */
  #telling: Promise<unknown> = Promise.resolve();

  constructor(parts: Parts) {
    this.settings = parts.settings;
    this.#parts = parts;
  }

  /** Asks the reader for permission where it must: call it upon a tap. */
  async turnOn(account: Address, language: Language): Promise<void> {
    const { browser } = this.#parts;
    const { accounts } = this.settings.value;
    const others = accounts.filter((one) => one !== account);
    if (others.length >= mostAccounts) throw new ReminderError("fullHouse");
    if ((await browser.ask()) !== "granted") throw new ReminderError("denied");
    await this.#tell({ accounts: [...others, account] }, language);
  }

  async turnOff(account: Address, language: Language): Promise<void> {
    const accounts = this.settings.value.accounts.filter((one) => one !== account);
    const places = this.settings.value.places.filter((one) => one.account !== account);
    if (accounts.length > 0) return this.#tell({ accounts, places }, language);
    const { client, browser, settings } = this.#parts;
    const { told } = settings.value;
    // The browser stops first: then nothing comes, whatever the sender still knows.
    await browser.close();
    settings.change({ accounts, places });
    if (told) await client.remove(endpointOf(told.text));
    settings.change({ told: null });
  }

  change(change: Pick<Partial<Settings>, "kinds" | "quiet">, language: Language): Promise<void> {
    return this.#tell(change, language);
  }

  /** Once for each visit and whenever the language changes: what the sender knows is brought up to date. */
  async refresh(language: Language): Promise<void> {
    const { browser, settings, client } = this.#parts;
    const { accounts, told } = settings.value;
    if (accounts.length > 0) {
      if (browser.isCapable && browser.permission() === "granted") await this.#tell({}, language);
    } else if (told) {
      // Turned off while the sender could not be reached.
      await client.remove(endpointOf(told.text));
      settings.change({ told: null });
    }
  }

  /** Keeps in mind where offers for this account would be left, those that matter most first, and tells the sender. */
  watch(account: Address, places: readonly WatchedPlace[], language: Language): Promise<void> {
    const { settings } = this.#parts;
    const others = settings.value.places.filter((one) => one.account !== account);
    settings.change({ places: [...places.map((one) => ({ account, ...one })), ...others] });
    return this.refresh(language);
  }

  async trial(): Promise<void> {
    const { told } = this.settings.value;
    if (!told) throw new ReminderError("forgotten");
    try {
      await this.#parts.client.trial(endpointOf(told.text));
    } catch (error) {
      // So that it is told anew when turned on again.
      if (error instanceof ReminderError && error.code === "forgotten") {
        this.settings.change({ told: null, accounts: [] });
      }
      throw error;
    }
  }

  /** Nothing is left of it, here or there: the wallet leaves this device. */
  async forget(): Promise<void> {
    const { client, browser, settings } = this.#parts;
    const { told } = settings.value;
    settings.forget();
    if (!told) return;
    await Promise.allSettled([browser.close(), client.remove(endpointOf(told.text))]);
  }

  #tell(change: Partial<Settings>, language: Language): Promise<void> {
    const telling = this.#telling.then(() => this.#tellNow(change, language));
    this.#telling = telling.catch(() => undefined);
    return telling;
  }

  async #tellNow(change: Partial<Settings>, language: Language): Promise<void> {
    const { client, browser, settings, timeZone, clock } = this.#parts;
    const wanted = { ...settings.value, ...change };
    const { accounts: addresses, kinds, quiet, told } = wanted;
    if (addresses.length === 0 || kinds.length === 0) return settings.change(change);
    const key = await client.key();
    const mailbox = (await browser.mailbox(key)) ?? (await browser.open(key));
    const subscription: PushSubscriptionRow = {
      ...mailbox,
      ...{ addresses, language, kinds },
      quiet: quiet && { ...quiet, timeZone: timeZone() },
      offers: watchedIn(wanted),
    };
    const text = JSON.stringify(subscription);
    const isNews = told?.text !== text || clock() - told.at > day;
    if (isNews) await client.put(subscription);
    settings.change({ ...change, ...(isNews ? { told: { text, at: clock() } } : {}) });
    await this.#dropFormer(told, mailbox);
  }

  /** The browser has another mailbox now: the former one is nobody's. */
  async #dropFormer(told: Settings["told"], { endpoint }: Mailbox): Promise<void> {
    const former = told ? endpointOf(told.text) : endpoint;
    if (former !== endpoint) await this.#parts.client.remove(former).catch(() => undefined);
  }
}

/** Always in the same order, so that it is the same text as long as it is the same places. */
function watchedIn({ accounts, kinds, places }: Settings): WatchedPlace[] {
  if (!kinds.includes("offer")) return [];
  const ours = places.filter(({ account }) => accounts.includes(account)).slice(0, mostPlaces);
  return ours.map(({ place, path }) => ({ place, path })).sort((a, b) => (a.place < b.place ? -1 : 1));
}

const endpointOf = (text: string): string => (JSON.parse(text) as Mailbox).endpoint;
