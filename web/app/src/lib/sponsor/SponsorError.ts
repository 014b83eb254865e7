import { ParleyError } from "../../../../shared/errors/ParleyError.ts";
import { sponsorRefusals } from "../../../../shared/sponsor/sponsorRefusals.ts";

/** What can go wrong between the page and a sponsor. A test demands a sentence in zh and en for each. */
export const sponsorErrorCodes = [
  ...sponsorRefusals,
  /** It does not answer, or nothing that can be read. */
  "sponsorUnreachable",
  /** There is none. */
  "sponsorOff",
] as const;

export type SponsorErrorCode = (typeof sponsorErrorCodes)[number];

export class SponsorError extends ParleyError<SponsorErrorCode> {
  override readonly name = "SponsorError";
}
