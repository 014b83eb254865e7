import { getAddress } from "viem";
import { describe, expect, it } from "vitest";
import type { Content } from "../../../web/shared/talk/content/Content.ts";
import type { Card } from "../../../web/shared/talk/content/card.ts";
import { decodeContent } from "../../../web/shared/talk/content/decodeContent.ts";
import { encodeContent } from "../../../web/shared/talk/content/encodeContent.ts";
import { roomId } from "../../../web/shared/talk/room.ts";
import { participantsOf, type Rumor } from "../../../web/shared/talk/rumor.ts";
import { alice, bob, carol, copyFor, draft, now } from "./support/people.ts";

const hex = (byte: string, length = 32) => byte.repeat(length);
const escrow = getAddress(`0x${hex("e5", 20)}`);
const common = { replyTo: hex("0a"), expiresAt: now + 60 };

const file: Content = {
  ...{ kind: "file", ...common, blob: hex("b1"), hash: hex("f1"), type: "image/jpeg", size: 5_000 },
  ...{ name: "chair.jpg", key: hex("cc"), nonce: hex("dd", 12) },
};
const offer: Card = {
  ...{ card: "offer", chainId: 1, escrow, trade: `0x${hex("07")}`, held: 2n ** 90n, toBuyer: 7n },
  ...{ expiresAt: now, epoch: 3, signature: `0x${hex("51", 65)}` },
};

/** As its reader gets it. */
async function sent(content: Content): Promise<Rumor> {
  const { rumor } = await bob.unwrap(await copyFor(bob, encodeContent(content, now)), now);
  if (!rumor) throw new Error("not taken");
  return rumor;
}

const contents: Content[] = [
  { kind: "text", ...common, text: "twenty chairs?\n二十把椅子", subject: "Chairs" },
  { kind: "text", replyTo: null, expiresAt: null, text: "yes", subject: null },
  file,
  { kind: "mark", mark: "read", messages: [hex("01"), hex("02")] },
  { kind: "deletion", messages: [hex("03")] },
  { kind: "card", ...common, card: offer },
  {
    ...{ kind: "card", replyTo: null, expiresAt: null },
    card: { card: "request", chainId: 1, token: escrow, amount: null },
  },
];

describe("what a message says", () => {
  it.each(contents)("comes whole to its reader: $kind", async (content) => {
    expect(decodeContent(await sent(content))).toEqual(content);
  });

  it("is plain text of NIP-17 to everybody else's programs, and theirs to us", async () => {
    const rumor = await sent(contents[0] as Content);
    expect(rumor).toMatchObject({ kind: 14, content: "twenty chairs?\n二十把椅子" });
    const theirs = draft(" hello \r\n", {
      tags: [
        ["e", hex("0a"), "wss://relay", "reply"],
        ["q", "x"],
      ],
    });
    const { rumor: read } = await bob.unwrap(await copyFor(bob, theirs), now);
    expect(read && decodeContent(read)).toMatchObject({ text: "hello", replyTo: hex("0a") });
  });

  it("names a file by its hash, and no server", async () => {
    expect((await sent(file)).content).toBe(`urn:sha256:${hex("b1")}`);
    const elsewhere = { ...(await sent(file)), content: `https://evil.example/${hex("b1")}` };
    expect(decodeContent(elsewhere)).toBeNull();
  });

  it("is nothing when it breaks the rules of its kind", async () => {
    const text = await sent(contents[0] as Content);
    const read = await sent(file);
    const without = (name: string) => read.tags.filter(([tag]) => tag !== name);
    const broken: Rumor[] = [
      { ...text, content: "" },
      { ...text, content: "pay\u202eme" },
      { ...text, content: "x".repeat(5_001) },
      { ...text, tags: [...text.tags, ["e", hex("0b")]] },
      { ...text, tags: [["expiration", "soon"]] },
      { ...text, kind: 1 },
      ...["file-type", "decryption-key", "decryption-nonce", "x", "size", "name"].map((name) => ({
        ...read,
        tags: without(name),
      })),
      { ...read, tags: [...without("file-type"), ["file-type", "text/html"]] },
      { ...read, tags: [...without("encryption-algorithm"), ["encryption-algorithm", "none"]] },
      { ...text, kind: 4_201, content: "seen" },
      { ...text, kind: 4_201, content: "read", tags: [] },
      { ...text, kind: 4_202, content: "not json" },
    ];
    for (const rumor of broken) expect(decodeContent(rumor), JSON.stringify(rumor)).toBeNull();
  });

  it("has no room for a card's own words", async () => {
    const rumor = await sent({ kind: "card", ...common, card: offer });
    const card = JSON.parse(rumor.content);
    for (const claim of [{ paid: true }, { note: "paid" }, { status: "paid" }, { title: "Paid" }])
      expect(decodeContent({ ...rumor, content: JSON.stringify({ ...card, ...claim }) })).toBeNull();
    expect(decodeContent({ ...rumor, content: JSON.stringify({ ...card, card: "paid" }) })).toBeNull();
    expect(decodeContent({ ...rumor, content: JSON.stringify({ ...card, chainId: 0 }) })).toBeNull();
  });

  it("is refused before it is sent, too", () => {
    const unfit = expect.objectContaining({ code: "talkMessageUnfit" });
    const refused: Content[] = [
      { kind: "text", ...common, text: " ", subject: null },
      { ...(file as Extract<Content, { kind: "file" }>), size: 0 },
      { kind: "mark", mark: "read", messages: [] },
      { kind: "card", ...common, card: { ...offer, held: -1n } as Card },
    ];
    for (const content of refused) expect(() => encodeContent(content, now)).toThrow(unfit);
  });
});

describe("a room", () => {
  it("is who is in it, whoever writes and in whatever order they are named", async () => {
    const others = [bob.publicKey, carol.publicKey];
    const fromAlice = await alice.wrap(draft(), others, now);
    const fromBob = await bob.wrap(draft(), [carol.publicKey, alice.publicKey], now);
    const ids = [fromAlice, fromBob].map(({ rumor }) => roomId(participantsOf(rumor)));
    expect(ids[0]).toBe(ids[1]);
    const smaller = await alice.wrap(draft(), [bob.publicKey], now);
    expect(roomId(participantsOf(smaller.rumor))).not.toBe(ids[0]);
    const alone = await alice.wrap(draft(), [alice.publicKey], now);
    expect(participantsOf(alone.rumor)).toEqual([alice.publicKey]);
    expect(alone.wraps).toHaveLength(1);
  });
});
