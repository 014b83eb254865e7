import type { PushBrowser } from "../../../../web/app/src/lib/reminders/PushBrowser.ts";
import { PushClient } from "../../../../web/app/src/lib/reminders/PushClient.ts";
import { ReminderError } from "../../../../web/app/src/lib/reminders/ReminderError.ts";
import { ReminderSettings } from "../../../../web/app/src/lib/reminders/ReminderSettings.ts";
import { Reminders } from "../../../../web/app/src/lib/reminders/Reminders.ts";
import type { PushSubscriptionRow } from "../../../../web/shared/reminders/pushSubscription.ts";

/** A browser, its push service and the sender, as a test wants them. */
export class FakePush {
  answer: NotificationPermission = "granted";
  permission: NotificationPermission = "default";
  isCapable = true;
  isServiceDown = false;
  isRecordDown = false;
  /** What the sender refuses with, next. */
  refusal: { status: number; code: string } | null = null;
  key = `B${"k".repeat(86)}`;
  /** By endpoint, what the sender knows. */
  readonly known = new Map<string, PushSubscriptionRow>();
  asked: string[] = [];
  now = 0;
  mailbox: string | null = null;
  #count = 0;

  open(): Reminders {
    return new Reminders({
      client: new PushClient("http://record.example", this.#fetch),
      browser: this.browser,
      settings: new ReminderSettings(localStorage),
      timeZone: () => "Asia/Shanghai",
      clock: () => this.now,
    });
  }

  get told(): PushSubscriptionRow[] {
    return [...this.known.values()];
  }

  readonly browser: PushBrowser = (() => {
    const fake = this;
    const keys = { p256dh: `B${"p".repeat(86)}`, auth: "a".repeat(22) };
    return {
      get isCapable() {
        return fake.isCapable;
      },
      permission: () => fake.permission,
      ask: async () => {
        fake.permission = fake.answer;
        return fake.answer;
      },
      mailbox: async () => (fake.mailbox ? { endpoint: fake.mailbox, keys } : null),
      open: async () => {
        if (fake.isServiceDown) throw new ReminderError("serviceDown");
        fake.mailbox = `https://fcm.googleapis.com/fcm/send/${++fake.#count}`;
        return { endpoint: fake.mailbox, keys };
      },
      close: async () => {
        fake.mailbox = null;
      },
    };
  })();

  readonly #fetch = (async (url: string, { method, body }: RequestInit) => {
    this.asked.push(`${method} ${new URL(url).pathname}`);
    if (this.isRecordDown) throw new TypeError("Failed to fetch");
    if (this.refusal) {
      const { status, code } = this.refusal;
      return Response.json({ code }, { status });
    }
    const given = body ? JSON.parse(String(body)) : null;
    if (method === "GET") return Response.json({ key: this.key });
    if (method === "PUT") this.known.set(given.endpoint, given);
    if (method === "DELETE") this.known.delete(given.endpoint);
    const isUnknown = method === "POST" && !this.known.has(given.endpoint);
    return isUnknown
      ? Response.json({ code: "subscriptionMissing" }, { status: 404 })
      : new Response(null, { status: 204 });
  }) as typeof fetch;
}
