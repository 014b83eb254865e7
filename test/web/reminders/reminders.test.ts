// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import type { Reminders } from "../../../web/app/src/lib/reminders/Reminders.ts";
import { pushSubscription } from "../../../web/shared/reminders/pushSubscription.ts";
import { reminderKinds } from "../../../web/shared/reminders/reminderKinds.ts";
import { FakePush } from "./support/FakePush.ts";

const account = (digit: number) => `0x${String(digit).repeat(40)}` as const;
const [first, second] = [account(1), account(2)];

let push: FakePush;
let reminders: Reminders;

beforeEach(() => {
  localStorage.clear();
  push = new FakePush();
  reminders = push.open();
});

describe("turning reminders on", () => {
  it("asks, subscribes and tells the sender what it must know and nothing else", async () => {
    await reminders.turnOn(first, "zh");
    expect(push.told).toEqual([
      {
        endpoint: push.mailbox,
        keys: expect.anything(),
        addresses: [first],
        language: "zh",
        quiet: { from: 1_320, to: 420, timeZone: "Asia/Shanghai" },
        kinds: [...reminderKinds],
        offers: [],
      },
    ]);
    expect(pushSubscription.safeParse(push.told[0]).success).toBe(true);
    expect(push.open().settings.value.accounts).toEqual([first]);
  });

  it("changes nothing when the reader says no, or when either service is down", async () => {
    push.answer = "denied";
    await expect(reminders.turnOn(first, "en")).rejects.toMatchObject({ code: "denied" });
    push.answer = "granted";
    push.isServiceDown = true;
    await expect(reminders.turnOn(first, "en")).rejects.toMatchObject({ code: "serviceDown" });
    push.isServiceDown = false;
    push.isRecordDown = true;
    await expect(reminders.turnOn(first, "en")).rejects.toMatchObject({ code: "recordDown" });
    expect(reminders.settings.value.accounts).toEqual([]);
    expect(push.told).toEqual([]);
  });

  it("links accounts only where each was turned on, five at most", async () => {
    await reminders.turnOn(first, "en");
    await reminders.turnOn(second, "en");
    expect(push.told).toMatchObject([{ addresses: [first, second] }]);
    for (const digit of [3, 4, 5]) await reminders.turnOn(account(digit), "en");
    await expect(reminders.turnOn(account(6), "en")).rejects.toMatchObject({ code: "fullHouse" });
    await reminders.turnOn(first, "en");
  });
});

describe("turning reminders off", () => {
  it("leaves the others on, and after the last nothing here or there", async () => {
    await reminders.turnOn(first, "en");
    await reminders.turnOn(second, "en");
    await reminders.turnOff(first, "en");
    expect(push.told).toMatchObject([{ addresses: [second] }]);
    await reminders.turnOff(second, "en");
    expect(push.told).toEqual([]);
    expect(push.mailbox).toBeNull();
    expect(reminders.settings.value).toMatchObject({ accounts: [], told: null });
  });

  it("stops in the browser though the sender is down, and tells it as soon as it can", async () => {
    await reminders.turnOn(first, "en");
    push.isRecordDown = true;
    await expect(reminders.turnOff(first, "en")).rejects.toMatchObject({ code: "recordDown" });
    expect(push.mailbox).toBeNull();
    expect(reminders.settings.value.accounts).toEqual([]);
    push.isRecordDown = false;
    await push.open().refresh("en");
    expect(push.told).toEqual([]);
  });

  it("happens when the wallet leaves the device", async () => {
    await reminders.turnOn(first, "en");
    await reminders.forget();
    expect([push.told, push.mailbox]).toEqual([[], null]);
    expect(localStorage.length).toBe(0);
  });
});

describe("what the sender knows", () => {
  it("is told anew when the language changed, when the mailbox did, after a day, and else not", async () => {
    await reminders.turnOn(first, "en");
    const puts = () => push.asked.filter((one) => one.startsWith("PUT")).length;
    await reminders.refresh("en");
    expect(puts()).toBe(1);
    await reminders.refresh("zh");
    expect(push.told).toMatchObject([{ language: "zh" }]);
    push.mailbox = null;
    await reminders.refresh("zh");
    expect(push.told).toMatchObject([{ endpoint: push.mailbox, language: "zh" }]);
    push.now += 90_000_000;
    await reminders.refresh("zh");
    expect(puts()).toBe(4);
  });

  it("is not asked for anything while reminders are off or blocked", async () => {
    await reminders.refresh("en");
    expect(push.asked).toEqual([]);
    await reminders.turnOn(first, "en");
    push.permission = "denied";
    push.asked = [];
    await reminders.refresh("zh");
    expect(push.asked).toEqual([]);
  });

  it("is what was chosen, or stays as it was when it is down", async () => {
    await reminders.turnOn(first, "en");
    await reminders.change({ kinds: ["vote"], quiet: null }, "en");
    expect(push.told).toMatchObject([{ kinds: ["vote"], quiet: null }]);
    push.isRecordDown = true;
    await expect(reminders.change({ kinds: ["money"] }, "en")).rejects.toMatchObject({ code: "recordDown" });
    expect(reminders.settings.value.kinds).toEqual(["vote"]);
  });

  it("may be nothing: a trial says so, and reminders are off until they are turned on again", async () => {
    await reminders.turnOn(first, "en");
    await reminders.trial();
    push.known.clear();
    await expect(reminders.trial()).rejects.toMatchObject({ code: "forgotten" });
    expect(reminders.settings.value.accounts).toEqual([]);
  });
});

