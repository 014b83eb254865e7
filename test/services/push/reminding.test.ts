import type { Address } from "viem";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { pushMessage } from "../../../web/shared/reminders/pushMessage.ts";
import { account, day, endpoint, hour, id, morning, other, RemindingStage, waits } from "./RemindingStage.ts";

let stage: RemindingStage;

beforeEach(async () => {
  stage = await RemindingStage.open();
});

afterEach(() => stage.close());

describe("of one duty", () => {
  test("it waits, a day is left, an hour is left: each is told once, across restarts (A-37)", async () => {
    stage.subscribe();
    stage.find([waits("inspect", stage.now + 3 * day)]);
    expect(await stage.told()).toEqual(["inspection"]);
    expect(await stage.told()).toEqual([]);
    stage.restart();
    expect(await stage.told()).toEqual([]);
    stage.now += 2 * day;
    expect(await stage.told()).toEqual(["inspection.day"]);
    stage.restart();
    stage.now += day - hour;
    expect(await stage.told()).toEqual(["inspection.hour"]);
    expect(await stage.told()).toEqual([]);
    stage.now += hour + 1;
    expect(await stage.told()).toEqual([]);
  });

  test("who subscribes late hears the latest alone", async () => {
    stage.find([waits("answer", stage.now + hour / 2)]);
    stage.subscribe();
    expect(await stage.told()).toEqual(["answer.hour"]);
  });

  test("a deadline that moved is told anew", async () => {
    stage.subscribe();
    stage.find([waits("reveal", stage.now + 3 * day)]);
    expect(await stage.told()).toEqual(["reveal"]);
    stage.find([waits("reveal", stage.now + 2 * day)]);
    expect(await stage.told()).toEqual(["reveal"]);
  });

  test("it lasts as long as its deadline, a day at most, and presses in the last hour", async () => {
    stage.subscribe();
    stage.find([
      waits("commit", stage.now + 2 * hour),
      waits("vote", stage.now + 3 * day, id("2")),
      waits("appeal", stage.now + 900, id("3")),
    ]);
    await stage.told();
    expect(stage.sent.map(({ push: { lasts, isUrgent } }) => [lasts, isUrgent])).toEqual([
      [2 * hour, false],
      [day, false],
      [900, true],
    ]);
  });

  test("the other side's turn is nobody's reminder", async () => {
    stage.subscribe();
    stage.find([waits("waitForAnswer", stage.now + day), waits("nothing", null, id("2"))]);
    expect(await stage.told()).toEqual([]);
  });

  test("only what was chosen is told", async () => {
    stage.subscribe({ kinds: ["vote", "money"] });
    const duties = ["inspect", "answer", "commit", "collect"];
    stage.find(
      duties.map((must, index) => waits(must, null, id(String(index)))),
      [stage.moved("in")],
    );
    expect(await stage.told()).toEqual(["commit", "money"]);
  });
});

describe("of payments", () => {
  test("in and out are told once each, however many parts a transaction has", async () => {
    stage.subscribe();
    stage.now += 10;
    stage.find([], [stage.moved("in"), stage.moved("in"), stage.moved("out")]);
    expect(await stage.told()).toEqual(["paidIn", "paidOut"]);
    stage.restart();
    expect(await stage.told()).toEqual([]);
  });

  test("those of before it subscribed are not told, nor those before that account was added", async () => {
    stage.now += 100;
    stage.find([], [stage.moved("in", 50)]);
    stage.find([], [stage.moved("in", 50, id("b"))], other);
    stage.subscribe();
    expect(await stage.told()).toEqual([]);
    stage.now += 60;
    stage.find([], [stage.moved("in", 30, id("c"))], other);
    stage.subscribe({ addresses: [account, other] });
    expect(await stage.told()).toEqual([]);
    stage.now += 10;
    stage.find([], [stage.moved("out", 0, id("d"))], other);
    expect(await stage.told()).toEqual(["paidOut"]);
  });

  test("a day later nobody wants to know", async () => {
    stage.subscribe();
    stage.find([], [stage.moved("in")]);
    stage.now += day + 1;
    expect(await stage.told()).toEqual([]);
  });
});

