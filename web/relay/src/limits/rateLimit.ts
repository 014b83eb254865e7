import type { MiddlewareHandler } from "hono";
import type { Allowance } from "../../../service/limits/Allowance.ts";
import { callerOf } from "../../../service/limits/callerOf.ts";
import { Refusal } from "../Refusal.ts";

export interface Allowances {
  requests: Allowance;
  uploads: Allowance;
  /** What the sponsor is asked to carry: each is tried on the chain. */
  orders: Allowance;
}

export function rateLimit({ requests, uploads, orders }: Allowances, clock: () => number): MiddlewareHandler {
  return async (context, next) => {
    const caller = callerOf(context);
    const now = clock();
    if (!requests.has(caller, now)) throw new Refusal("tooManyRequests");
    requests.spend(caller, 1, now);
    if (context.req.method === "PUT" && !uploads.has(caller, now)) throw new Refusal("tooManyUploads");
    if (context.req.method === "POST") {
      if (!orders.has(caller, now)) throw new Refusal("tooManyRequests");
      orders.spend(caller, 1, now);
    }
    await next();
  };
}
