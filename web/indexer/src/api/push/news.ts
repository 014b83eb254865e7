import type { Hex } from "viem";
import { dueReminders, type Reminder } from "../../../../shared/reminders/dueReminders.ts";
import { dutyMessage } from "../../../../shared/reminders/pushMessage.ts";
import type { PushSubscriptionRow, WatchedPlace } from "../../../../shared/reminders/pushSubscription.ts";
import { mayTell } from "../../../../shared/reminders/quietHours.ts";
import { kindOf, subjectOf } from "../../../../shared/reminders/reminderKinds.ts";
import type { Findings, Payment } from "./Findings.ts";
import type { Push } from "./PushSender.ts";
import { keyOfPlace } from "./WatchedPlaces.ts";

const [minute, day] = [60, 86_400];
/** So many are told one by one; of more it is told that they are many. */
const mostAtOnce = 3;

/** Something to tell, once. */
export interface News {
  key: string;
  push: Push;
}

/** Payments of before are not told any more. */
export const paymentsSince = (now: number): number => now - day;

const ofCase = new Set([
  "answer",
  "answerBeforeDefault",
  "createDispute",
  "defaultJudgment",
  "lapse",
  "execute",
]);

/** Where a duty in a trade is met. */
export const pathOfTrade = (id: Hex, must: string) => `/trade/${id}${ofCase.has(must) ? "/case" : ""}`;

/**
 * Of all that was found about somebody's account, what a browser wants to be told now. Quiet hours hold back the rest until
 * they end. @param since The instant from which it hears of that account's payments.
 */
export function newsFor(
  { waiting, payments }: Findings,
  wants: Pick<PushSubscriptionRow, "kinds" | "quiet" | "language">,
  since: number,
  now: number,
): News[] {
  const due = dueReminders(waiting, now).flatMap((reminder) => newsOfReminder(reminder, wants, now));
  const isTold = wants.kinds.includes("payment") && mayTell(wants.quiet, null, now);
  const moved = isTold
    ? payments
        .filter(({ time }) => time >= Math.max(since, paymentsSince(now)))
        .map((one) => newsOfPayment(one, wants))
    : [];
  return [...new Map([...due, ...moved].map((one) => [one.key, one])).values()];
}

/** Of places where something was left. An offer can always wait until quiet hours are over. */
export function newsOfOffers(
  places: readonly WatchedPlace[],
  { quiet, language }: Pick<PushSubscriptionRow, "quiet" | "language">,
  now: number,
): News[] {
  if (!mayTell(quiet, null, now)) return [];
  return places.map(({ place, path }) => {
    const about = keyOfPlace(place);
    const message = { kind: "offer", path, language } as const;
    return { key: about, push: { message, about, lasts: day, isUrgent: false } };
  });
}

/** One by one, or as one word that there are many. */
export function pushesOf(news: readonly News[], language: Push["message"]["language"]): Push[] {
  if (news.length <= mostAtOnce) return news.map(({ push }) => push);
  const isUrgent = news.some(({ push }) => push.isUrgent);
  return [{ message: { kind: "several", path: "/", language }, about: "several", lasts: day, isUrgent }];
}

function newsOfReminder(
  { key, kind, waiting: { must, by, path, subject: of } }: Reminder,
  { kinds, quiet, language }: Pick<PushSubscriptionRow, "kinds" | "quiet" | "language">,
  now: number,
): News[] {
  const subject = subjectOf(must);
  if (!subject || !kinds.includes(kindOf(subject)) || !mayTell(quiet, by, now)) return [];
  const lasts = by === null ? day : Math.min(day, Math.max(minute, by - now));
  const message = { kind: dutyMessage(subject, kind), path, language };
  return [{ key, push: { message, about: of, lasts, isUrgent: kind === "hourLeft" } }];
}

function newsOfPayment(
  { trade, tx, direction }: Payment,
  { language }: Pick<PushSubscriptionRow, "language">,
): News {
  const kind = direction === "in" ? "paidIn" : "paidOut";
  const message = { kind, path: `/trade/${trade}`, language } as const;
  const about = `payment:${tx}:${direction}`;
  return { key: about, push: { message, about, lasts: day, isUrgent: false } };
}
