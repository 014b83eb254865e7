import { describe, expect, it } from "vitest";
import { messageKinds, pushMessage } from "../../../../web/shared/reminders/pushMessage.ts";
import { pushLeft, pushSubscription } from "../../../../web/shared/reminders/pushSubscription.ts";
import { reminderKinds } from "../../../../web/shared/reminders/reminderKinds.ts";

const id = (number: number) => `0x${number.toString(16).padStart(64, "0")}`;
const offer = (number: number) => ({ place: id(number), path: `/trade/${id(1)}` });
const subscription = {
  endpoint: "https://fcm.googleapis.com/fcm/send/a",
  keys: { p256dh: `B${"p".repeat(86)}`, auth: "a".repeat(22) },
  addresses: [`0x${"1".repeat(40)}`],
  language: "en",
  quiet: null,
  kinds: ["offer"],
};
const takes = (offers: unknown) => pushSubscription.safeParse({ ...subscription, offers }).success;

describe("the places that a browser has watched", () => {
  it("are none where a former page, or a row of before, names none", () => {
    expect(pushSubscription.parse(subscription).offers).toEqual([]);
  });

  it("are fifty at most, each once, with a page of our own to open and nothing more", () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => offer(at));
    expect(takes(many(50))).toBe(true);
    const wrong = [
      many(51),
      [offer(1), offer(1)],
      [{ ...offer(1), place: id(1).toUpperCase() }],
      [{ ...offer(1), place: "0x12" }],
      [{ ...offer(1), path: "https://elsewhere.example/" }],
      [{ ...offer(1), path: `${offer(1).path}#key=1` }],
      [{ ...offer(1), from: subscription.addresses[0] }],
    ];
    for (const offers of wrong) expect(takes(offers), JSON.stringify(offers[0])).toBe(false);
  });
});

it("what is left is told by its place alone", () => {
  expect(pushLeft.safeParse({ place: id(1) }).success).toBe(true);
  for (const wrong of [{}, { place: 1 }, { place: id(1), path: "/" }]) {
    expect(pushLeft.safeParse(wrong).success).toBe(false);
  }
});

it("an offer may be chosen, and said", () => {
  expect(reminderKinds).toContain("offer");
  expect(messageKinds).toContain("offer");
  expect(pushMessage.safeParse({ kind: "offer", path: offer(1).path, language: "zh" }).success).toBe(true);
});
