import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import type { Allowance } from "../../../../service/limits/Allowance.ts";
import { callerOf } from "../../../../service/limits/callerOf.ts";
import { Refusal } from "../Refusal.ts";

/** Who wants to be reminded says so here; everything else is only read. */
const written = "/push/";

/** Only the named pages may ask in a browser, the record is never written, and nobody asks without end. */
export function guard(
  origins: readonly string[],
  requests: Allowance,
  clock: () => number,
): MiddlewareHandler[] {
  return [
    async (context, next) => {
      await next();
      const origin = context.req.header("origin");
      // Ponder's own server lets every page read.
      if (!origin || !origins.includes(origin)) context.res.headers.delete("access-control-allow-origin");
      context.header("x-content-type-options", "nosniff");
      context.header("cache-control", "no-store");
    },
    cors({ origin: [...origins], allowMethods: ["GET", "HEAD", "PUT", "POST", "DELETE"], maxAge: 600 }),
    async (context, next) => {
      const origin = context.req.header("origin");
      if (origin !== undefined && !origins.includes(origin)) throw new Refusal("originNotAllowed");
      const isRead = ["GET", "HEAD"].includes(context.req.method);
      if (!isRead && !context.req.path.startsWith(written)) throw new Refusal("methodNotAllowed");
      const [caller, now] = [callerOf(context), clock()];
      if (!requests.has(caller, now)) throw new Refusal("tooManyRequests");
      requests.spend(caller, 1, now);
      await next();
    },
  ];
}
