import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { newPerson, type Person, sign, wrapFor } from "../events.ts";
import { type MailRelay, startMailRelay } from "../mailRelay.ts";
import { countEntries } from "./countEntries.ts";
import { NatsServer } from "./NatsServer.ts";

let server: NatsServer;
beforeAll(async () => {
  server = await NatsServer.start();
}, 100_000);
afterAll(() => server?.stop());

let logs = 0;
let nats: { servers: string[]; credentials: null; name: string };
let started: MailRelay[];
let [one, other] = [] as MailRelay[] as [MailRelay, MailRelay];

type Options = Parameters<typeof startMailRelay>[0];
async function start(options: Options = {}): Promise<MailRelay> {
  const relay = await startMailRelay({ sweepPause: 30, nats, ...options });
  started.push(relay);
  return relay;
}

beforeEach(async () => {
  nats = { servers: [server.url], credentials: null, name: `shared${logs++}` };
  started = [];
  [one, other] = [await start(), await start()];
});
afterEach(async () => {
  for (const relay of started) await relay.stop();
});

const [ann, bob, eve] = [newPerson(), newPerson(), newPerson()];
const mailOf = ({ key }: Person) => ({ kinds: [1_059], "#p": [key] });

/** Waits for it while time passes, in steps after which no relay was away. */
const later = (isSo: () => Promise<void>) =>
  vi.waitFor(async () => {
    for (const relay of [one, other]) relay.pass(600);
    await isSo();
  }, 10_000);

const entries = () => countEntries(nats);

async function isIn(folder: string, text: string): Promise<boolean> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const contents = await Promise.all(files.map((file) => readFile(file).catch(() => Buffer.of())));
  return contents.some((bytes) => bytes.includes(text));
}
const isAnywhere = async (text: string) =>
  (await Promise.all([one.folder, other.folder, server.folder].map((folder) => isIn(folder, text)))).some(
    Boolean,
  );

const deletionOf = (id: string) => sign(bob, { kind: 5, tags: [["e", id]] });

describe("two relays of one log", () => {
  it("hand over at once what the other was given, and show it to its recipient alone", async () => {
    const [reader, stranger] = [await other.connect([bob]), await other.connect([eve])];
    const name = await reader.listen(mailOf(bob));
    await stranger.listen(mailOf(eve), { kinds: [10_050] });
    const wrap = wrapFor(bob);
    expect(await (await one.connect([ann])).publish(wrap)).toEqual([true, ""]);
    await reader.until("EVENT", name);
    for (const relay of [one, other]) {
      expect(await (await relay.connect([bob])).ask(mailOf(bob))).toEqual([wrap]);
      expect(await (await relay.connect([eve])).ask(mailOf(bob))).toMatch(/^restricted: /);
      expect(await (await relay.connect()).ask({ ids: [wrap.id] })).toMatch(/^auth-required: /);
    }
    await stranger.settle();
    expect(stranger.heard.filter(([verb]) => verb === "EVENT")).toEqual([]);
    expect(reader.eventsOf(name)).toEqual([wrap]);
  });

  it("carry signals to each other, once", async () => {
    const filter = { kinds: [21_059], "#p": [bob.key] };
    const readers = await Promise.all([one, other].map((relay) => relay.connect([bob])));
    const names = await Promise.all(readers.map((reader) => reader.listen(filter)));
    const signals = [0, 1].map(() =>
      sign(ann, { kind: 21_059, tags: [["p", bob.key]], content: `${Math.random()}` }),
    );
    const sender = await one.connect([ann]);
    for (const signal of signals) expect(await sender.publish(signal)).toEqual([true, ""]);
    for (const [index, reader] of readers.entries()) {
      const name = names[index] ?? "";
      await vi.waitFor(() => expect(reader.eventsOf(name)).toHaveLength(2));
      await reader.settle();
      expect(reader.eventsOf(name)).toEqual(signals);
    }
    expect(await entries()).toBe(0);
  });

  it("take an event once, through whichever it comes, and count a sender alike", async () => {
    const limits = { mailbox: { events: 4, senderShare: 50 } };
    const [first, second] = [await start(limits), await start(limits)];
    const senders = await Promise.all([first, second].map((relay) => relay.connect([eve])));
    const wraps = [wrapFor(bob), wrapFor(bob)];
    for (const wrap of wraps) {
      const answers = await Promise.all(senders.map((sender) => sender.publish(wrap)));
      expect(answers.map(([isTaken]) => isTaken)).toEqual([true, true]);
    }
    const readers = await Promise.all([first, second].map((relay) => relay.connect([bob])));
    for (const reader of readers) {
      await expect.poll(async () => (await reader.ask(mailOf(bob))).length).toBe(2);
    }
    for (const sender of senders) expect((await sender.publish(wrapFor(bob)))[1]).toMatch(/^restricted: /);
    expect(await (await second.connect([ann])).publish(wrapFor(bob))).toEqual([true, ""]);
  });
});

describe("what was deleted through one", () => {
  it("is gone from the other, from both disks, and after an hour from the log and the servers' disk", async () => {
    const [sender, owner] = [await one.connect([ann]), await other.connect([bob])];
    const content = "a text to look for in the log";
    const wrap = wrapFor(bob, { content });
    await sender.publish(wrap);
    await vi.waitFor(async () => expect(await owner.ask(mailOf(bob))).toEqual([wrap]));
    expect(await isIn(server.folder, content)).toBe(true);
    expect(await owner.publish(deletionOf(wrap.id))).toEqual([true, ""]);
    const reader = await one.connect([bob]);
    await vi.waitFor(async () => expect(await reader.ask(mailOf(bob))).toEqual([]));
    for (const { folder } of [one, other]) {
      await vi.waitFor(async () => expect(await isIn(folder, content)).toBe(false));
    }
    await later(async () => expect(await isAnywhere(content)).toBe(false));
  });

  it("stays gone for a relay that reads the log later", async () => {
    const owner = await one.connect([bob]);
    const content = "a text that a later relay does not read";
    const gone = [wrapFor(bob, { content }), wrapFor(bob, { content })];
    for (const wrap of gone) await owner.publish(wrap);
    const vanish = sign(bob, { kind: 62, tags: [["relay", "ALL_RELAYS"]] });
    await owner.publish(vanish);
    const late = wrapFor(bob);
    expect(await owner.publish(late)).toEqual([true, ""]);
    await later(async () => expect(await isAnywhere(content)).toBe(false));
    const third = await start();
    const client = await third.connect([bob]);
    expect(await client.ask(mailOf(bob))).toEqual([late]);
    for (const wrap of gone) {
      expect((await client.publish(wrap))[1]).toMatch(/^duplicate: /);
    }
    expect(await client.ask(mailOf(bob))).toEqual([late]);
  });

  it("does not grow the log: what is replaced, refused or expired leaves it as well", async () => {
    const client = await one.connect([bob]);
    const at = one.seconds();
    for (const ago of [30, 20, 10]) {
      expect(await client.publish(sign(bob, { kind: 10_050, created_at: at - ago }))).toEqual([true, ""]);
    }
    const expiration = [["expiration", String(at + 100)]];
    expect(await client.publish(wrapFor(bob, { tags: expiration }))).toEqual([true, ""]);
    expect(await entries()).toBe(4);
    for (const relay of [one, other]) relay.pass(200);
    await vi.waitFor(async () => expect(await entries()).toBeGreaterThan(4));
    await later(async () => expect(await entries()).toBe(1));
    expect(await (await start()).connect([bob]).then((late) => late.ask({ kinds: [10_050] }))).toHaveLength(
      1,
    );
  });
});
