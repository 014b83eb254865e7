import { openDB } from "idb";
import { describe, expect, it } from "vitest";
import { catchUp } from "../../../web/app/src/lib/talk/mailbox/catchUp.ts";
import type { Content } from "../../../web/shared/talk/content/Content.ts";
import { decodeContent } from "../../../web/shared/talk/content/decodeContent.ts";
import type { NostrEvent } from "../../../web/shared/talk/event.ts";
import { roomId } from "../../../web/shared/talk/room.ts";
import type { Rumor } from "../../../web/shared/talk/rumor.ts";
import { missingIn } from "../../../web/shared/talk/thread.ts";
import { FakeMail, openMailbox } from "./support/FakeMail.ts";
import { alice, bob, carol, now } from "./support/people.ts";

const room = roomId([alice.publicKey, bob.publicKey]);

const text = (words: string, changed: { expiresAt?: number } = {}): Content => ({
  ...{ kind: "text", text: words, replyTo: null, expiresAt: null, subject: null },
  ...changed,
});

const deletion = (...messages: string[]): Content => ({ kind: "deletion", messages });

type Device = Awaited<ReturnType<typeof openMailbox>>;

async function words({ history }: Device): Promise<string[]> {
  const page = await history.page(room, 100);
  return page
    .map((rumor) => decodeContent(rumor))
    .map((content) => (content?.kind === "text" ? content.text : "?"));
}

/** Alice writes these, a second apart, and a relay gets them. */
async function written(...texts: string[]) {
  const relay = new FakeMail();
  const device = await openMailbox(alice, { now });
  const rumors = [];
  for (const one of texts) {
    rumors.push(await device.mailbox.write(text(one), [bob.publicKey]));
    device.clock.now += 1;
  }
  await device.mailbox.send(relay);
  const forBob = relay.events.filter(({ tags }) => tags[0]?.[1] === bob.publicKey);
  return { relay, device, rumors, forBob };
}

const openBob = () => openMailbox(bob, { now: now + 100 });

describe("what is written", () => {
  it("is on the device before a relay answers, and goes out when one does", async () => {
    const relay = new FakeMail();
    relay.isDown = true;
    const device = await openMailbox(alice);
    await device.mailbox.write(text("hello"), [bob.publicKey]);
    await expect(device.mailbox.send(relay)).rejects.toMatchObject({ code: "talkRelayUnreachable" });
    expect(await words(device)).toEqual(["hello"]);
    expect(await device.history.outbox.posted()).toHaveLength(2);
    relay.isDown = false;
    await device.mailbox.send(relay);
    expect(relay.events).toHaveLength(2);
    expect(await device.history.outbox.posted()).toEqual([]);
  });

  it("waits for another time where it is refused", async () => {
    const relay = new FakeMail();
    relay.refuses = true;
    const device = await openMailbox(alice);
    await device.mailbox.write(text("hello"), [bob.publicKey]);
    await device.mailbox.send(relay);
    expect(await device.history.outbox.posted()).toHaveLength(2);
    relay.refuses = false;
    await device.mailbox.send(relay);
    expect(await device.history.outbox.posted()).toEqual([]);
  });

  it("rests under a key alone", async () => {
    const { device } = await written("a secret between us");
    const db = await openDB(device.name);
    const kept = await Promise.all([...db.objectStoreNames].map((store) => db.getAll(store)));
    const texts = JSON.stringify(kept, (_, value) =>
      value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
    );
    expect(texts).toContain(alice.publicKey);
    expect(texts).not.toContain("secret between");
    db.close();
  });
});

