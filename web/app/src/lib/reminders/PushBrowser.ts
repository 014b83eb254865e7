import type { PushSubscriptionRow } from "../../../../shared/reminders/pushSubscription.ts";
import { ReminderError } from "./ReminderError.ts";

export type Mailbox = Pick<PushSubscriptionRow, "endpoint" | "keys">;

/** What this browser can do about pushes. */
export interface PushBrowser {
  isCapable: boolean;
  permission: () => NotificationPermission;
  /** Asks the reader, so only upon a tap. */
  ask: () => Promise<NotificationPermission>;
  /** Where it is reached by who has this key; null where it is not, or for another key. */
  mailbox: (key: string) => Promise<Mailbox | null>;
  open: (key: string) => Promise<Mailbox>;
  close: () => Promise<void>;
}

const worker = "/reminders.js";

export const pushBrowser: PushBrowser = {
  get isCapable() {
    return "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;
  },
  permission: () => Notification.permission,
  ask: () => Notification.requestPermission(),
  async mailbox(key) {
    const found = await (await registered())?.pushManager.getSubscription();
    const ownKey = found?.options?.applicationServerKey;
    return found && (!ownKey || base64url(ownKey) === key) ? mailboxOf(found) : null;
  },
  async open(key) {
    await navigator.serviceWorker.register(worker, { updateViaCache: "none" });
    const { pushManager } = await navigator.serviceWorker.ready;
    try {
      // One for another sender's key stands in the way.
      await (await pushManager.getSubscription())?.unsubscribe();
      return mailboxOf(await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key }));
    } catch (cause) {
      const isRefused = cause instanceof DOMException && cause.name === "NotAllowedError";
      throw new ReminderError(isRefused ? "denied" : "serviceDown", {}, { cause });
    }
  },
  async close() {
    const registration = await registered();
    await (await registration?.pushManager.getSubscription())?.unsubscribe();
    await registration?.unregister();
  },
};

const registered = () => navigator.serviceWorker.getRegistration("/");

function mailboxOf(subscription: PushSubscription): Mailbox {
  const { endpoint, keys } = subscription.toJSON();
  return { endpoint: endpoint ?? "", keys: { p256dh: keys?.p256dh ?? "", auth: keys?.auth ?? "" } };
}

function base64url(bytes: ArrayBuffer): string {
  const text = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  return text.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
