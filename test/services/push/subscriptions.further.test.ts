import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pushMessage } from "../../../web/shared/reminders/pushMessage.ts";
import { pushKeyAnswer } from "../../../web/shared/reminders/pushSubscription.ts";
import { reminderKinds } from "../../../web/shared/reminders/reminderKinds.ts";
import { IndexerProcess, pageOrigin } from "../indexer/IndexerProcess.ts";
import { buyer, seller, TradeLine } from "../indexer/TradeLine.ts";
import { BrowserKeys, PushReceiver, readVapid } from "./PushReceiver.ts";

/** The sender looks every two seconds, and at once where something happens. */
const soon = { timeout: 15_000 };

let line: TradeLine;
let folder: string;
let receiver: PushReceiver;
let indexer: IndexerProcess;

const startIndexer = async () => {
  indexer = await IndexerProcess.start({
    rpcUrl: line.rpcUrl,
    data: folder,
    env: { PARLEY_PUSH_ORIGINS: receiver.origin },
  });
  await indexer.untilReady();
};

beforeAll(async () => {
  [line, folder, receiver] = await Promise.all([
    TradeLine.open(),
    mkdtemp(join(tmpdir(), "parley-push-")),
    PushReceiver.open(),
  ]);
  await startIndexer();
}, 120_000);

afterAll(async () => {
  await indexer?.stop();
  line?.anvil.stop();
  receiver?.close();
  await rm(folder, { recursive: true, force: true });
});

const browser = new BrowserKeys();
const place = `0x${"cd".repeat(32)}`;
const wants = (name: string, more: object = {}) => ({
  endpoint: receiver.endpoint(name),
  keys: browser.keys,
  addresses: [seller.address],
  language: "en",
  quiet: null,
  kinds: [...reminderKinds],
  ...more,
});

async function ask(method: string, path: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${indexer.url}/push/${path}`, {
    method,
    headers: { "content-type": "application/json", origin: pageOrigin, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return [response.status, text === "" ? null : JSON.parse(text)];
}

const messages = (path: string) =>
  receiver.received
    .filter((one) => one.path.endsWith(`/${path}`))
    .map(({ body }) => pushMessage.parse(JSON.parse(browser.decrypt(body))));

describe("what is asked wrongly is refused by name", () => {
  test.each([
    [{ endpoint: "nowhere" }, 400, "bodyMalformed", "endpoint"],
    [{ endpoint: `https://fcm.googleapis.com/${"a".repeat(1_100)}` }, 400, "bodyMalformed", "endpoint"],
    [{ endpoint: "https://169.254.169.254/latest" }, 400, "pushServiceUnknown", "endpoint"],
    [{ endpoint: "http://127.0.0.1:8545/" }, 400, "pushServiceUnknown", "endpoint"],
    [{ keys: { p256dh: "A", auth: "B" } }, 400, "bodyMalformed", "keys.p256dh"],
    [{ addresses: [] }, 400, "bodyMalformed", "addresses"],
    [{ addresses: [seller.address, seller.address] }, 400, "bodyMalformed", "addresses"],
    [{ addresses: ["0x12"] }, 400, "bodyMalformed", "addresses.0"],
    [{ language: "fr" }, 400, "bodyMalformed", "language"],
    [{ quiet: { from: 0, to: 1_440, timeZone: "UTC" } }, 400, "bodyMalformed", "quiet.to"],
    [{ quiet: { from: 0, to: 60, timeZone: "Moon/Base" } }, 400, "bodyMalformed", "quiet.timeZone"],
    [{ kinds: [] }, 400, "bodyMalformed", "kinds"],
    [{ kinds: ["gossip"] }, 400, "bodyMalformed", "kinds.0"],
    [{ offers: [{ place: "0x12", path: "/" }] }, 400, "bodyMalformed", "offers.0.place"],
    [{ offers: [{ place, path: "https://elsewhere.example/" }] }, 400, "bodyMalformed", "offers.0.path"],
    [{ name: "Ann" }, 400, "bodyMalformed", ""],
  ])("%o", async (more, status, code, field) => {
    expect(await ask("PUT", "subscriptions", wants("wrong", more))).toEqual([status, { code, field }]);
  });

  test("a body that is no JSON, or too long", async () => {
    expect(await ask("PUT", "subscriptions", "{")).toEqual([400, { code: "bodyMalformed", field: "" }]);
    const long = { ...wants("long"), note: "x".repeat(17_000) };
    expect(await ask("PUT", "subscriptions", long)).toEqual([413, { code: "bodyTooLong" }]);
  });

  test("a page that was not named", async () => {
    const answer = await ask("PUT", "subscriptions", wants("foreign"), {
      origin: "http://elsewhere.example",
    });
    expect(answer).toEqual([403, { code: "originNotAllowed" }]);
  });

  test("a trial for somebody who never subscribed", async () => {
    const endpoint = receiver.endpoint("stranger");
    expect(await ask("POST", "test", { endpoint })).toEqual([404, { code: "subscriptionMissing" }]);
    expect(receiver.received).toEqual([]);
  });
});

