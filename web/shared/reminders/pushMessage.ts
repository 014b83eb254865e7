import * as z from "zod/mini";
import type { Reminder } from "./dueReminders.ts";
import { type DutySubject, dutySubjects } from "./reminderKinds.ts";

const timed = dutySubjects.flatMap((subject) => [subject, `${subject}.day`, `${subject}.hour`] as const);

/** What a push may say. */
export const messageKinds = [...timed, "paidIn", "paidOut", "offer", "several", "test"] as const;

export type MessageKind = (typeof messageKinds)[number];

const left = { waits: "", dayLeft: ".day", hourLeft: ".hour" } as const;

/** What is said of a duty when it is reminded of. */
export const dutyMessage = (subject: DutySubject, kind: Reminder["kind"]): MessageKind =>
  `${subject}${left[kind]}`;

/** Pages of our own that a tap may open, and nothing else. */
const path = z
  .string()
  .check(z.regex(/^\/$|^\/me$|^\/desk$|^\/trade\/0x[0-9a-f]{64}(\/case)?$|^\/desk\/case\/\d{1,78}$/));

/**
 * All that a push holds, though it is encrypted for the one browser: neither amount, name nor account. The sentence is made
 * where it is shown.
 */
export const pushMessage = z.strictObject({
  kind: z.enum(messageKinds),
  path,
  language: z.enum(["en", "zh"]),
});

export type PushMessage = z.output<typeof pushMessage>;
