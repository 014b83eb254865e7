import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isPushService } from "../../../web/indexer/src/api/push/isPushService.ts";
import { openVapidKeys } from "../../../web/indexer/src/api/push/openVapidKeys.ts";
import { type Push, PushSender } from "../../../web/indexer/src/api/push/PushSender.ts";
import { pushMessage } from "../../../web/shared/reminders/pushMessage.ts";
import { BrowserKeys, PushReceiver, readVapid } from "./PushReceiver.ts";

const contact = "mailto:somebody@example.com";
const trade = `0x${"ab".repeat(32)}`;
const push: Push = {
  message: { kind: "inspection.day", path: `/trade/${trade}`, language: "zh" },
  about: trade,
  lasts: 3_600,
  isUrgent: true,
};

let folder: string;
let receiver: PushReceiver;
let sender: PushSender;
const browser = new BrowserKeys();
const { keys } = browser;

beforeEach(async () => {
  [folder, receiver] = await Promise.all([mkdtemp(join(tmpdir(), "parley-push-")), PushReceiver.open()]);
  sender = new PushSender({ keys: await openVapidKeys(folder), contact, origins: [receiver.origin] });
});

afterEach(async () => {
  receiver.close();
  await rm(folder, { recursive: true, force: true });
});

const send = (one: Partial<Push> = {}) =>
  sender.send({ endpoint: receiver.endpoint("a"), keys }, { ...push, ...one });

describe("what a push service gets", () => {
  test("only the browser reads it, and it holds the kind, the page and the language alone", async () => {
    expect(await send()).toBe("sent");
    const [got] = receiver.received;
    expect(got?.headers["content-encoding"]).toBe("aes128gcm");
    const text = browser.decrypt(got?.body as Buffer);
    expect(JSON.parse(text)).toEqual(push.message);
    expect(Object.keys(pushMessage.shape)).toEqual(["kind", "path", "language"]);
    expect(() => new BrowserKeys().decrypt(got?.body as Buffer)).toThrow();
  });

  test("it is signed as this sender, for that service, for less than a day", async () => {
    await send();
    const claims = readVapid(receiver.received[0] as never, sender.key);
    expect(claims).toMatchObject({ aud: receiver.origin, sub: contact });
    const left = Number(claims.exp) - Date.now() / 1_000;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(86_400);
  });

  test("neither length nor headers tell what it is about", async () => {
    await send();
    await send({ message: { kind: "test", path: "/", language: "en" }, about: "test" });
    const [one, other] = receiver.received;
    expect(one?.body.length).toBe(other?.body.length);
    const told = JSON.stringify([one?.headers, one?.path]).toLowerCase();
    for (const secret of [trade.slice(2, 12), "inspection"]) expect(told).not.toContain(secret);
  });

  test("a later one about the same replaces the former, for this browser alone", async () => {
    await send();
    await send({ message: { ...push.message, kind: "inspection.hour" } });
    await sender.send({ endpoint: receiver.endpoint("b"), keys: new BrowserKeys().keys }, push);
    const topics = receiver.received.map(({ headers }) => headers.topic);
    expect(topics[0]).toMatch(/^[A-Za-z0-9_-]{32}$/);
    expect(topics[1]).toBe(topics[0]);
    expect(topics[2]).not.toBe(topics[0]);
  });

  test("how long it lasts and how it presses are told", async () => {
    await send();
    await send({ isUrgent: false, lasts: 60 });
    const told = receiver.received.map(({ headers: { ttl, urgency } }) => [ttl, urgency]);
    expect(told).toEqual([
      ["3600", "high"],
      ["60", "normal"],
    ]);
  });
});

describe("what a push service answers", () => {
  test.each([
    [201, "sent"],
    [404, "gone"],
    [410, "gone"],
    [400, "failed"],
    [403, "failed"],
    [429, "failed"],
    [500, "failed"],
  ])("%i: %s", async (status, outcome) => {
    receiver.answer = { status };
    expect(await send()).toBe(outcome);
  });

  test.each([301, 302, 303, 307, 308])("by a %i it leads nowhere else", async (status) => {
    const other = await PushReceiver.open();
    receiver.answer = { status, location: other.endpoint("x") };
    expect(await send()).toBe("failed");
    expect(other.received).toEqual([]);
    other.close();
  });

  test("nobody there: perhaps another time", async () => {
    receiver.close();
    expect(await send()).toBe("failed");
  });

  test("keys that are none fail for that browser alone", async () => {
    const wrong = { p256dh: `B${"A".repeat(86)}`, auth: keys.auth };
    expect(await sender.send({ endpoint: receiver.endpoint("a"), keys: wrong }, push)).toBe("failed");
    expect(receiver.received).toEqual([]);
  });

  test("an endpoint that is none of a push service is never asked", async () => {
    const strict = new PushSender({ keys: await openVapidKeys(folder), contact, origins: [] });
    expect(await strict.send({ endpoint: receiver.endpoint("a"), keys }, push)).toBe("gone");
    expect(receiver.received).toEqual([]);
  });
});

describe("where browsers are reached", () => {
  test.each([
    "https://fcm.googleapis.com/fcm/send/abc",
    "https://updates.push.services.mozilla.com/wpush/v2/abc",
    "https://web.push.apple.com/abc",
    "https://wns2-by3p.notify.windows.com/w/?token=abc",
  ])("%s", (endpoint) => expect(isPushService(endpoint, [])).toBe(true));

  test.each([
    "http://fcm.googleapis.com/fcm/send/abc",
    "https://fcm.googleapis.com:8443/abc",
    "https://user:word@fcm.googleapis.com/abc",
    "https://user@fcm.googleapis.com/abc",
    "https://fcm.googleapis.com.example/abc",
    "https://xfcm.googleapis.com/abc",
    "https://example/fcm.googleapis.com",
    "https://notify.windows.com/abc",
    "https://a.b.notify.windows.com.example/abc",
    "https://127.0.0.1/abc",
    "https://169.254.169.254/latest/meta-data",
    "https://localhost/abc",
    "file:///etc/passwd",
    "nothing",
  ])("not %s", (endpoint) => expect(isPushService(endpoint, [])).toBe(false));

  test("and an origin that was named, as it was named", () => {
    const origins = ["http://127.0.0.1:9999"];
    expect(isPushService("http://127.0.0.1:9999/push/a", origins)).toBe(true);
    expect(isPushService("http://user@127.0.0.1:9999/push/a", origins)).toBe(false);
    expect(isPushService("http://127.0.0.1:9998/push/a", origins)).toBe(false);
  });
});

describe("the sender's keys", () => {
  test("are made once, and nobody else may read them (A-40)", async () => {
    const again = await openVapidKeys(folder);
    expect(again.publicKey).toBe(sender.key);
    expect((await stat(join(folder, "vapid.json"))).mode & 0o777).toBe(0o600);
    expect((await openVapidKeys(join(folder, "other"))).publicKey).not.toBe(sender.key);
  });

  test("a file that holds none is refused by its name, without what it says", async () => {
    const path = join(folder, "vapid.json");
    const { privateKey } = JSON.parse(await readFile(path, "utf8"));
    await writeFile(path, JSON.stringify({ privateKey }));
    const refused = await openVapidKeys(folder).catch((error: Error) => error.message);
    expect(refused).toBe(`${path} holds no keys of a sender.`);
  });
});
