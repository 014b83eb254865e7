import { createHmac } from "node:crypto";
import webPush from "web-push";
import type { PushMessage } from "../../../../shared/reminders/pushMessage.ts";
import type { PushSubscriptionRow } from "../../../../shared/reminders/pushSubscription.ts";
import { isPushService } from "./isPushService.ts";
import type { VapidKeys } from "./openVapidKeys.ts";

/** Milliseconds that a push service may take. */
const patience = 10_000;
/** Every push is as long as every other: its length tells nothing. */
const length = 256;

export interface Push {
  message: PushMessage;
  /** What it is about: a later push about the same takes the place of one that was not delivered yet. */
  about: string;
  /** Seconds for which it is worth delivering. */
  lasts: number;
  isUrgent: boolean;
}

/** `gone`: the browser wants no more, or is no more. `failed`: perhaps another time. */
export type Sent = "sent" | "gone" | "failed";

interface Parts {
  keys: VapidKeys;
  /** Whom a push service can write to about this sender. */
  contact: string;
  origins: readonly string[];
  fetchFrom?: typeof fetch;
}

/** Hands pushes to the services that reach browsers: encrypted for the one browser (RFC 8291), signed as this sender (RFC 8292). */
export class PushSender {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get key(): string {
    return this.#parts.keys.publicKey;
  }

  isReachable(endpoint: string): boolean {
    return isPushService(endpoint, this.#parts.origins);
  }

  async send(subscription: Pick<PushSubscriptionRow, "endpoint" | "keys">, push: Push): Promise<Sent> {
    const { keys, contact, fetchFrom = fetch } = this.#parts;
    // The list of services may have changed since it subscribed.
    if (!this.isReachable(subscription.endpoint)) return "gone";
    try {
      const { endpoint, method, headers, body } = webPush.generateRequestDetails(
        { endpoint: subscription.endpoint, keys: subscription.keys },
        JSON.stringify(push.message).padEnd(length),
        {
          vapidDetails: { subject: contact, ...keys },
          TTL: push.lasts,
          urgency: push.isUrgent ? "high" : "normal",
          topic: topicOf(subscription.keys.auth, push.about),
          contentEncoding: "aes128gcm",
        },
      );
      const response = await fetchFrom(endpoint, {
        method,
        headers: headers as Record<string, string>,
        body: body as Uint8Array<ArrayBuffer>,
        // Where it would lead was checked by nobody.
        redirect: "manual",
        signal: AbortSignal.timeout(patience),
      });
      // What it says further is not read.
      await response.body?.cancel();
      if (response.status === 404 || response.status === 410) return "gone";
      return response.ok ? "sent" : "failed";
    } catch {
      return "failed";
    }
  }
}

/** The push service reads it: without the browser's secret it fits no trade on the chain. */
function topicOf(secret: string, about: string): string {
  return createHmac("sha256", secret).update(about).digest("base64url").slice(0, 32);
}