describe("what comes", () => {
  it("is kept on every device of both, and told of", async () => {
    const { relay } = await written("one", "two");
    for (const device of [await openBob(), await openMailbox(alice, { now: now + 100 })]) {
      let told = 0;
      device.mailbox.onChange(() => told++);
      await device.mailbox.receive(relay);
      expect(await words(device)).toEqual(["two", "one"]);
      expect(told).toBeGreaterThan(0);
      const [latest] = await device.history.latest();
      expect(latest && decodeContent(latest)).toMatchObject({ text: "two" });
    }
  });

  it("is there as soon as it is sent, after what was there before", async () => {
    const { relay, device } = await written("one");
    const reader = await openBob();
    await reader.mailbox.receive(relay);
    await device.mailbox.write(text("two"), [bob.publicKey]);
    await device.mailbox.send(relay);
    await reader.mailbox.take([]);
    expect(await words(reader)).toEqual(["two", "one"]);
  });

  it("is nothing new where it was written", async () => {
    const { relay, device } = await written("one", "two");
    let told = 0;
    device.mailbox.onChange(() => told++);
    await device.mailbox.receive(relay);
    expect([told, await words(device)]).toEqual([0, ["two", "one"]]);
  });

  it("is turned over page by page, the last first, also where several bear one second", async () => {
    const { device } = await written("one", "two", "three");
    const all = await device.history.page(room, 10);
    for (const limit of [1, 2, 3, 4])
      expect(await device.history.page(room, limit)).toEqual(all.slice(0, limit));
    const [, second] = all;
    expect(await device.history.page(room, 5, second?.created_at)).toEqual(all.slice(2));
    const crowd = [0, 1, 2].map((place) => ({ ...all[0], id: `${place}`.repeat(64) }) as Rumor);
    await device.history.keep({ rumors: crowd });
    const crowded = await device.history.page(room, 10);
    expect(crowded).toHaveLength(6);
    for (const limit of [1, 2, 3, 4, 5]) {
      expect(await device.history.page(room, limit)).toEqual(crowded.slice(0, limit));
    }
  });

  it("is the same however often and in whatever order a relay gives it, and nothing it gives to the wrong one counts", async () => {
    const { relay, forBob } = await written("one", "two", "three");
    const noise = relay.events.filter((event) => !forBob.includes(event));
    const reader = await openBob();
    await reader.mailbox.take([...forBob].reverse());
    await reader.mailbox.take([...forBob, ...noise, ...forBob]);
    expect(await words(reader)).toEqual(["three", "two", "one"]);
  });

  it("is read page after page, though many bear one second, and later only what may be new", async () => {
    const { relay } = await written("one", "two", "three", "four", "five");
    // Signatures cover dates: what is found here is counted, not opened.
    relay.events = relay.events.map((event, place) => ({ ...event, created_at: place < 6 ? now : now - 9 }));
    relay.pageSize = 3;
    const found: NostrEvent[] = [];
    await catchUp(relay, bob.publicKey, 0, async (wraps) => void found.push(...wraps));
    expect(new Set(found.map(({ id }) => id)).size).toBe(5);
    expect(found).toHaveLength(5);

    const reader = await openBob();
    relay.asked = [];
    await reader.mailbox.receive(relay);
    await reader.mailbox.receive(relay);
    expect(new Set(relay.asked.map(({ since }) => since))).toEqual(new Set([0, now + 100 - 3 * 86_400]));
  });

  it("shows what was held back: the next one names it", async () => {
    const { forBob, rumors } = await written("one", "two", "three");
    const reader = await openBob();
    const [first, , third] = forBob as [NostrEvent, NostrEvent, NostrEvent];
    await reader.mailbox.take([first, third]);
    expect(missingIn(await reader.history.page(room, 9))).toEqual([rumors[1]?.id]);
    await reader.mailbox.take(forBob);
    expect(missingIn(await reader.history.page(room, 9))).toEqual([]);
  });

  it("is gone when its author takes it back, also before it came, and not when another does", async () => {
    const { relay, device, rumors, forBob } = await written("one", "two");
    const [one, two] = rumors.map(({ id }) => id) as [string, string];
    const before = relay.events.length;
    await device.mailbox.write(deletion(one), [bob.publicKey]);
    await device.mailbox.send(relay);
    expect(await words(device)).toEqual(["two"]);
    const retraction = relay.events.slice(before);

    const early = await openBob();
    await early.mailbox.take(retraction);
    await early.mailbox.take(forBob);
    expect(await words(early)).toEqual(["two"]);
    expect(await early.history.isKnown({ id: one, by: alice.publicKey })).toBe(true);

    await early.mailbox.write(deletion(two), [alice.publicKey]);
    expect(await words(early)).toEqual(["two"]);
  });

  it("is not kept once its time is over, and what is ahead of this clock is taken later", async () => {
    const relay = new FakeMail();
    const device = await openMailbox(alice, { now: now + 3_600 });
    await device.mailbox.write(text("short", { expiresAt: now + 3_700 }), [bob.publicKey]);
    await device.mailbox.write(text("long"), [bob.publicKey]);
    await device.mailbox.send(relay);
    const reader = await openMailbox(bob, { now });
    await reader.mailbox.receive(relay);
    expect(await words(reader)).toEqual([]);
    reader.clock.now = now + 3_800;
    await reader.mailbox.receive(relay);
    expect(await words(reader)).toEqual(["long"]);
  });

  it("with a key that was replaced is not kept, but on a new device for what it said before", async () => {
    const { relay } = await written("before the change");
    const [reader, fresh] = [await openBob(), await openBob()];
    for (const { former } of [reader, fresh]) former.add(alice.publicKey);
    await reader.mailbox.receive(new FakeMail("ws://empty"));
    await reader.mailbox.receive(relay);
    await fresh.mailbox.receive(relay);
    expect(await words(reader)).toEqual([]);
    expect(await words(fresh)).toEqual(["before the change"]);
  });

  it("stays in its own room", async () => {
    const { relay, device } = await written("one");
    await device.mailbox.write(text("to both"), [bob.publicKey, carol.publicKey]);
    await device.mailbox.send(relay);
    const reader = await openBob();
    await reader.mailbox.receive(relay);
    expect(await words(reader)).toEqual(["one"]);
    expect(await reader.history.latest()).toHaveLength(2);
  });
});
