import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Address, Hex } from "viem";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Findings } from "../../../web/indexer/src/api/push/Findings.ts";
import type { Push, Sent } from "../../../web/indexer/src/api/push/PushSender.ts";
import { PushStore } from "../../../web/indexer/src/api/push/PushStore.ts";
import { Reminding } from "../../../web/indexer/src/api/push/Reminding.ts";
import { pushMessage } from "../../../web/shared/reminders/pushMessage.ts";
import type { PushSubscriptionRow } from "../../../web/shared/reminders/pushSubscription.ts";
import { reminderKinds } from "../../../web/shared/reminders/reminderKinds.ts";
import { buyer, seller } from "../indexer/TradeLine.ts";
import { BrowserKeys } from "./PushReceiver.ts";

const [hour, day] = [3_600, 86_400];
/** A morning in Shanghai: 10:00. */
const morning = Date.UTC(2026, 10, 23, 2) / 1_000;
const [account, other] = [buyer.address, seller.address];
const endpoint = "https://fcm.googleapis.com/fcm/send/a";
const id = (digit: string) => `0x${digit.repeat(64)}` as Hex;
const { keys } = new BrowserKeys();

let folder: string;
let store: PushStore;
let now: number;
/** Milliseconds of this machine. */
let time: number;
let findings: Map<Address, Findings>;
let sent: { endpoint: string; push: Push }[];
let outcome: Sent;
let reminding: Reminding;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-push-"));
  [now, time, findings, sent, outcome] = [morning, 0, new Map(), [], "sent"];
  open();
});

afterEach(async () => {
  store.close();
  await rm(folder, { recursive: true, force: true });
});

function open() {
  store = new PushStore(join(folder, "reminders.sqlite"));
  reminding = new Reminding({
    store,
    sender: {
      send: async ({ endpoint }, push) => {
        sent.push({ endpoint, push });
        return outcome;
      },
    },
    find: async (who) => findings.get(who) ?? { waiting: [], payments: [] },
    chainNow: async () => now,
    clock: () => time,
  });
}

function restart() {
  store.close();
  open();
}

function subscribe(wants: Partial<PushSubscriptionRow> = {}) {
  const all = {
    endpoint,
    keys,
    addresses: [account],
    language: "en",
    quiet: null,
    kinds: [...reminderKinds],
  } as const;
  store.put({ ...all, kinds: [...reminderKinds], addresses: [account], ...wants }, "127.0.0.1", now);
}

const waits = (must: string, by: number | null, trade = id("1")) => {
  return { subject: trade, must, by, path: `/trade/${trade}` };
};
const find = (waiting: Findings["waiting"], payments: Findings["payments"] = [], who = account) =>
  findings.set(who, { waiting, payments });

/** The kinds that one round tells. */
async function told(): Promise<string[]> {
  sent = [];
  await reminding.look();
  return sent.map(({ push }) => push.message.kind);
}

describe("of one duty", () => {
  test("it waits, a day is left, an hour is left: each is told once, across restarts", async () => {
    subscribe();
    find([waits("inspect", now + 3 * day)]);
    expect(await told()).toEqual(["inspection"]);
    expect(await told()).toEqual([]);
    restart();
    expect(await told()).toEqual([]);
    now += 2 * day;
    expect(await told()).toEqual(["inspection.day"]);
    restart();
    now += day - hour;
    expect(await told()).toEqual(["inspection.hour"]);
    expect(await told()).toEqual([]);
    now += hour + 1;
    expect(await told()).toEqual([]);
  });

  test("who subscribes late hears the latest alone", async () => {
    find([waits("answer", now + hour / 2)]);
    subscribe();
    expect(await told()).toEqual(["answer.hour"]);
  });

  test("a deadline that moved is told anew", async () => {
    subscribe();
    find([waits("reveal", now + 3 * day)]);
    expect(await told()).toEqual(["reveal"]);
    find([waits("reveal", now + 2 * day)]);
    expect(await told()).toEqual(["reveal"]);
  });

  test("it lasts as long as its deadline, a day at most, and presses in the last hour", async () => {
    subscribe();
    find([
      waits("commit", now + 2 * hour),
      waits("vote", now + 3 * day, id("2")),
      waits("appeal", now + 900, id("3")),
    ]);
    await told();
    expect(sent.map(({ push: { lasts, isUrgent } }) => [lasts, isUrgent])).toEqual([
      [2 * hour, false],
      [day, false],
      [900, true],
    ]);
  });

  test("the other side's turn is nobody's reminder", async () => {
    subscribe();
    find([waits("waitForAnswer", now + day), waits("nothing", null, id("2"))]);
    expect(await told()).toEqual([]);
  });

  test("only what was chosen is told", async () => {
    subscribe({ kinds: ["vote", "money"] });
    const duties = ["inspect", "answer", "commit", "collect"];
    find(
      duties.map((must, index) => waits(must, null, id(String(index)))),
      [moved("in")],
    );
    expect(await told()).toEqual(["commit", "money"]);
  });
});

const moved = (direction: "in" | "out", ago = 0, tx = id("a")) => {
  return { trade: id("1"), tx, direction, time: now - ago };
};

