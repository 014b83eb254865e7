import * as z from "zod/mini";
import {
  type PushSubscriptionRow,
  pushKeyAnswer,
  pushSubscription,
} from "../../../../shared/reminders/pushSubscription.ts";
import { ReminderError } from "./ReminderError.ts";

/** Milliseconds in which the sender answers. */
const patience = 15_000;

const refusal = z.object({ code: z.string() });
const reasons: Readonly<Record<string, ConstructorParameters<typeof ReminderError>[0]>> = {
  pushServiceUnknown: "serviceUnknown",
  pushServiceDown: "serviceDown",
  tooManySubscriptions: "tooMany",
  tooManyRequests: "tooMany",
  subscriptionMissing: "forgotten",
};

/** The sender of reminders over HTTP. */
export class PushClient {
  readonly #url: string;
  readonly #fetch: typeof fetch;

  constructor(url: string, fetchFrom: typeof fetch = (...args) => fetch(...args)) {
    this.#url = url;
    this.#fetch = fetchFrom;
  }

  async key(): Promise<string> {
    const response = await this.#ask("GET", "key");
    const answer = pushKeyAnswer.safeParse(await response.json().catch(() => null));
    if (!answer.success) throw new ReminderError("recordDown");
    return answer.data.key;
  }

  async put(subscription: PushSubscriptionRow): Promise<void> {
    await this.#ask("PUT", "subscriptions", z.encode(pushSubscription, subscription));
  }

  async remove(endpoint: string): Promise<void> {
    await this.#ask("DELETE", "subscriptions", { endpoint });
  }

  async trial(endpoint: string): Promise<void> {
    await this.#ask("POST", "test", { endpoint });
  }

  async #ask(method: string, path: string, body?: unknown): Promise<Response> {
    const response = await this.#fetch(`${this.#url}/push/${path}`, {
      method,
      signal: AbortSignal.timeout(patience),
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    }).catch((cause: unknown) => {
      throw new ReminderError("recordDown", {}, { cause });
    });
    if (response.ok) return response;
    const told = refusal.safeParse(await response.json().catch(() => null));
    const reason = told.success ? reasons[told.data.code] : undefined;
    throw new ReminderError(reason ?? "recordDown", { status: response.status });
  }
}
