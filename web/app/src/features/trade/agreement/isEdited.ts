import type { AgreementReading } from "../../../lib/trade/AgreementReading.ts";

type Unread = Extract<AgreementReading, { state: "unread" }>;

/** A text that was changed stops what rests on it, so it is told where one acts. */
export function isEdited(reading: AgreementReading): reading is Unread {
  return reading.state === "unread" && reading.reason === "edited";
}
