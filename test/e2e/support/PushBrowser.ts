import type { CDPSession, Worker } from "@playwright/test";
import { type PushMessage, pushMessage } from "../../../web/shared/reminders/pushMessage.ts";
import { BrowserKeys, type PushReceiver } from "../../services/push/PushReceiver.ts";
import type { Person } from "./Person.ts";

interface Shown {
  title: string;
  body: string;
}

/** What the worker had shown. */
interface Keeping {
  shown: { title: string; options: NotificationOptions }[];
}

/**
 * A person's browser whose pushes come by a receiver of the journey's own: no maker of browsers is asked. Without a screen
 * Chromium denies every notification, so the journey reads what the service worker has it show.
 */
export class PushBrowser {
  readonly endpoint: string;
  readonly #person: Person;
  readonly #receiver: PushReceiver;
  readonly #own = new BrowserKeys();
  #session: CDPSession | null = null;
  #registration = "";

  constructor(person: Person, receiver: PushReceiver) {
    this.#person = person;
    this.#receiver = receiver;
    this.endpoint = receiver.endpoint(person.name);
  }

  /** From the next page on. */
  async prepare(): Promise<void> {
    const { context } = this.#person;
    await context.addInitScript(subscribeLocally, { endpoint: this.endpoint, keys: this.#own.keys });
  }

  /** What the sender handed over for this browser, in order. */
  get messages(): PushMessage[] {
    return this.#received.map((text) => pushMessage.parse(JSON.parse(text)));
  }

  /** Gives the last push to the service worker, as the browser would. */
  async deliver(): Promise<void> {
    const { page, context, stack } = this.#person;
    if (!this.#session) {
      const session = await context.newCDPSession(page);
      const found = new Promise<string>((resolve) => {
        session.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
          const own = registrations.find(({ isDeleted }) => !isDeleted);
          if (own) resolve(own.registrationId);
        });
      });
      await session.send("ServiceWorker.enable");
      this.#registration = await found;
      this.#session = session;
    }
    await this.#worker.evaluate(keepShown);
    await this.#session.send("ServiceWorker.deliverPushMessage", {
      origin: stack.origin,
      registrationId: this.#registration,
      data: this.#received.at(-1) ?? "",
    });
  }

  async shown(): Promise<Shown[]> {
    const shown = await this.#worker.evaluate(() => (globalThis as unknown as Keeping).shown);
    return shown.map(({ title, options: { body = "" } }) => ({ title, body }));
  }

  /** Taps the one notification that is shown. */
  async tap(): Promise<void> {
    await this.#worker.evaluate(() => {
      const { shown } = globalThis as unknown as Keeping;
      const notification = { data: shown[0]?.options.data, close: () => shown.shift() };
      const event = Object.assign(new Event("notificationclick"), { notification, waitUntil: () => {} });
      globalThis.dispatchEvent(event);
    });
  }

  get #worker(): Worker {
    const [worker] = this.#person.context.serviceWorkers();
    if (!worker) throw new Error("There is no service worker.");
    return worker;
  }

  get #received(): string[] {
    return this.#receiver.received
      .filter(({ path }) => this.endpoint.endsWith(path))
      .map(({ body }) => this.#own.decrypt(body));
  }
}

/** Runs in the page: its browser's push service is the one that is given. */
function subscribeLocally(mailbox: object): void {
  let isOpen = false;
  let permission: NotificationPermission = "default";
  Object.defineProperty(Notification, "permission", { get: () => permission });
  Notification.requestPermission = async () => {
    permission = "granted";
    return permission;
  };
  const subscription = {
    ...mailbox,
    toJSON: () => mailbox,
    unsubscribe: async () => {
      isOpen = false;
      return true;
    },
  } as unknown as PushSubscription;
  PushManager.prototype.subscribe = async () => {
    isOpen = true;
    return subscription;
  };
  PushManager.prototype.getSubscription = async () => (isOpen ? subscription : null);
}

/** Runs in the service worker: what is shown is kept for the journey, a later one in the place of one with its tag. */
function keepShown(): void {
  const keeping = globalThis as unknown as Keeping;
  keeping.shown = [];
  ServiceWorkerRegistration.prototype.showNotification = async (title, options = {}) => {
    keeping.shown = [...keeping.shown.filter((one) => one.options.tag !== options.tag), { title, options }];
  };
}
