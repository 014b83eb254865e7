import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { SponsorRefusal } from "../../shared/sponsor/sponsorRefusals.ts";

const sponsorStatuses = {
  orderMalformed: 400,
  sponsorCoinNotCarried: 422,
  sponsorCallFails: 422,
  sponsorCallTooDear: 422,
  sponsorTooLate: 422,
  sponsorPersonSpent: 429,
  sponsorNetworkSpent: 429,
  sponsorBudgetSpent: 429,
  sponsorFeesTooHigh: 503,
  sponsorEmpty: 503,
  sponsorBusy: 503,
  sponsorChainDown: 503,
} as const satisfies Record<SponsorRefusal, ContentfulStatusCode>;

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
  commitmentMalformed: 400,
  commitmentNotSigned: 422,
  commitmentsNotTaken: 409,
  ...sponsorStatuses,
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
