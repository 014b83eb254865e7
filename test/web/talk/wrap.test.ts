import { describe, expect, it } from "vitest";
import { eventSchema } from "../../../web/shared/talk/event.ts";
import { datedBack, longestText, mostParticipants } from "../../../web/shared/talk/limits.ts";
import { alice, bob, carol, copyFor, draft, mallory, now } from "./support/people.ts";

describe("wrap", () => {
  it("makes a copy for each in the room and one for oneself, which are the same message", async () => {
    const room = [bob, carol].map(({ publicKey }) => publicKey);
    const { rumor, wraps } = await alice.wrap(draft(), room, now);
    expect(wraps.map(({ recipient }) => recipient).sort()).toEqual([...room, alice.publicKey].sort());
    for (const [at, reader] of [bob, carol, alice].entries()) {
      expect(await reader.unwrap(wraps[at]?.event, now)).toEqual({ rumor });
    }
  });

  it("names the same message the same way each time it is wrapped, and never sends the same bytes", async () => {
    const [one, two] = await Promise.all([
      alice.wrap(draft(), [bob.publicKey], now),
      alice.wrap(draft(), [bob.publicKey], now),
    ]);
    expect(one.rumor.id).toBe(two.rumor.id);
    expect(one.wraps[0]?.event.id).not.toBe(two.wraps[0]?.event.id);
    expect(one.wraps[0]?.event.pubkey).not.toBe(two.wraps[0]?.event.pubkey);
  });

  it("tells a relay neither who wrote, nor what, nor when", async () => {
    const text = "the price is 12,345";
    const copies = await Promise.all(Array.from({ length: 20 }, () => copyFor(bob, draft(text))));
    for (const copy of copies) {
      expect(eventSchema.parse(copy)).toEqual(copy);
      expect(copy.tags).toEqual([["p", bob.publicKey]]);
      expect(JSON.stringify(copy)).not.toContain(alice.publicKey);
      expect(JSON.stringify(copy)).not.toContain("12,345");
      expect(copy.created_at).toBeLessThanOrEqual(now);
      expect(copy.created_at).toBeGreaterThan(now - datedBack);
    }
    expect(new Set(copies.map(({ created_at }) => created_at)).size).toBeGreaterThan(10);
  });

  it("tells a relay when it may forget (NIP-40)", async () => {
    const copy = await copyFor(bob, draft("gone soon", { tags: [["expiration", String(now + 60)]] }));
    expect(copy.tags).toContainEqual(["expiration", String(now + 60)]);
  });

  it("takes the longest text there may be, in a script of three bytes, in the largest room", async () => {
    const others = Array.from({ length: mostParticipants - 2 }, (_, at) => at.toString(16).padStart(64, "0"));
    const text = "字".repeat(longestText);
    // Only the reader's own copy is made, since the others are nobody's keys.
    const copy = await copyFor(bob, draft(text, { tags: others.map((key) => ["other", key]) }));
    expect(JSON.stringify(copy).length).toBeLessThan(65_536);
    expect((await bob.unwrap(copy, now)).rumor?.content).toBe(text);
  });

  it("refuses what no reader would take", async () => {
    const unfit = { code: "talkMessageUnfit" };
    const to = [bob.publicKey];
    const crowd = Array.from({ length: mostParticipants }, (_, at) => at.toString(16).padStart(64, "0"));
    await expect(alice.wrap(draft("x".repeat(30_000)), to, now)).rejects.toMatchObject(unfit);
    await expect(alice.wrap(draft("x", { kind: 1 }), to, now)).rejects.toMatchObject(unfit);
    await expect(alice.wrap(draft("x", { tags: [["p", mallory.publicKey]] }), to, now)).rejects.toMatchObject(
      unfit,
    );
    await expect(alice.wrap(draft(), [], now)).rejects.toMatchObject(unfit);
    await expect(alice.wrap(draft(), crowd, now)).rejects.toMatchObject(unfit);
    await expect(alice.wrap(draft(), ["not a key"], now)).rejects.toMatchObject(unfit);
  });
});
