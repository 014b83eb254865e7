import type { ContentfulStatusCode } from "hono/utils/http-status";

const statuses = {
  hashMalformed: 400,
  hashMismatch: 422,
  blobTooLarge: 413,
  blobMissing: 404,
  uploadAborted: 400,
  documentFull: 409,
  originNotAllowed: 403,
  tooManyRequests: 429,
  tooManyUploads: 429,
  storeFull: 507,
} as const satisfies Record<string, ContentfulStatusCode>;

export type RefusalCode = keyof typeof statuses;

/** A request that cannot be met, for a reason that the page has a sentence for. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: RefusalCode;

  constructor(code: RefusalCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }

  get status(): ContentfulStatusCode {
    return statuses[this.code];
  }
}
