import { BaseError, HttpRequestError } from "viem";

/** Whether the node could not be asked at all (as against: it answered with an error, or ran out of time). */
export function unreachable(error: unknown): boolean {
  if (!(error instanceof BaseError)) return error instanceof TypeError;
  const http = error.walk((cause) => cause instanceof HttpRequestError);
  if (!(http instanceof HttpRequestError)) return false;
  // 413 and the like speak about this request; no status, "too many requests" and 5xx about the node.
  return http.status === undefined || http.status === 429 || http.status >= 500;
}
