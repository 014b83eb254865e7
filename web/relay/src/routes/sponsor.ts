import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as z from "zod/mini";
import { callerOf } from "../../../service/limits/callerOf.ts";
import { paymentOrderSchema, settlementOrderSchema } from "../../../shared/sponsor/orders.ts";
import { sponsorStateSchema } from "../../../shared/sponsor/sponsorState.ts";
import { address } from "../../../shared/wire/address.ts";
import { Refusal } from "../Refusal.ts";
import type { Sponsor } from "../sponsor/Sponsor.ts";

/** An order with the longest signatures and arbitrator's words fits twice. */
const largestOrder = 32_768;

export function sponsorRoutes(sponsor: Sponsor): Hono {
  const routes = new Hono();

  routes.get("/", async (context) => {
    const person = read(address, context.req.query("account"));
    const state = await sponsor.state(person, callerOf(context));
    return context.json(z.encode(sponsorStateSchema, state), 200, { "cache-control": "no-store" });
  });

  routes.use(
    bodyLimit({
      maxSize: largestOrder,
      onError: () => {
        throw new Refusal("orderMalformed");
      },
    }),
  );
  routes.post("/payments", async (context) => {
    const order = read(paymentOrderSchema, await bodyOf(context));
    return context.json({ transaction: await sponsor.carryPayment(order, callerOf(context)) });
  });
  routes.post("/settlements", async (context) => {
    const order = read(settlementOrderSchema, await bodyOf(context));
    return context.json({ transaction: await sponsor.carrySettlement(order, callerOf(context)) });
  });

  return routes;
}

async function bodyOf(context: Context): Promise<unknown> {
  return context.req.json().catch((cause: unknown) => {
    throw new Refusal("orderMalformed", { cause });
  });
}

function read<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.output<Schema> {
  const { data, error } = z.safeParse(schema, value);
  if (error) throw new Refusal("orderMalformed", { cause: error });
  return data;
}
