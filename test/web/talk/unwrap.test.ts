import { getPublicKey } from "nostr-tools/pure";
import { hexToBytes } from "viem";
import { describe, expect, it } from "vitest";
import { longestWrap, mostAhead, mostParticipants } from "../../../web/shared/talk/limits.ts";
import { createNip17 } from "../../../web/shared/talk/nip17/createNip17.ts";
import { keysOf } from "../../../web/shared/talk/nip17/Keys.ts";
import { forge, rumorBy } from "./support/forge.ts";
import { nip17Example } from "./support/nip17Example.ts";
import { alice, bob, carol, copyFor, draft, mallory, now, secrets } from "./support/people.ts";

const bytes = (hex: string) => hexToBytes(`0x${hex}`);
const toBob = (changed: Record<string, unknown> = {}) => rumorBy(secrets.alice, bob.publicKey, changed);
const forged = (rumor: Record<string, unknown>, rest: Record<string, unknown> = {}) =>
  bob.unwrap(forge({ author: secrets.alice, reader: bob.publicKey, rumor, ...rest }), now);

describe("what others made", () => {
  it("opens the example of NIP-17", async () => {
    const reader = createNip17(bytes(nip17Example.reader));
    const { rumor } = await reader.unwrap(nip17Example.forReader, now);
    expect(rumor).toMatchObject({
      content: nip17Example.text,
      pubkey: getPublicKey(bytes(nip17Example.author)),
    });
  });

  it("shares the secrets of NIP-44's vectors", () => {
    const vectors = [
      [
        "315e59ff51cb9209768cf7da80791ddcaae56ac9775eb25b6dee1234bc5d2268",
        "c2f9d9948dc8c7c38321e4b85c8558872eafa0641cd269db76848a6073e69133",
        "3dfef0ce2a4d80a25e7a328accf73448ef67096f65f79588e358d9a0eb9013f1",
      ],
      [
        "01".padStart(64, "0"),
        getPublicKey(bytes("02".padStart(64, "0"))),
        "c41c775356fd92eadc63ff5a0dc1da211b268cbea22316767095b2871ea1412d",
      ],
    ] as const;
    for (const [secret, theirs, shared] of vectors) {
      expect(keysOf(bytes(secret)).sharedWith(theirs)).toEqual(bytes(shared));
      expect(keysOf(bytes(secret)).sharedOnce(theirs)).toEqual(bytes(shared));
    }
  });
});

