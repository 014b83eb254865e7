import { once } from "node:events";
import { request } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { newPerson, seconds, sign, wrapFor } from "./events.ts";
import { type MailRelay, pageOrigin, startMailRelay } from "./mailRelay.ts";

let relay: MailRelay;
beforeEach(async () => {
  relay = await startMailRelay({ maxEvent: 4_000 });
});
afterEach(() => relay.stop());

const [ann, bob] = [newPerson(), newPerson()];
const relays = (url: string, created_at = seconds()) =>
  sign(ann, { kind: 10_050, tags: [["relay", url]], created_at });

describe("EVENT", () => {
  it("is answered once as new and then as a duplicate", async () => {
    const client = await relay.connect([ann]);
    const wrap = wrapFor(bob);
    expect(await client.publish(wrap)).toEqual([true, ""]);
    expect(await client.publish(wrap)).toEqual([true, "duplicate: this relay has or had it"]);
  });

  it.each([
    ["text", () => sign(ann, { kind: 1 }), /^blocked: this relay carries mail/],
    ["a sign-in", () => sign(ann, { kind: 22_242 }), /^blocked: /],
    ["a changed text", () => ({ ...wrapFor(bob), content: "another" }), /^invalid: the id or the signature/],
    ["a foreign signature", () => ({ ...wrapFor(bob), sig: wrapFor(bob).sig }), /^invalid: the id or/],
    ["mail for nobody", () => sign(ann, { kind: 1_059 }), /^invalid: mail names exactly one key/],
    ["mail for two", () => wrapFor(bob, { tags: [["p", ann.key]] }), /^invalid: mail names exactly one key/],
    ["a signal for nobody", () => sign(ann, { kind: 20_001 }), /^invalid: mail names exactly one key/],
    ["old mail", () => wrapFor(bob, { created_at: seconds() - 4 * 86_400 }), /^invalid: mail may be dated/],
    ["the future", () => wrapFor(bob, { created_at: seconds() + 1_000 }), /^invalid: this event is dated/],
    [
      "a large one",
      () => wrapFor(bob, { content: "x".repeat(4_000) }),
      /^invalid: an event may have at most/,
    ],
    ["no event", () => ({ ...wrapFor(bob), kind: "1059" }) as never, /^invalid: this is not an event/],
    [
      "another's protected one",
      () => sign(bob, { kind: 10_050, tags: [["-"]] }),
      /^restricted: only its author/,
    ],
  ])("refuses %s", async (_name, make, reason) => {
    const client = await relay.connect([ann]);
    expect(await client.publish(make())).toEqual([false, expect.stringMatching(reason)]);
  });

  it("takes mail that is dated two days back", async () => {
    const client = await relay.connect([ann]);
    expect(await client.publish(wrapFor(bob, { created_at: seconds() - 2 * 86_400 }))).toEqual([true, ""]);
  });

  it("keeps the newest of what is replaceable, and of one second the lower id", async () => {
    const client = await relay.connect([ann]);
    const at = seconds();
    const twins = [relays("wss://a.example", at), relays("wss://b.example", at)];
    twins.sort((one, other) => (one.id < other.id ? -1 : 1));
    const [lower, higher] = twins as [(typeof twins)[0], (typeof twins)[0]];
    const filter = { kinds: [10_050], authors: [ann.key] };
    for (const event of [relays("wss://old.example", at - 5), higher, lower]) {
      expect(await client.publish(event)).toEqual([true, ""]);
      expect(await client.ask(filter)).toEqual([event]);
    }
    for (const event of [higher, relays("wss://older.example", at - 9)]) {
      expect((await client.publish(event))[1]).toMatch(/^duplicate: /);
      expect(await client.ask(filter)).toEqual([lower]);
    }
  });
});