describe("of payments", () => {
  test("in and out are told once each, however many parts a transaction has", async () => {
    subscribe();
    now += 10;
    find([], [moved("in"), moved("in"), moved("out")]);
    expect(await told()).toEqual(["paidIn", "paidOut"]);
    restart();
    expect(await told()).toEqual([]);
  });

  test("those of before it subscribed are not told, nor those before that account was added", async () => {
    now += 100;
    find([], [moved("in", 50)]);
    find([], [moved("in", 50, id("b"))], other);
    subscribe();
    expect(await told()).toEqual([]);
    now += 60;
    find([], [moved("in", 30, id("c"))], other);
    subscribe({ addresses: [account, other] });
    expect(await told()).toEqual([]);
    now += 10;
    find([], [moved("out", 0, id("d"))], other);
    expect(await told()).toEqual(["paidOut"]);
  });

  test("a day later nobody wants to know", async () => {
    subscribe();
    find([], [moved("in")]);
    now += day + 1;
    expect(await told()).toEqual([]);
  });
});

describe("in quiet hours", () => {
  const quiet = { from: 22 * 60, to: 7 * 60, timeZone: "Asia/Shanghai" };
  const night = morning + 13 * hour;

  test("what can wait is told when they end", async () => {
    now = night - 60;
    subscribe({ quiet });
    now = night;
    find([waits("inspect", now + 3 * day)], [moved("in")]);
    expect(await told()).toEqual([]);
    now += 8 * hour;
    expect(await told()).toEqual(["inspection", "paidIn"]);
  });

  test("what would be too late by then is told at once", async () => {
    subscribe({ quiet });
    now = night;
    find([waits("reveal", now + 2 * hour), waits("inspect", now + 12 * hour, id("2"))]);
    expect(await told()).toEqual(["reveal.day"]);
  });
});

describe("many at once", () => {
  test("up to three are told one by one, more as one word; and none of them again", async () => {
    subscribe();
    find(["1", "2", "3"].map((digit) => waits("inspect", null, id(digit))));
    expect(await told()).toEqual(["inspection", "inspection", "inspection"]);
    find(["1", "2", "3", "4", "5", "6", "7"].map((digit) => waits("inspect", null, id(digit))));
    expect(await told()).toEqual(["several"]);
    expect(sent[0]?.push.message.path).toBe("/");
    expect(await told()).toEqual([]);
  });

  test("two accounts of one browser hear of one thing once", async () => {
    subscribe({ addresses: [account, other] });
    find([waits("execute", null)]);
    find([waits("execute", null)], [], other);
    expect(await told()).toEqual(["money"]);
  });

  test("everybody has a turn, and first whom something happened to", async () => {
    const many = Array.from(
      { length: 120 },
      (_, index) => `0x${String(index + 1).padStart(40, "0")}` as Address,
    );
    for (const [index, one] of many.entries()) {
      subscribe({ addresses: [one], endpoint: `${endpoint}${index}` });
      find([waits("inspect", null)], [], one);
    }
    const last = many.at(-1) as Address;
    reminding.touch([last.toLowerCase()]);
    await told();
    expect(sent.map(({ endpoint }) => endpoint)).toContain(`${endpoint}119`);
    const reached = new Set(sent.map(({ endpoint }) => endpoint));
    for (let round = 0; round < 3; round++) {
      await told();
      for (const one of sent) reached.add(one.endpoint);
    }
    expect(reached.size).toBe(120);
  });
});

describe("when a push service does not take it", () => {
  test("a browser that is gone is forgotten with all that it was told", async () => {
    subscribe();
    find([waits("inspect", null)]);
    outcome = "gone";
    await told();
    expect(store.size).toBe(0);
    outcome = "sent";
    subscribe();
    expect(await told()).toEqual(["inspection"]);
  });

  test("it is tried again, ever more seldom, and told in the end", async () => {
    subscribe();
    find([waits("inspect", null)]);
    outcome = "failed";
    expect(await told()).toHaveLength(1);
    expect(await told()).toHaveLength(0);
    time += 30_000;
    expect(await told()).toHaveLength(1);
    time += 30_000;
    expect(await told()).toHaveLength(0);
    restart();
    time += 30_000;
    outcome = "sent";
    expect(await told()).toEqual(["inspection"]);
    expect(await told()).toEqual([]);
  });

  test("who is never reached is given up after days", async () => {
    subscribe();
    find([waits("inspect", null)]);
    outcome = "failed";
    let attempts = 0;
    for (; store.size > 0; time += 6 * 3_600_000) attempts += (await told()).length;
    expect(attempts).toBe(20);
  });

  test("of several told one by one, those that arrived are not sent again", async () => {
    subscribe();
    find([waits("inspect", null), waits("collect", null, id("2"))]);
    outcome = "sent";
    const send = { count: 0 };
    reminding = new Reminding({
      store,
      sender: {
        send: async (_, push) => {
          sent.push({ endpoint, push });
          return ++send.count === 2 ? "failed" : "sent";
        },
      },
      find: async () => findings.get(account) as Findings,
      chainNow: async () => now,
      clock: () => time,
    });
    expect(await told()).toEqual(["inspection", "money"]);
    time += 30_000;
    expect(await told()).toEqual(["money"]);
  });
});

test("what waits for months is not told anew, and what is long gone is forgotten", async () => {
  subscribe();
  find([waits("collect", null)]);
  await told();
  for (let month = 0; month < 12; month++) {
    time += 31 * 86_400_000;
    expect(await told()).toEqual([]);
  }
  find([]);
  time += 100 * 86_400_000;
  await told();
  find([waits("collect", null)]);
  expect(await told()).toEqual(["money"]);
});

test("who wants no more hears no more", async () => {
  subscribe();
  find([waits("inspect", null)]);
  store.remove(endpoint);
  expect(await told()).toEqual([]);
});

test("whatever is told is one of the messages, with a page of our own to open", async () => {
  subscribe();
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
    find([waits(must, now + 2 * hour)], [moved("in")]);
    await told();
    for (const { push } of sent) expect(pushMessage.safeParse(push.message).success).toBe(true);
  }
});
