import { describe, expect, it } from "vitest";
import { readThread, type ThreadMessage } from "../../../web/app/src/lib/talk/room/readThread.ts";
import { Marker } from "../../../web/app/src/lib/talk/session/Marker.ts";
import type { Content } from "../../../web/shared/talk/content/Content.ts";
import type { NostrEvent } from "../../../web/shared/talk/event.ts";
import { roomId } from "../../../web/shared/talk/room.ts";
import { FakeMail, openMailbox } from "./support/FakeMail.ts";
import { alice, bob, carol, now } from "./support/people.ts";

type Device = Awaited<ReturnType<typeof openMailbox>>;

const room = roomId([alice.publicKey, bob.publicKey]);

const text = (words: string): Content => {
  return { kind: "text", text: words, replyTo: null, expiresAt: null, subject: null };
};

/** What somebody sees when they open the room. */
function seen(device: Device, self = bob) {
  const people = { account: () => null };
  const isOwn = (key: string) => key === self.publicKey;
  const talk = { history: device.history, people, isOwn, self: "0x01" };
  return readThread(talk as never, room, 100);
}

const said = ({ content }: ThreadMessage) => (content.kind === "text" ? content.text : content.kind);
const texts = async (device: Device) => (await seen(device)).messages.map(said);
const unread = async (device: Device) => (await device.rooms.get(room))?.unread;

/** Somebody's eyes on the room, at the device's hour. */
async function read({ history, rooms, mailbox, clock }: Device, self = bob) {
  const lines = { send: () => undefined };
  const isOwn = (key: string) => key === self.publicKey;
  const talk = { history, rooms, publicKey: self.publicKey, isOwn, lines } as never;
  const write = mailbox.write.bind(mailbox);
  await new Marker({ talk, write, now: () => clock.now }).read(room, true);
}

/** Alice and Bob, who talk over relays that are up to something. */
async function talkOver(...relays: FakeMail[]) {
  const urls = relays.map(({ url }) => url);
  const writer = await openMailbox(alice, { now }, urls);
  const reader = await openMailbox(bob, { now }, urls);
  for (const relay of relays) {
    await reader.mailbox.receive(relay);
    await writer.mailbox.receive(relay);
  }
  await reader.rooms.begin([alice.publicKey], null, now);
  const say = async (words: string, recipients = [bob.publicKey]) => {
    for (const device of [writer, reader]) device.clock.now += 60;
    const rumor = await writer.mailbox.write(text(words), recipients);
    await Promise.all(relays.map((relay) => writer.mailbox.send(relay)));
    // Every call waits for those before it.
    await reader.mailbox.take([]);
    return rumor;
  };
  return { writer, reader, say };
}

const isFor = (reader: typeof bob) => (event: NostrEvent) => event.tags[0]?.[1] === reader.publicKey;

describe("a relay that drops", () => {
  it("a message between others is found out: the next one names it, until it comes", async () => {
    const relay = new FakeMail();
    const { reader, say } = await talkOver(relay);
    await say("one");
    relay.withholds = isFor(bob);
    await say("do not pay yet");
    relay.withholds = () => false;
    await say("three");
    expect(await texts(reader)).toEqual(["one", "three"]);
    expect((await seen(reader)).missing).toBe(1);

    relay.events.push(...relay.withheld);
    await reader.mailbox.receive(relay, true);
    expect(await texts(reader)).toEqual(["one", "do not pay yet", "three"]);
    expect((await seen(reader)).missing).toBe(0);
  });

  it("the last message is found out by who wrote it: it is sent, and never came", async () => {
    const relay = new FakeMail();
    const { writer, reader, say } = await talkOver(relay);
    await say("one");
    await read(reader);
    await reader.mailbox.send(relay);
    await writer.mailbox.take([]);
    relay.withholds = isFor(bob);
    await say("two");
    const thread = await seen(writer, alice);
    expect(thread.messages.map(({ progress }) => progress)).toEqual(["read", "sent"]);
  });

  it("everything, saying that it has it, keeps nothing from who has another relay", async () => {
    const [bad, good] = [new FakeMail("ws://bad"), new FakeMail("ws://good")];
    const { writer, reader, say } = await talkOver(bad, good);
    bad.withholds = () => true;
    await say("one");
    expect(await texts(reader)).toEqual(["one"]);
    expect(await writer.history.outbox.posted()).toEqual([]);
  });

  it("what it is given, without an answer, keeps no other from having it, and gets it later", async () => {
    const [bad, good] = [new FakeMail("ws://bad"), new FakeMail("ws://good")];
    const { writer, reader, say } = await talkOver(bad, good);
    bad.refuses = true;
    await say("one");
    expect(await texts(reader)).toEqual(["one"]);
    expect((await seen(writer, alice)).messages.map(({ progress }) => progress)).toEqual(["sent"]);
    bad.refuses = false;
    await writer.mailbox.send(bad);
    expect(bad.events).toHaveLength(2);
    expect(await writer.history.outbox.posted()).toEqual([]);
  });

  it("copies for good is not offered them for ever", async () => {
    const [bad, good] = [new FakeMail("ws://bad"), new FakeMail("ws://good")];
    const { writer, say } = await talkOver(bad, good);
    bad.refuses = true;
    await say("one");
    await writer.history.sweep(writer.clock.now + 2 * 86_400);
    expect(await writer.history.outbox.posted()).toHaveLength(2);
    await writer.history.sweep(writer.clock.now + 4 * 86_400);
    expect(await writer.history.outbox.posted()).toEqual([]);
  });
});

