import { ParleyError } from "../../../../shared/errors/ParleyError.ts";

export const reminderErrorCodes = [
  "recordDown",
  "serviceDown",
  "serviceUnknown",
  "tooMany",
  "forgotten",
  "fullHouse",
  "denied",
] as const;

type Code = (typeof reminderErrorCodes)[number];

/** Why reminders are not as they were wished. Their sentences come with the reminders' own texts. */
export class ReminderError extends ParleyError<Code> {
  override readonly name = "ReminderError";
}
