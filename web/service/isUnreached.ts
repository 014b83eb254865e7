import { BaseError, HttpRequestError, TimeoutError } from "viem";

/** Whether no answer of a node came: it may have got what was sent all the same. */
export function isUnreached(error: unknown): boolean {
  if (!(error instanceof BaseError)) return false;
  return error.walk((cause) => cause instanceof HttpRequestError || cause instanceof TimeoutError) !== null;
}