describe("a relay that repeats", () => {
  it("says nothing twice, neither to the reader nor as unread", async () => {
    const relay = new FakeMail();
    const { reader, say } = await talkOver(relay);
    await say("one");
    await say("two");
    for (const event of [...relay.events, ...relay.events]) relay.pass(event);
    await reader.mailbox.take([]);
    expect(await texts(reader)).toEqual(["one", "two"]);
    expect(await unread(reader)).toBe(2);
    await read(reader);
    for (const event of [...relay.events]) relay.pass(event);
    await reader.mailbox.take([]);
    expect(await unread(reader)).toBe(0);
  });
});

describe("a relay that reorders", () => {
  it("changes nothing of the order in which things were said", async () => {
    const relay = new FakeMail();
    const { reader, say } = await talkOver(relay);
    relay.withholds = () => true;
    for (const words of ["one", "two", "three"]) await say(words);
    for (const event of relay.withheld.reverse()) relay.pass(event);
    await reader.mailbox.take([]);
    expect(await texts(reader)).toEqual(["one", "two", "three"]);
    expect((await seen(reader)).messages.map(({ late }) => late)).toEqual([null, null, null]);
  });
});

describe("a relay that delays", () => {
  async function delayed() {
    const relay = new FakeMail();
    const talk = await talkOver(relay);
    relay.withholds = (event) => isFor(bob)(event);
    await talk.say("do not pay yet");
    relay.withholds = () => false;
    await talk.say("goods are here");
    await read(talk.reader);
    expect(await unread(talk.reader)).toBe(0);
    for (const { clock } of [talk.writer, talk.reader]) clock.now += 3_600;
    return { ...talk, relay };
  }

  it("a message until its reader has read on does not get it overlooked", async () => {
    const { relay, reader } = await delayed();
    for (const event of relay.withheld) relay.pass(event);
    await reader.mailbox.take([]);
    const { messages } = await seen(reader);
    expect(messages.map(said)).toEqual(["do not pay yet", "goods are here"]);
    expect(messages.map(({ late }) => late)).toEqual([reader.clock.now, null]);
    expect(await unread(reader)).toBe(1);
    await read(reader);
    expect(await unread(reader)).toBe(0);
  });

  it("a message does not get it taken for read before it came", async () => {
    const { relay, writer, reader } = await delayed();
    await reader.mailbox.send(relay);
    await writer.mailbox.take([]);
    const progress = async () => (await seen(writer, alice)).messages.map((one) => one.progress);
    expect(await progress()).toEqual(["sent", "read"]);
    for (const event of relay.withheld) relay.pass(event);
    await reader.mailbox.take([]);
    await read(reader);
    await reader.mailbox.send(relay);
    await writer.mailbox.take([]);
    expect(await progress()).toEqual(["read", "read"]);
  });

  it("a whole history is no news on a new device", async () => {
    const { relay, reader } = await delayed();
    relay.events.push(...relay.withheld);
    await reader.mailbox.send(relay);
    const fresh = await openMailbox(bob, reader.clock);
    await fresh.mailbox.receive(relay);
    expect(await texts(fresh)).toEqual(["do not pay yet", "goods are here"]);
    expect(await unread(fresh)).toBe(0);
  });
});

describe("a relay that swaps", () => {
  it("copies for others and rooms tells its reader nothing, and each message stands in its own room", async () => {
    const relay = new FakeMail();
    const { reader, say } = await talkOver(relay);
    await say("for bob");
    await say("for carol", [carol.publicKey]);
    await say("for both", [bob.publicKey, carol.publicKey]);
    await reader.mailbox.take(relay.events);
    expect(await texts(reader)).toEqual(["for bob"]);
    expect(await reader.history.latest()).toHaveLength(2);
  });

  it("one message's body into another's shell does not keep the other away", async () => {
    const relay = new FakeMail();
    const { reader, say } = await talkOver(relay);
    relay.withholds = isFor(bob);
    await say("one");
    await say("two");
    const [one, two] = relay.withheld as [NostrEvent, NostrEvent];
    relay.pass({ ...one, content: two.content });
    relay.pass({ ...two, sig: one.sig });
    relay.pass({ ...two, content: "x".repeat(200_000) });
    await reader.mailbox.take([]);
    expect(await texts(reader)).toEqual([]);
    for (const event of [one, two]) relay.pass(event);
    await reader.mailbox.take([]);
    expect(await texts(reader)).toEqual(["one", "two"]);
  });
});
