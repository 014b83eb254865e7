import type { ContentfulStatusCode } from "hono/utils/http-status";

const statuses = {
  queryMalformed: 400,
  bodyMalformed: 400,
  pushServiceUnknown: 400,
  originNotAllowed: 403,
  tradeMissing: 404,
  disputeMissing: 404,
  rosterMissing: 404,
  subscriptionMissing: 404,
  pushElsewhere: 404,
  methodNotAllowed: 405,
  bodyTooLong: 413,
  tooManyRequests: 429,
  tooManyStreams: 429,
  tooManySubscriptions: 429,
  pushServiceDown: 502,
  chainDown: 503,
} as const satisfies Record<string, ContentfulStatusCode>;

/** A request that cannot be met, for a reason that the page knows. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: keyof typeof statuses;
  /** Which part of the query or the body is wrong. */
  readonly field: string | undefined;

  constructor(code: keyof typeof statuses, field?: string) {
    super(code);
    this.code = code;
    this.field = field;
  }

  get status(): ContentfulStatusCode {
    return statuses[this.code];
  }
}