describe("where offers would be left", () => {
  const place = (digit: number) => ({
    place: `0x${String(digit).repeat(64)}` as const,
    path: `/trade/0x${"a".repeat(64)}`,
  });
  const puts = () => push.asked.filter((one) => one.startsWith("PUT")).length;
  const told = () => push.told[0]?.offers.map((one) => Number(one.place.at(-1)));

  it("is told the sender, and again whenever it changed and else not", async () => {
    await reminders.turnOn(first, "en");
    await reminders.watch(first, [place(2), place(1)], "en");
    expect(push.told).toMatchObject([{ offers: [place(1), place(2)] }]);
    expect(pushSubscription.safeParse(push.told[0]).success).toBe(true);
    // Another order is nothing new.
    await reminders.watch(first, [place(1), place(2)], "en");
    await push.open().refresh("en");
    expect(puts()).toBe(2);
    await reminders.watch(first, [place(3), place(1)], "en");
    expect([told(), puts()]).toEqual([[1, 3], 3]);
    await reminders.watch(first, [], "en");
    expect([told(), puts()]).toEqual([[], 4]);
  });

  it("is known before they are turned on, and told with that", async () => {
    await reminders.watch(first, [place(1)], "en");
    expect(push.asked).toEqual([]);
    await reminders.turnOn(first, "en");
    expect(told()).toEqual([1]);
  });

  it("is told for every account that is reminded here, and forgotten with it", async () => {
    await reminders.turnOn(first, "en");
    await reminders.turnOn(second, "en");
    await reminders.watch(first, [place(1)], "en");
    await reminders.watch(second, [place(2)], "en");
    expect(told()).toEqual([1, 2]);
    await reminders.turnOff(first, "en");
    expect([told(), reminders.settings.value.places]).toEqual([[2], [{ account: second, ...place(2) }]]);
    await reminders.turnOff(second, "en");
    expect(reminders.settings.value.places).toEqual([]);
  });

  it("is told to nobody who reminds of no offers", async () => {
    await reminders.turnOn(first, "en");
    await reminders.change({ kinds: ["vote"] }, "en");
    await reminders.watch(first, [place(1)], "en");
    expect(told()).toEqual([]);
    await reminders.change({ kinds: ["vote", "offer"] }, "en");
    expect(told()).toEqual([1]);
  });

  it("is up to fifty places, first those of the account in use", async () => {
    await reminders.turnOn(first, "en");
    await reminders.turnOn(second, "en");
    const many = Array.from({ length: 50 }, (_, at) => {
      return { ...place(1), place: `0x${String(at + 10).repeat(32)}` as const };
    });
    await reminders.watch(second, [place(2)], "en");
    await reminders.watch(first, many, "en");
    expect(push.told[0]?.offers.map((one) => one.place)).toEqual(many.map((one) => one.place).sort());
    expect(pushSubscription.safeParse(push.told[0]).success).toBe(true);
  });

  it("does not come between what is chosen meanwhile", async () => {
    await reminders.turnOn(first, "en");
    await Promise.all([reminders.change({ quiet: null }, "en"), reminders.watch(first, [place(1)], "en")]);
    expect(push.told).toMatchObject([{ quiet: null, offers: [place(1)] }]);
  });

  it("was not known to a former page, whose settings stand", async () => {
    await reminders.turnOn(first, "en");
    const { places: _, ...former } = JSON.parse(localStorage.getItem("parley.reminders") ?? "");
    localStorage.setItem("parley.reminders", JSON.stringify(former));
    expect(push.open().settings.value).toMatchObject({ accounts: [first], places: [] });
  });
});

it.each([
  [{ status: 400, code: "pushServiceUnknown" }, "serviceUnknown"],
  [{ status: 429, code: "tooManySubscriptions" }, "tooMany"],
  [{ status: 500, code: "internal" }, "recordDown"],
  [{ status: 404, code: "pushElsewhere" }, "recordDown"],
])("a refusal %o has a reason: %s", async (refusal, code) => {
  push.refusal = refusal;
  await expect(reminders.turnOn(first, "en")).rejects.toMatchObject({ code });
});

it("settings that were tampered with count as none", () => {
  localStorage.setItem("parley.reminders", '{"accounts":["0x12"]}');
  expect(push.open().settings.value.accounts).toEqual([]);
});
