import type { Filter } from "nostr-tools/filter";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newPerson, sign, wrapFor } from "./events.ts";
import { type MailRelay, startMailRelay } from "./mailRelay.ts";

let relay: MailRelay;
beforeEach(async () => {
  relay = await startMailRelay();
});
afterEach(() => relay.stop());

const [ann, bob, eve] = [newPerson(), newPerson(), newPerson()];

/** Every way to ask that could find a wrap. */
function waysTo(wrap: { id: string; pubkey: string }): Filter[] {
  return [
    {},
    { ids: [wrap.id] },
    { authors: [wrap.pubkey] },
    { kinds: [1_059] },
    { kinds: [1_059, 10_050], ids: [wrap.id] },
    { kinds: [1_059], "#p": [bob.key] },
    { "#p": [bob.key] },
    { kinds: [1_059], "#p": [bob.key, eve.key] },
    { kinds: [1_059], "#p": [], ids: [wrap.id] },
    { kinds: [21_059], "#p": [bob.key] },
  ];
}

describe("mail", () => {
  it("is shown to its recipient, stored and live", async () => {
    const [sender, recipient] = [await relay.connect([ann]), await relay.connect([bob])];
    const [early, late] = [wrapFor(bob), wrapFor(bob)];
    expect(await sender.publish(early)).toEqual([true, ""]);
    const name = await recipient.listen({ kinds: [1_059], "#p": [bob.key] });
    await sender.publish(late);
    await recipient.until("EVENT", name);
    await recipient.settle();
    expect(recipient.eventsOf(name)).toEqual([early, late]);
  });

  it("is refused to a stranger in the same words, whether there is any or not", async () => {
    const sender = await relay.connect([ann]);
    const wrap = wrapFor(bob);
    const stranger = await relay.connect();
    const other = await relay.connect([eve]);
    const answers = async () => [
      await Promise.all(waysTo(wrap).map((filter) => stranger.ask(filter))),
      await Promise.all(waysTo(wrap).map((filter) => other.ask(filter))),
    ];
    const before = await answers();
    await sender.publish(wrap);
    expect(await answers()).toEqual(before);
    for (const answer of before[0] ?? []) expect(answer).toMatch(/^auth-required: /);
    for (const answer of before[1] ?? []) expect(answer).toMatch(/^restricted: /);
  });

  it("never reaches anybody else's subscription", async () => {
    const other = await relay.connect([eve]);
    const stranger = await relay.connect();
    await other.listen({ kinds: [1_059], "#p": [eve.key] }, { kinds: [5, 10_050] });
    await other.listen({ "#p": [eve.key] });
    await stranger.listen({ kinds: [5, 62, 10_050, 10_011] });
    const sender = await relay.connect([ann]);
    await sender.publish(wrapFor(bob));
    await sender.publish(sign(ann, { kind: 21_059, tags: [["p", bob.key]] }));
    for (const client of [other, stranger]) {
      await client.settle();
      expect(client.heard.filter(([verb]) => verb === "EVENT")).toEqual([]);
    }
  });

  it("is not taken from who did not sign in, and from any key that did", async () => {
    const sender = await relay.connect();
    const wrap = wrapFor(bob);
    expect(await sender.publish(wrap)).toEqual([false, "auth-required: sign in with any key to publish"]);
    await sender.signIn(eve);
    expect(await sender.publish(wrap)).toEqual([true, ""]);
  });

  it("is counted for nobody", async () => {
    const client = await relay.connect([bob]);
    client.send("COUNT", "c", { kinds: [1_059], "#p": [bob.key] });
    expect((await client.until("CLOSED", "c"))[2]).toMatch(/^unsupported: /);
  });

  it("tells nobody but its author what was deleted", async () => {
    const owner = await relay.connect([bob]);
    const wrap = wrapFor(bob);
    await owner.publish(wrap);
    const deletion = sign(bob, {
      kind: 5,
      tags: [
        ["e", wrap.id],
        ["k", "1059"],
      ],
    });
    await owner.publish(deletion);
    const filter = { kinds: [5], authors: [bob.key] };
    expect(await owner.ask(filter)).toEqual([deletion]);
    expect(await (await relay.connect([eve])).ask(filter)).toEqual([]);
    expect(await (await relay.connect()).ask(filter)).toEqual([]);
  });
});

describe("signals", () => {
  it("reach the recipient who listens, and are kept nowhere", async () => {
    const [sender, recipient] = [await relay.connect([ann]), await relay.connect([bob])];
    const filter = { kinds: [21_059, 25_000], "#p": [bob.key] };
    const name = await recipient.listen(filter);
    const signals = [21_059, 25_000].map((kind) => sign(ann, { kind, tags: [["p", bob.key]] }));
    for (const signal of signals) expect(await sender.publish(signal)).toEqual([true, ""]);
    await recipient.settle();
    expect(recipient.eventsOf(name)).toEqual(signals);
    expect(await recipient.ask(filter)).toEqual([]);
  });

  it("are taken alike when nobody listens", async () => {
    const sender = await relay.connect([ann]);
    expect(await sender.publish(sign(ann, { kind: 21_059, tags: [["p", bob.key]] }))).toEqual([true, ""]);
  });
});

describe("signing in", () => {
  it("takes several keys on one connection", async () => {
    const client = await relay.connect([ann, bob]);
    const wraps = [wrapFor(ann), wrapFor(bob)];
    for (const wrap of wraps) await client.publish(wrap);
    const found = await client.ask({ kinds: [1_059], "#p": [ann.key, bob.key] });
    expect(new Set((found as { id: string }[]).map(({ id }) => id))).toEqual(
      new Set(wraps.map(({ id }) => id)),
    );
  });

  it("refuses what was signed for another relay, another challenge or long ago", async () => {
    const client = await relay.connect();
    expect(await client.signIn(ann, { url: "wss://elsewhere.example" })).toEqual([
      false,
      "invalid: this was signed for another relay",
    ]);
    const old = relay.seconds() - 601;
    expect((await client.signIn(ann, { at: old }))[1]).toMatch(/^invalid: this was signed too long ago/);
    const tags = [
      ["relay", relay.url],
      ["challenge", "another"],
    ];
    const [isTaken, reason] = await client.answerTo("AUTH", sign(ann, { kind: 22_242, tags }));
    expect([isTaken, reason]).toEqual([false, "invalid: this answers another challenge"]);
    expect(await client.ask({ kinds: [1_059], "#p": [ann.key] })).toMatch(/^auth-required: /);
  });

  it("refuses a forged signature", async () => {
    const client = await relay.connect();
    const tags = [
      ["relay", relay.url],
      ["challenge", await client.challenge()],
    ];
    const forged = { ...sign(eve, { kind: 22_242, tags }), pubkey: ann.key };
    expect(await client.answerTo("AUTH", forged)).toEqual([
      false,
      "invalid: the id or the signature is wrong",
    ]);
  });
});
