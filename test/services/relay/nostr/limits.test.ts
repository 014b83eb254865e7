import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { newPerson, sign, wrapFor } from "./events.ts";
import { type MailRelay, startMailRelay } from "./mailRelay.ts";
import { NostrClient } from "./NostrClient.ts";

let relay: MailRelay;
const start = async (options: Parameters<typeof startMailRelay>[0]) => {
  relay = await startMailRelay(options);
};
afterEach(() => relay.stop());

const [ann, bob, eve] = [newPerson(), newPerson(), newPerson()];
const taken = [true, ""];
const refused = (reason: string) => [false, expect.stringContaining(reason)];

describe("what may be published", () => {
  it("is so much for one key, and more when time passed", async () => {
    await start({ perKey: 2 });
    const [one, other] = [await relay.connect([ann]), await relay.connect([eve])];
    for (let count = 0; count < 2; count++) expect(await one.publish(wrapFor(bob))).toEqual(taken);
    expect(await one.publish(wrapFor(bob))).toEqual(refused("rate-limited: "));
    expect(await (await relay.connect([ann])).publish(wrapFor(bob))).toEqual(refused("rate-limited: "));
    expect(await other.publish(wrapFor(bob))).toEqual(taken);
    relay.pass(60);
    expect(await one.publish(wrapFor(bob))).toEqual(taken);
  });

  it.each([
    ["events", { perNetwork: 2 }],
    ["bytes", { uploads: 600 }],
  ])("is so many %s from one network address, whatever the keys", async (_name, options) => {
    await start(options);
    for (const person of [ann, eve]) {
      expect(await (await relay.connect([person])).publish(wrapFor(bob))).toEqual(taken);
    }
    expect(await (await relay.connect([newPerson()])).publish(wrapFor(bob))).toEqual(
      refused("rate-limited: "),
    );
  });
});

describe("a mailbox", () => {
  it("refuses when it is full, loses nothing, and has room again after a deletion", async () => {
    await start({ mailbox: { events: 2 } });
    const [sender, owner] = [await relay.connect([ann]), await relay.connect([bob])];
    const wraps = [wrapFor(bob), wrapFor(bob)];
    for (const wrap of wraps) expect(await sender.publish(wrap)).toEqual(taken);
    expect(await sender.publish(wrapFor(bob))).toEqual(refused("restricted: this mailbox"));
    expect(await sender.publish(wrapFor(eve))).toEqual(taken);
    expect(await owner.ask({ kinds: [1_059], "#p": [bob.key] })).toHaveLength(2);
    await owner.publish(sign(bob, { kind: 5, tags: [["e", wraps[0]?.id ?? ""]] }));
    expect(await sender.publish(wrapFor(bob))).toEqual(taken);
  });

  it("is full by bytes as well", async () => {
    await start({ mailbox: { bytes: 3_000 } });
    const sender = await relay.connect([ann]);
    expect(await sender.publish(wrapFor(bob, { content: "x".repeat(2_000) }))).toEqual(taken);
    expect(await sender.publish(wrapFor(bob, { content: "x".repeat(2_000) }))).toEqual(
      refused("restricted: "),
    );
    expect(await sender.publish(wrapFor(bob))).toEqual(taken);
  });

  it("cannot be filled by one stranger, who learns nothing of the others", async () => {
    await start({ mailbox: { events: 4, senderShare: 50 } });
    const [stranger, friend, owner] = [
      await relay.connect([eve]),
      await relay.connect([ann]),
      await relay.connect([bob]),
    ];
    const reasons = [];
    for (let count = 0; count < 2; count++) expect(await stranger.publish(wrapFor(bob))).toEqual(taken);
    reasons.push((await stranger.publish(wrapFor(bob)))[1]);
    expect(await friend.publish(wrapFor(bob))).toEqual(taken);
    // Its owner's own copies are nobody's share.
    expect(await owner.publish(wrapFor(bob))).toEqual(taken);
    reasons.push((await friend.publish(wrapFor(bob)))[1]);
    expect(new Set(reasons)).toEqual(new Set(["restricted: this mailbox takes no more from you for now"]));
  });

  it("leaves room for deletions, which have their own", async () => {
    await start({ mailbox: { events: 1 } });
    const owner = await relay.connect([bob]);
    await owner.publish(wrapFor(bob));
    expect(await owner.publish(sign(bob, { kind: 10_050 }))).toEqual(taken);
    expect(await owner.publish(sign(bob, { kind: 10_011 }))).toEqual(refused("restricted: this key"));
    const everything = sign(bob, { kind: 62, tags: [["relay", "ALL_RELAYS"]] });
    expect(await owner.publish(everything)).toEqual(taken);
  });

  it("is closed when the disk is full, but for what makes room", async () => {
    await start({ mailbox: { quota: 1 } });
    const owner = await relay.connect([bob]);
    expect(await owner.publish(wrapFor(bob))).toEqual(refused("error: this relay has no room left"));
    expect(await owner.publish(sign(bob, { kind: 62, tags: [["relay", relay.url]] }))).toEqual(taken);
  });
});

describe("a connection", () => {
  it("has so many subscriptions, filters and keys", async () => {
    await start({ maxSubscriptions: 1, maxFilters: 2 });
    const client = await relay.connect();
    const filter = { kinds: [10_050] };
    await client.listen(filter);
    expect(await client.ask(filter)).toMatch(/^restricted: at most 1 subscriptions/);
    expect(await client.ask(filter, filter, filter)).toMatch(/^restricted: at most 2 filters/);
    for (let count = 0; count < 8; count++) expect(await client.signIn(newPerson())).toEqual(taken);
    expect(await client.signIn(newPerson())).toEqual(refused("restricted: at most 8 keys"));
  });

  it("asks so much in a minute", async () => {
    // To connect, and twice to ask and to close.
    await start({ requests: 5 });
    const client = await relay.connect();
    for (let count = 0; count < 2; count++) expect(await client.ask({ kinds: [10_050] })).toEqual([]);
    expect(await client.ask({ kinds: [10_050] })).toMatch(/^rate-limited: /);
    relay.pass(60);
    expect(await client.ask({ kinds: [10_050] })).toEqual([]);
  });

  it("is one of so many from its network address, until another ends", async () => {
    await start({ maxConnections: 2 });
    const [first] = [await relay.connect(), await relay.connect()];
    await expect(NostrClient.open(relay.url)).rejects.toThrow("429");
    first?.close();
    await expect
      .poll(() =>
        relay.connect().then(
          () => true,
          () => false,
        ),
      )
      .toBe(true);
  });

  it("that does not read is closed, and its mail is there when it comes back", async () => {
    await start({});
    const [slow, sender] = [await relay.connect([bob]), await relay.connect([ann])];
    await slow.listen({ kinds: [1_059], "#p": [bob.key] });
    slow.socket.pause();
    const closed = once(slow.socket, "close");
    const content = "x".repeat(90_000);
    const wraps = Array.from({ length: 120 }, () => wrapFor(bob, { content }));
    for (const answer of await Promise.all(wraps.map((wrap) => sender.publish(wrap)))) {
      expect(answer).toEqual(taken);
    }
    slow.socket.resume();
    await closed;
    const back = await relay.connect([bob]);
    expect(await back.ask({ kinds: [1_059], "#p": [bob.key] })).toHaveLength(wraps.length);
  });
});
