import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openVapidKeys } from "../../../web/indexer/src/api/push/openVapidKeys.ts";
import { PushSender } from "../../../web/indexer/src/api/push/PushSender.ts";
import { pushMessage } from "../../../web/shared/reminders/pushMessage.ts";
import { BrowserKeys, PushReceiver } from "./PushReceiver.ts";
import { day, endpoint, hour, id, morning, other, RemindingStage, waits } from "./RemindingStage.ts";

const minute = 60_000;
const place = id("c");
const path = `/trade/${id("1")}`;
const offers = [{ place, path }];

let stage: RemindingStage;
beforeEach(async () => {
  stage = await RemindingStage.open();
});
afterEach(() => stage.close());

describe("an offer that is left at a place", () => {
  test("is told once to who watches it, across restarts, and leads to its trade", async () => {
    stage.subscribe({ offers, language: "zh" });
    expect(await stage.told()).toEqual([]);
    stage.reminding.left(place);
    stage.restart();
    expect(await stage.told()).toEqual(["offer"]);
    const [sent] = stage.sent;
    expect(sent?.push).toMatchObject({ message: { kind: "offer", path, language: "zh" }, lasts: day });
    expect(pushMessage.safeParse(sent?.push.message).success).toBe(true);
    stage.restart();
    expect(await stage.told()).toEqual([]);
  });

  test("is nothing to who watches another place, or wants to hear of none", async () => {
    stage.subscribe({ offers: [{ place: id("d"), path }] });
    stage.subscribe({ offers, kinds: ["money"], endpoint: `${endpoint}b`, addresses: [other] });
    stage.reminding.left(place);
    expect(await stage.told()).toEqual([]);
    // What was left before somebody wanted to know is no news.
    stage.subscribe({ offers, endpoint: `${endpoint}b`, addresses: [other] });
    expect(await stage.told()).toEqual([]);
  });

  test("is told to each browser that watches, and to none twice in ten minutes", async () => {
    stage.subscribe({ offers });
    stage.subscribe({ offers, endpoint: `${endpoint}b`, addresses: [other] });
    stage.reminding.left(place);
    stage.reminding.left(place);
    expect(await stage.told()).toEqual(["offer", "offer"]);
    for (let passed = 1; passed < 10; passed++) {
      stage.time += minute;
      stage.reminding.left(place);
      expect(await stage.told()).toEqual([]);
    }
    // Subscribing anew is no way around it.
    stage.subscribe({ offers: [] });
    stage.subscribe({ offers });
    stage.reminding.left(place);
    expect(await stage.told()).toEqual([]);
    stage.time += minute;
    expect(await stage.told()).toEqual(["offer", "offer"]);
    stage.time += 60 * minute;
    expect(await stage.told()).toEqual([]);
  });

  test("waits until quiet hours are over", async () => {
    const quiet = { from: 22 * 60, to: 7 * 60, timeZone: "Asia/Shanghai" };
    stage.now = morning + 13 * hour;
    stage.subscribe({ offers, quiet });
    stage.reminding.left(place);
    expect(await stage.told()).toEqual([]);
    stage.now += 8 * hour;
    expect(await stage.told()).toEqual(["offer"]);
  });

  test("is tried again where a push service did not take it, and whoever is gone is forgotten", async () => {
    stage.subscribe({ offers });
    stage.reminding.left(place);
    stage.outcome = "failed";
    expect(await stage.told()).toEqual(["offer"]);
    stage.time += minute;
    stage.outcome = "gone";
    expect(await stage.told()).toEqual(["offer"]);
    expect([stage.store.size, stage.store.places.markLeft(place, stage.time)]).toEqual([0, []]);
  });

  test("stands beside what else is told, and among many is one of them", async () => {
    stage.subscribe({ offers });
    stage.reminding.left(place);
    stage.find([waits("inspect", null)]);
    expect(await stage.told()).toEqual(["inspection", "offer"]);
    stage.time += 11 * minute;
    stage.reminding.left(place);
    stage.find(["2", "3", "4"].map((digit) => waits("inspect", null, id(digit))));
    expect(await stage.told()).toEqual(["several"]);
    expect(await stage.told()).toEqual([]);
  });

  test("is no news any more when it was forgotten that it was told", async () => {
    stage.subscribe({ offers });
    stage.reminding.left(place);
    await stage.told();
    stage.time += 91 * day * 1_000;
    await stage.told();
    expect(await stage.told()).toEqual([]);
  });
});

test("a place that is watched no more is forgotten, and one that still is goes on", async () => {
  stage.subscribe({ offers });
  stage.reminding.left(place);
  stage.subscribe({ offers: [...offers, { place: id("d"), path }] });
  expect(await stage.told()).toEqual(["offer"]);
  stage.subscribe({ offers: [] });
  expect(stage.store.places.markLeft(place, stage.time)).toEqual([]);
});

test("a push service gets it as it gets everything: for the one browser, and without the place", async () => {
  const [folder, receiver] = await Promise.all([
    mkdtemp(join(tmpdir(), "parley-push-")),
    PushReceiver.open(),
  ]);
  try {
    const keys = await openVapidKeys(folder);
    const sender = new PushSender({
      keys,
      contact: "mailto:somebody@example.com",
      origins: [receiver.origin],
    });
    stage.subscribe({ offers });
    stage.reminding.left(place);
    await stage.told();
    const browser = new BrowserKeys();
    const [sent] = stage.sent;
    if (!sent) throw new Error("Nothing was sent.");
    await sender.send({ endpoint: receiver.endpoint("a"), keys: browser.keys }, sent.push);
    const [got] = receiver.received;
    if (!got) throw new Error("Nothing arrived.");
    expect(JSON.parse(browser.decrypt(got.body))).toEqual({ kind: "offer", path, language: "en" });
    expect(JSON.stringify(got.headers)).not.toContain(place.slice(2, 20));
  } finally {
    receiver.close();
    await rm(folder, { recursive: true, force: true });
  }
});