describe("unwrap", () => {
  it("takes what is as it should be, even made by other hands", async () => {
    expect(await forged(toBob())).toEqual({ rumor: toBob() });
  });

  it("refuses what is no wrap at all", async () => {
    for (const nonsense of [
      null,
      undefined,
      7,
      "wrap",
      [],
      {},
      { content: 5 },
      { ...(await copyFor(bob)), sig: "00" },
    ])
      expect(await bob.unwrap(nonsense, now)).toEqual({ fault: "wrapMalformed" });
  });

  it("refuses what is too large before it is read", async () => {
    const copy = await copyFor(bob);
    const content = "A".repeat(longestWrap + 1);
    expect(await bob.unwrap({ ...copy, content }, now)).toEqual({ fault: "tooLarge" });
    expect(await forged(toBob({ content: "x".repeat(30_000) }))).toEqual({ fault: "tooLarge" });
  });

  it("refuses a copy for somebody else, and one that names two readers", async () => {
    expect(await carol.unwrap(await copyFor(bob), now)).toEqual({ fault: "wrapForAnother" });
    const tags = [
      ["p", bob.publicKey],
      ["p", carol.publicKey],
    ];
    expect(await forged(toBob(), { wrap: { tags } })).toEqual({ fault: "wrapForAnother" });
  });

  it("refuses what was altered on the way", async () => {
    const copy = await copyFor(bob);
    const swapped = (await copyFor(bob, draft("other"))).content;
    for (const change of [
      { created_at: copy.created_at - 1 },
      { content: swapped },
      { tags: [...copy.tags, ["x"]] },
    ])
      expect(await bob.unwrap({ ...copy, ...change }, now)).toEqual({ fault: "wrapForged" });
    expect(await bob.unwrap({ ...copy, kind: 1 }, now)).toEqual({ fault: "wrapKindUnknown" });
  });

  it("refuses what was put together anew around another's seal, or around noise", async () => {
    const content = (await copyFor(bob)).content;
    expect(await forged(toBob(), { wrap: { content } })).toEqual({ fault: "wrapUndecipherable" });
    expect(await forged(toBob(), { wrap: { content: "hello" } })).toEqual({ fault: "wrapUndecipherable" });
    expect(await forged(toBob(), { seal: { content } })).toEqual({ fault: "sealForged" });
  });

  it("refuses an author who did not seal it, however it is put", async () => {
    const fromAlice = toBob();
    const byMallory = { author: secrets.mallory, reader: bob.publicKey };
    // A true seal of Mallory's around Alice's words; Alice's name on Mallory's seal; another's seal passed on.
    expect(await bob.unwrap(forge({ ...byMallory, rumor: fromAlice }), now)).toEqual({
      fault: "rumorAuthorForged",
    });
    const named = { ...byMallory, rumor: fromAlice, seal: { pubkey: alice.publicKey } };
    expect(await bob.unwrap(forge(named), now)).toEqual({ fault: "sealForged" });
  });

  it("refuses a seal that says more than it should, or is of another kind", async () => {
    expect(await forged(toBob(), { seal: { kind: 14 } })).toEqual({ fault: "sealMalformed" });
    expect(await forged(toBob(), { seal: { tags: [["p", carol.publicKey]] } })).toEqual({
      fault: "sealMalformed",
    });
    expect(await forged(toBob(), { seal: { id: undefined } })).toEqual({ fault: "sealMalformed" });
  });

  it("refuses a message of an unknown kind, with a wrong name, or signed", async () => {
    expect(await forged(toBob({ kind: 1 }))).toEqual({ fault: "rumorKindUnknown" });
    expect(await forged({ ...toBob(), id: "00".repeat(32) })).toEqual({ fault: "rumorIdWrong" });
    expect(await forged({ ...toBob(), sig: "00".repeat(64) })).toEqual({ fault: "rumorMalformed" });
    expect(await forged({ ...toBob(), content: 5 })).toEqual({ fault: "rumorMalformed" });
  });

  it("refuses a message whose room its reader is not in, or that is no room", async () => {
    expect(await forged(toBob({ tags: [["p", carol.publicKey]] }))).toEqual({ fault: "rumorForOthers" });
    const crowd = Array.from({ length: mostParticipants }, (_, at) => [
      "p",
      at.toString(16).padStart(64, "0"),
    ]);
    expect(await forged(toBob({ tags: [...crowd, ["p", bob.publicKey]] }))).toEqual({
      fault: "rumorTooMany",
    });
    expect(
      await forged(
        toBob({
          tags: [
            ["p", bob.publicKey],
            ["p", "x"],
          ],
        }),
      ),
    ).toEqual({ fault: "rumorMalformed" });
  });

  it("shows the message's own time, and refuses one that lies ahead", async () => {
    const early = await forged(toBob({ created_at: now - 30 * 86_400 }));
    expect(early.rumor?.created_at).toBe(now - 30 * 86_400);
    expect((await forged(toBob({ created_at: now + mostAhead }))).fault).toBeUndefined();
    expect(await forged(toBob({ created_at: now + mostAhead + 1 }))).toEqual({ fault: "rumorFromFuture" });
  });

  it("knows a message that came twice by its name", async () => {
    const { wraps, rumor } = await alice.wrap(draft(), [bob.publicKey], now);
    const twice = [await bob.unwrap(wraps[0]?.event, now), await bob.unwrap(wraps[0]?.event, now)];
    expect(new Set(twice.map((one) => one.rumor?.id))).toEqual(new Set([rumor.id]));
    expect(mallory.publicKey).not.toBe(rumor.pubkey);
  });
});
