import * as z from "zod/mini";
import { ParleyError } from "../../../../../shared/errors/ParleyError.ts";
import {
  callMessageSchema,
  callSchemas,
  type Method,
  type WireError,
  type WorkerMessage,
} from "./protocol.ts";
import type { WalletKeeper } from "./WalletKeeper.ts";

/** Reads a call as the page sent it, has it done, and words the answer. Null for what is no call at all. */
export async function answerCall(keeper: WalletKeeper, data: unknown): Promise<WorkerMessage | null> {
  const message = callMessageSchema.safeParse(data);
  if (!message.success) return null;
  const { id, method, params } = message.data;
  try {
    return { id, result: await call(keeper, method, params) };
  } catch (error) {
    return { id, error: wireError(error) };
  }
}

function call(keeper: WalletKeeper, method: Method, params: unknown): Promise<unknown> {
  // The schema and the handler stand under the same name, which the type system cannot follow through a lookup.
  const handler = keeper.handlers[method] as (params: unknown) => Promise<unknown>;
  return handler(callSchemas[method].parse(params));
}

/** Codes and facts only: the message of an unexpected error could carry what it choked on. */
function wireError(error: unknown): WireError {
  if (error instanceof ParleyError) return { code: error.code, params: error.params };
  return { code: error instanceof z.core.$ZodError ? "requestMalformed" : "workerFailed", params: {} };
}