describe("in quiet hours", () => {
  const quiet = { from: 22 * 60, to: 7 * 60, timeZone: "Asia/Shanghai" };
  const night = morning + 13 * hour;

  test("what can wait is told when they end", async () => {
    stage.now = night - 60;
    stage.subscribe({ quiet });
    stage.now = night;
    stage.find([waits("inspect", stage.now + 3 * day)], [stage.moved("in")]);
    expect(await stage.told()).toEqual([]);
    stage.now += 8 * hour;
    expect(await stage.told()).toEqual(["inspection", "paidIn"]);
  });

  test("what would be too late by then is told at once (A-37)", async () => {
    stage.subscribe({ quiet });
    stage.now = night;
    stage.find([waits("reveal", stage.now + 2 * hour), waits("inspect", stage.now + 12 * hour, id("2"))]);
    expect(await stage.told()).toEqual(["reveal.day"]);
  });
});

describe("many at once", () => {
  test("up to three are told one by one, more as one word; and none of them again", async () => {
    stage.subscribe();
    stage.find(["1", "2", "3"].map((digit) => waits("inspect", null, id(digit))));
    expect(await stage.told()).toEqual(["inspection", "inspection", "inspection"]);
    stage.find(["1", "2", "3", "4", "5", "6", "7"].map((digit) => waits("inspect", null, id(digit))));
    expect(await stage.told()).toEqual(["several"]);
    expect(stage.sent[0]?.push.message.path).toBe("/");
    expect(await stage.told()).toEqual([]);
  });

  test("two accounts of one browser hear of one thing once", async () => {
    stage.subscribe({ addresses: [account, other] });
    stage.find([waits("execute", null)]);
    stage.find([waits("execute", null)], [], other);
    expect(await stage.told()).toEqual(["money"]);
  });

  test("everybody has a turn, and first whom something happened to", async () => {
    const many = Array.from(
      { length: 120 },
      (_, index) => `0x${String(index + 1).padStart(40, "0")}` as Address,
    );
    for (const [index, one] of many.entries()) {
      stage.subscribe({ addresses: [one], endpoint: `${endpoint}${index}` });
      stage.find([waits("inspect", null)], [], one);
    }
    const last = many.at(-1) as Address;
    stage.reminding.touch([last.toLowerCase()]);
    await stage.told();
    expect(stage.sent.map(({ endpoint }) => endpoint)).toContain(`${endpoint}119`);
    const reached = new Set(stage.sent.map(({ endpoint }) => endpoint));
    for (let round = 0; round < 3; round++) {
      await stage.told();
      for (const one of stage.sent) reached.add(one.endpoint);
    }
    expect(reached.size).toBe(120);
  });
});

test("what waits for months is not told anew, and what is long gone is forgotten", async () => {
  stage.subscribe();
  stage.find([waits("collect", null)]);
  await stage.told();
  for (let month = 0; month < 12; month++) {
    stage.time += 31 * 86_400_000;
    expect(await stage.told()).toEqual([]);
  }
  stage.find([]);
  stage.time += 100 * 86_400_000;
  await stage.told();
  stage.find([waits("collect", null)]);
  expect(await stage.told()).toEqual(["money"]);
});

test("who wants no more hears no more", async () => {
  stage.subscribe();
  stage.find([waits("inspect", null)]);
  stage.store.remove(endpoint);
  expect(await stage.told()).toEqual([]);
});

test("whatever is told is one of the messages, with a page of our own to open", async () => {
  stage.subscribe();
  const duties = [
    "deliver",
    "inspect",
    "answer",
    "giveEvidence",
    "vote",
    "commit",
    "reveal",
    "appeal",
    "withdraw",
  ];
  for (const must of duties) {
    stage.find([waits(must, stage.now + 2 * hour)], [stage.moved("in")]);
    await stage.told();
    for (const { push } of stage.sent) expect(pushMessage.safeParse(push.message).success).toBe(true);
  }
});
