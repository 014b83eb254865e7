import type { AgreementReading } from "./AgreementReading.ts";

/** What a trade is about in the parties' own words; null while the agreement is not read, or cannot be. */
export function subjectOf(reading: AgreementReading): string | null {
  if (reading.state !== "read") return null;
  return reading.agreement.subject.words.split("\n")[0] || null;
}