describe("REQ", () => {
  it("gives anybody the relays and identities of a key, by author and by identity", async () => {
    const client = await relay.connect([ann]);
    const identity = sign(ann, { kind: 10_011, tags: [["i", "ethereum:0xabc", "proof"]] });
    const list = relays("wss://a.example");
    for (const event of [identity, list]) await client.publish(event);
    const stranger = await relay.connect();
    expect(await stranger.ask({ kinds: [10_050], authors: [ann.key] })).toEqual([list]);
    expect(await stranger.ask({ kinds: [10_011], "#i": ["ethereum:0xabc"] })).toEqual([identity]);
    expect(await stranger.ask({ kinds: [10_011], "#i": ["ethereum:0xdef"] })).toEqual([]);
    const name = await stranger.listen({ kinds: [10_050] });
    const next = relays("wss://b.example", seconds() + 1);
    await client.publish(next);
    await stranger.settle();
    expect(stranger.eventsOf(name)).toEqual([list, next]);
  });

  it("gives what was stored newest first, within its times and up to its limit", async () => {
    const client = await relay.connect([bob]);
    const now = seconds();
    const wraps = [50, 10, 30, 20, 40].map((ago) => wrapFor(bob, { created_at: now - ago }));
    for (const wrap of wraps) await client.publish(wrap);
    const ages = async (more: object) => {
      const found = await client.ask({ kinds: [1_059], "#p": [bob.key], ...more });
      return (found as { created_at: number }[]).map(({ created_at }) => now - created_at);
    };
    expect(await ages({})).toEqual([10, 20, 30, 40, 50]);
    expect(await ages({ limit: 2 })).toEqual([10, 20]);
    expect(await ages({ limit: 0 })).toEqual([]);
    expect(await ages({ since: now - 40, until: now - 20 })).toEqual([20, 30, 40]);
    expect(await ages({ ids: [wraps[2]?.id] })).toEqual([30]);
    expect(await ages({ authors: [wraps[3]?.pubkey] })).toEqual([20]);
  });

  it("gives once what several filters find", async () => {
    const client = await relay.connect([ann]);
    const list = relays("wss://a.example");
    await client.publish(list);
    expect(
      await client.ask({ authors: [ann.key], kinds: [10_050] }, { ids: [list.id], kinds: [10_050] }),
    ).toEqual([list]);
  });

  it("replaces a subscription of the same name, and ends with CLOSE", async () => {
    const client = await relay.connect([ann]);
    client.send("REQ", "x", { kinds: [10_050] });
    client.send("REQ", "x", { kinds: [10_011] });
    await client.publish(relays("wss://a.example"));
    await client.publish(sign(ann, { kind: 10_011 }));
    client.send("CLOSE", "x");
    await client.publish(sign(ann, { kind: 10_011, created_at: seconds() + 1 }));
    await client.settle();
    expect(client.eventsOf("x").map(({ kind }) => kind)).toEqual([10_011]);
  });

  it.each([
    ["a filter that is none", ["x", 5], /^invalid: this is not a filter/],
    ["a short id", ["x", { kinds: [10_050], ids: ["ab"] }], /^invalid: this is not a filter/],
    ["an unknown field", ["x", { kinds: [10_050], search: "y" }], /^unsupported: /],
    ["no filter", ["x"], /^invalid: a subscription takes a filter/],
  ])("closes %s", async (_name, parts, reason) => {
    const client = await relay.connect();
    client.send("REQ", ...parts);
    expect((await client.until("CLOSED", "x"))[2]).toMatch(reason);
  });
});

describe("the wire", () => {
  it.each(["no json", "{}", "[]", '["HELLO"]', '["REQ"]', '["EVENT",{}]', '["EVENT"]', '["REQ",""]'])(
    "answers %s and goes on",
    async (text) => {
      const client = await relay.connect([ann]);
      client.socket.send(text);
      expect((await client.until("NOTICE"))[1]).toMatch(/^invalid: /);
      expect(await client.publish(wrapFor(bob))).toEqual([true, ""]);
    },
  );

  it("closes on a message that is too large", async () => {
    const client = await relay.connect([ann]);
    client.socket.send("x".repeat(200_000));
    const [code] = await once(client.socket, "close");
    expect(code).toBe(1_009);
  });

  it("ends connections that do not answer, and no others", async () => {
    const strict = await startMailRelay({ pingPause: 100 });
    const [dead, alive] = [await strict.connect([], { autoPong: false }), await strict.connect()];
    await once(dead.socket, "close");
    await alive.settle();
    expect(alive.socket.readyState).toBe(WebSocket.OPEN);
    await strict.stop();
  });

  it.each([
    ["another page", "/", { origin: "https://evil.example" }, 403],
    ["another path", "/elsewhere", {}, 404],
  ])("turns %s away", async (_name, path, headers, status) => {
    const asked = request(relay.url.replace("ws", "http") + path, {
      headers: {
        ...headers,
        connection: "upgrade",
        upgrade: "websocket",
        "sec-websocket-version": "13",
        "sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAA==",
      },
    }).end();
    const [response] = await once(asked, "response");
    expect(response.statusCode).toBe(status);
  });

  it("lets our page in", async () => {
    expect(await (await relay.connect([], { origin: pageOrigin })).ask({ kinds: [10_050] })).toEqual([]);
  });
});
