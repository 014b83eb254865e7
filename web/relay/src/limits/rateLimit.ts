import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, MiddlewareHandler } from "hono";
import { Refusal } from "../Refusal.ts";
import type { Allowance } from "./Allowance.ts";
import { networkOf } from "./networkOf.ts";

export interface Allowances {
  requests: Allowance;
  uploads: Allowance;
}

export function callerOf(context: Context): string {
  return networkOf(getConnInfo(context).remote.address);
}

export function rateLimit({ requests, uploads }: Allowances, clock: () => number): MiddlewareHandler {
  return async (context, next) => {
    const caller = callerOf(context);
    const now = clock();
    if (!requests.has(caller, now)) throw new Refusal("tooManyRequests");
    requests.spend(caller, 1, now);
    if (context.req.method === "PUT" && !uploads.has(caller, now)) throw new Refusal("tooManyUploads");
    await next();
  };
}
