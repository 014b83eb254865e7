import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Hex } from "viem";
import * as z from "zod/mini";
import { Allowance } from "../../../../service/limits/Allowance.ts";
import { callerOf } from "../../../../service/limits/callerOf.ts";
import { pushEndpoint, pushLeft, pushSubscription } from "../../../../shared/reminders/pushSubscription.ts";
import type { ChainClock } from "../ChainClock.ts";
import type { PushSender } from "../push/PushSender.ts";
import type { PushStore } from "../push/PushStore.ts";
import { Refusal } from "../Refusal.ts";

/** Octets of a body: an endpoint, keys, a handful of accounts and the places that are watched for them. */
const longest = 16_384;
/** Browsers of one network address, and all together. */
const limits = { ofNetwork: 50, all: 10_000 };
/** Reminders to try it out, of one browser in a minute. */
const trials = 3;

export interface PushDesk {
  store: PushStore;
  sender: PushSender;
  /** There is somebody new to look after. */
  wake: () => void;
  /** Something was left at a place of the document store. */
  left: (place: Hex) => void;
}

interface Parts {
  push: PushDesk | null;
  chainClock: Pick<ChainClock, "now">;
  clock: () => number;
}

/** Where browsers say that they want to be reminded, of what, and no more. */
export function addPushRoutes(app: Hono, { push, chainClock, clock }: Parts): void {
  const trying = new Allowance(trials, 60_000);
  const desk = () => {
    if (!push) throw new Refusal("pushElsewhere");
    return push;
  };
  app.use(
    "/push/*",
    bodyLimit({
      maxSize: longest,
      onError: () => {
        throw new Refusal("bodyTooLong");
      },
    }),
  );
  app.get("/push/key", (context) => context.json({ key: desk().sender.key }));
  app.put("/push/subscriptions", async (context) => {
    const { store, sender, wake } = desk();
    const subscription = await readBody(pushSubscription, context);
    if (!sender.isReachable(subscription.endpoint)) throw new Refusal("pushServiceUnknown", "endpoint");
    const now = await chainClock.now();
    const network = callerOf(context);
    const isNew = !store.has(subscription.endpoint);
    if (isNew && (store.size >= limits.all || store.sizeOf(network) >= limits.ofNetwork)) {
      throw new Refusal("tooManySubscriptions");
    }
    store.put(subscription, network, now);
    wake();
    return context.body(null, 204);
  });
  app.delete("/push/subscriptions", async (context) => {
    const { endpoint } = await readBody(pushEndpoint, context);
    desk().store.remove(endpoint);
    return context.body(null, 204);
  });
  // Whoever says so is believed, as all that can come of it is one reminder in a while; and nobody learns who watches.
  app.post("/push/left", async (context) => {
    const { left } = desk();
    const { place } = await readBody(pushLeft, context);
    left(place);
    return context.body(null, 204);
  });
  app.post("/push/test", async (context) => {
    const { store, sender } = desk();
    const { endpoint } = await readBody(pushEndpoint, context);
    const found = store.find(endpoint);
    if (!found) throw new Refusal("subscriptionMissing");
    if (!trying.has(endpoint, clock())) throw new Refusal("tooManyRequests");
    trying.spend(endpoint, 1, clock());
    const { subscription } = found;
    const message = { kind: "test", path: "/me", language: subscription.language } as const;
    const sent = await sender.send(subscription, { message, about: "test", lasts: 60, isUrgent: true });
    if (sent === "gone") {
      store.remove(endpoint);
      throw new Refusal("subscriptionMissing");
    }
    if (sent === "failed") throw new Refusal("pushServiceDown");
    return context.body(null, 204);
  });
}

async function readBody<Schema extends z.ZodMiniType>(
  schema: Schema,
  context: Context,
): Promise<z.output<Schema>> {
  const body: unknown = await context.req.json().catch((error: unknown) => {
    if (error instanceof Refusal) throw error;
    return undefined;
  });
  const { data, error } = z.safeParse(schema, body);
  if (error) throw new Refusal("bodyMalformed", error.issues[0]?.path.join("."));
  return data;
}