test("what happens on the chain reaches the browsers of whom it concerns, once, also across a restart", async () => {
  const { key } = pushKeyAnswer.parse(await (await indexer.get("/push/key")).json());
  expect(await ask("PUT", "subscriptions", wants("seller"))).toEqual([204, null]);
  expect(
    await ask("PUT", "subscriptions", wants("buyer", { addresses: [buyer.address], language: "zh" })),
  ).toEqual([204, null]);
  const terms = await line.pay();
  const path = `/trade/${line.idOf(terms)}`;
  await expect.poll(() => messages("seller"), soon).toEqual([{ kind: "delivery", path, language: "en" }]);
  await expect.poll(() => messages("buyer"), soon).toEqual([{ kind: "paidOut", path, language: "zh" }]);
  expect(readVapid(receiver.received[0] as never, key)).toMatchObject({ aud: receiver.origin });

  await line.deliver(terms);
  await expect.poll(() => messages("buyer").map(({ kind }) => kind), soon).toEqual(["paidOut", "inspection"]);

  await indexer.stop();
  await line.release(terms);
  await startIndexer();
  expect(pushKeyAnswer.parse(await (await indexer.get("/push/key")).json()).key).toBe(key);
  await expect.poll(() => messages("seller").map(({ kind }) => kind), soon).toEqual(["delivery", "paidIn"]);
  expect(messages("buyer").map(({ kind }) => kind)).toEqual(["paidOut", "inspection"]);
});

test("an offer that is left is told to who watches its place; and nobody learns who does", async () => {
  const path = `/trade/0x${"ab".repeat(32)}`;
  await ask("PUT", "subscriptions", wants("offers", { language: "zh", offers: [{ place, path }] }));
  const unknown = `0x${"ef".repeat(32)}`;
  for (const where of [place, unknown, place]) {
    expect(await ask("POST", "left", { place: where })).toEqual([204, null]);
  }
  await expect.poll(() => messages("offers"), soon).toContainEqual({ kind: "offer", path, language: "zh" });
  expect(await ask("POST", "left", { place: "0x12" })).toEqual([
    400,
    { code: "bodyMalformed", field: "place" },
  ]);
  const named = { place, said: "x".repeat(10) };
  expect(await ask("POST", "left", named)).toEqual([400, { code: "bodyMalformed", field: "" }]);
  expect(indexer.output).not.toContain(place.slice(2, 20));
});

test("a trial comes at once, but not without end; and a browser that is gone is told so", async () => {
  const subscription = wants("trial", { addresses: [buyer.address] });
  const { endpoint } = subscription;
  await ask("PUT", "subscriptions", subscription);
  receiver.answer = { status: 503 };
  expect(await ask("POST", "test", { endpoint })).toEqual([502, { code: "pushServiceDown" }]);
  receiver.answer = { status: 201 };
  expect(await ask("POST", "test", { endpoint })).toEqual([204, null]);
  expect(messages("trial").at(-1)).toEqual({ kind: "test", path: "/me", language: "en" });
  receiver.answer = { status: 410 };
  expect(await ask("POST", "test", { endpoint })).toEqual([404, { code: "subscriptionMissing" }]);
  receiver.answer = { status: 201 };
  await ask("PUT", "subscriptions", subscription);
  const statuses = await Promise.all(Array.from({ length: 5 }, () => ask("POST", "test", { endpoint })));
  expect(statuses).toContainEqual([429, { code: "tooManyRequests" }]);
});

test("who wants no more is forgotten, and nothing of it is left", async () => {
  const { endpoint } = wants("leaving");
  await ask("PUT", "subscriptions", wants("leaving"));
  expect(await ask("DELETE", "subscriptions", { endpoint })).toEqual([204, null]);
  expect(await ask("DELETE", "subscriptions", { endpoint })).toEqual([204, null]);
  expect(await ask("POST", "test", { endpoint })).toEqual([404, { code: "subscriptionMissing" }]);
});

test("one place has so many browsers, and no more", async () => {
  const statuses: unknown[] = [];
  for (let index = 0; index < 60; index++) {
    statuses.push((await ask("PUT", "subscriptions", wants(`crowd-${index}`)))[0]);
  }
  expect(new Set(statuses)).toEqual(new Set([204, 429]));
  expect(statuses.at(-1)).toBe(429);
  // Who is in already may still change what it wants.
  expect(await ask("PUT", "subscriptions", wants("crowd-0", { language: "zh" }))).toEqual([204, null]);
});

test("no key of the sender is ever said (A-40)", async () => {
  const [chain] = await readdir(join(folder, "indexer", "push"));
  const kept = await readFile(join(folder, "indexer", "push", chain as string, "vapid.json"), "utf8");
  expect(indexer.output).not.toContain(JSON.parse(kept).privateKey);
  expect(indexer.output).not.toContain(receiver.origin);
});
