import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { networkOf } from "./networkOf.ts";

/** Whom a limit counts for a request. */
export function callerOf(context: Context): string {
  return networkOf(getConnInfo(context).remote.address);
}
