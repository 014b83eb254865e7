import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { newPerson, seconds, sign, wrapFor } from "./events.ts";
import { type MailRelay, startMailRelay } from "./mailRelay.ts";

let relay: MailRelay;
beforeEach(async () => {
  relay = await startMailRelay({ sweepPause: 30 });
});
afterEach(() => relay.stop());

const [ann, bob, eve] = [newPerson(), newPerson(), newPerson()];
const mailOf = ({ key }: { key: string }) => ({ kinds: [1_059], "#p": [key] });
const known = [true, "duplicate: this relay has or had it"];

async function isOnDisk(text: string): Promise<boolean> {
  const names = await readdir(relay.folder);
  const files = await Promise.all(names.map((name) => readFile(join(relay.folder, name))));
  return files.some((bytes) => bytes.includes(text));
}

describe("expiration (NIP-40)", () => {
  it("is refused when it is past or no time", async () => {
    const client = await relay.connect([bob]);
    const expiring = (text: string) => client.publish(wrapFor(bob, { tags: [["expiration", text]] }));
    expect(await expiring(String(relay.seconds()))).toEqual([false, "invalid: this event has expired"]);
    expect(await expiring("soon")).toEqual([false, "invalid: an expiration is a time in seconds"]);
  });

  it("is never shown after, and leaves the disk", async () => {
    const client = await relay.connect([bob]);
    const content = "a text to look for 1";
    const wrap = wrapFor(bob, { content, tags: [["expiration", String(relay.seconds() + 100)]] });
    await client.publish(wrap);
    expect(await client.ask(mailOf(bob))).toEqual([wrap]);
    expect(await isOnDisk(content)).toBe(true);
    relay.pass(100);
    expect(await client.ask(mailOf(bob))).toEqual([]);
    await vi.waitFor(async () => expect(await isOnDisk(content)).toBe(false));
  });
});

describe("deletion (NIP-09)", () => {
  it("is for the recipient and the author of mail, and for nobody else", async () => {
    const client = await relay.connect([bob]);
    const author = newPerson();
    const wraps = [wrapFor(bob), wrapFor(bob, {}, author), wrapFor(bob)];
    const [first, , third] = wraps as [(typeof wraps)[0], (typeof wraps)[0], (typeof wraps)[0]];
    for (const wrap of wraps) await client.publish(wrap);
    const ids = wraps.map(({ id }) => ["e", id]);
    await client.publish(sign(eve, { kind: 5, tags: ids }));
    expect(await client.ask(mailOf(bob))).toHaveLength(3);
    await client.publish(sign(bob, { kind: 5, tags: [["e", first.id]] }));
    await client.publish(sign(author, { kind: 5, tags: ids }));
    expect(await client.ask(mailOf(bob))).toEqual([third]);
  });

  it("stays done when somebody publishes it anew, whose answer does not tell", async () => {
    const [sender, recipient] = [await relay.connect([ann]), await relay.connect([bob])];
    const [early, late] = [wrapFor(bob, { content: "a text to look for 2" }), wrapFor(bob)];
    await sender.publish(early);
    await recipient.publish(
      sign(bob, {
        kind: 5,
        tags: [
          ["e", early.id],
          ["e", late.id],
        ],
      }),
    );
    for (const wrap of [early, late]) expect(await sender.publish(wrap)).toEqual(known);
    expect(await recipient.ask(mailOf(bob))).toEqual([]);
    await vi.waitFor(async () => expect(await isOnDisk("a text to look for 2")).toBe(false));
  });

  it("takes what is replaceable by its address, up to its own time", async () => {
    const client = await relay.connect([ann]);
    const at = seconds() - 50;
    const list = (created_at: number) => sign(ann, { kind: 10_050, created_at });
    await client.publish(list(at));
    const tags = [["a", `10050:${ann.key}:`]];
    await client.publish(sign(eve, { kind: 5, tags, created_at: at + 5 }));
    expect(await client.ask({ kinds: [10_050] })).toHaveLength(1);
    await client.publish(sign(ann, { kind: 5, tags, created_at: at + 5 }));
    expect(await client.ask({ kinds: [10_050] })).toEqual([]);
    expect(await client.publish(list(at + 5))).toEqual([false, "blocked: its author deleted this event"]);
    expect(await client.publish(list(at + 6))).toEqual([true, ""]);
  });

  it("does not undo a deletion", async () => {
    const client = await relay.connect([ann]);
    const list = sign(ann, { kind: 10_050 });
    const deletion = sign(ann, { kind: 5, tags: [["e", list.id]] });
    await client.publish(deletion);
    await client.publish(sign(ann, { kind: 5, tags: [["e", deletion.id]] }));
    expect(await client.publish(list)).toEqual([false, "blocked: its author deleted this event"]);
  });
});

describe("a request to vanish (NIP-62)", () => {
  const vanish = (url: string, created_at = seconds()) =>
    sign(bob, { kind: 62, tags: [["relay", url]], created_at });

  it("removes everything of the key and all its mail, and lets none of it come back", async () => {
    const [sender, owner] = [await relay.connect([ann]), await relay.connect([bob])];
    const content = "a text to look for 3";
    const wraps = [wrapFor(bob, { content }), wrapFor(bob, { created_at: seconds() - 86_400 })];
    const own = [sign(bob, { kind: 10_050 }), sign(bob, { kind: 10_011 }), sign(bob, { kind: 5 })];
    const others = [wrapFor(ann), sign(ann, { kind: 10_050 })];
    for (const event of [...wraps, ...own, ...others])
      expect(await sender.publish(event)).toEqual([true, ""]);

    expect(await sender.publish(vanish(relay.url))).toEqual([true, ""]);
    expect(await owner.ask(mailOf(bob))).toEqual([]);
    expect(await owner.ask({ kinds: [5, 10_050, 10_011], authors: [bob.key] })).toEqual([]);
    expect(await sender.ask(mailOf(ann), { kinds: [10_050] })).toHaveLength(2);
    for (const event of wraps) expect(await sender.publish(event)).toEqual(known);
    for (const event of own) expect((await sender.publish(event))[1]).toMatch(/^blocked: its author asked/);
    await vi.waitFor(async () => expect(await isOnDisk(content)).toBe(false));
    expect(await isOnDisk(wraps[0]?.sig ?? "")).toBe(false);
  });

  it("leaves what comes later", async () => {
    const client = await relay.connect([bob]);
    await client.publish(vanish("ALL_RELAYS", seconds() - 10));
    const [wrap, list] = [wrapFor(bob, { created_at: seconds() - 86_400 }), sign(bob, { kind: 10_050 })];
    for (const event of [wrap, list]) expect(await client.publish(event)).toEqual([true, ""]);
    expect(await client.ask(mailOf(bob))).toEqual([wrap]);
  });

  it("is not for us when it names others, and cannot be deleted", async () => {
    const client = await relay.connect([bob]);
    const reason = "invalid: this request to vanish names other relays";
    expect(await client.publish(vanish("wss://elsewhere.example"))).toEqual([false, reason]);
    const request = vanish(relay.url);
    await client.publish(request);
    await client.publish(sign(bob, { kind: 5, tags: [["e", request.id]], created_at: seconds() + 1 }));
    expect(await client.ask({ kinds: [62], authors: [bob.key] })).toEqual([request]);
  });
});
