import type { CDPSession } from "@playwright/test";
import { type PushMessage, pushMessage } from "../../../web/shared/reminders/pushMessage.ts";
import { BrowserKeys, type PushReceiver } from "../../services/push/PushReceiver.ts";
import type { Person } from "./Person.ts";

interface Shown {
  title: string;
  body: string;
}

/** A person's browser whose pushes come by a receiver of the journey's own: no maker of browsers is asked. */
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
    const { context, stack } = this.#person;
    await context.grantPermissions(["notifications", "clipboard-read", "clipboard-write"], {
      origin: stack.origin,
    });
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
    await this.#session.send("ServiceWorker.deliverPushMessage", {
      origin: stack.origin,
      registrationId: this.#registration,
      data: this.#received.at(-1) ?? "",
    });
  }

  shown(): Promise<Shown[]> {
    return this.#person.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const all = await registration.getNotifications();
      return all.map(({ title, body }) => ({ title, body }));
    });
  }

  /** Taps the one notification that is shown. */
  async tap(): Promise<void> {
    const [worker] = this.#person.context.serviceWorkers();
    await worker?.evaluate(async () => {
      const scope = globalThis as unknown as ServiceWorkerGlobalScope;
      const [notification] = await scope.registration.getNotifications();
      if (!notification) throw new Error("Nothing is shown.");
      scope.dispatchEvent(new NotificationEvent("notificationclick", { notification }));
    });
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
