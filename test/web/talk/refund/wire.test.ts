import { getAddress } from "viem";
import { describe, expect, it } from "vitest";
import type { Ask, AskAnswer } from "../../../../web/shared/talk/content/ask.ts";
import type { Content } from "../../../../web/shared/talk/content/Content.ts";
import { decodeContent } from "../../../../web/shared/talk/content/decodeContent.ts";
import { encodeContent } from "../../../../web/shared/talk/content/encodeContent.ts";
import type { Rumor } from "../../../../web/shared/talk/rumor.ts";
import { bob, copyFor, now } from "../support/people.ts";

const hex = (byte: string, length = 32) => byte.repeat(length);
const common = { replyTo: null, expiresAt: null };

const ask: Ask = {
  ...{ chainId: 1, escrow: getAddress(`0x${hex("e5", 20)}`), trade: `0x${hex("07")}`, askedAt: now },
  ...{ reason: "damaged", wish: { wish: "part", toBuyer: 2n ** 90n }, words: "two legs\nare broken" },
  photos: [hex("01"), hex("02")],
};
const refused: AskAnswer = { verdict: "refused", ask: hex("0a"), words: "They were whole." };
const accepted: AskAnswer = { verdict: "accepted", ask: hex("0a"), transaction: `0x${hex("0b")}` };

async function sent(content: Content): Promise<Rumor> {
  const { rumor } = await bob.unwrap(await copyFor(bob, encodeContent(content, now)), now);
  if (!rumor) throw new Error("not taken");
  return rumor;
}

const contents: Content[] = [
  { kind: "ask", ...common, ask },
  { kind: "ask", ...common, ask: { ...ask, wish: { wish: "all" }, words: "", photos: [] } },
  { kind: "ask", ...common, ask: { ...ask, wish: { wish: "goodsBack" } } },
  { kind: "answer", replyTo: hex("0a"), expiresAt: null, answer: refused },
  { kind: "answer", replyTo: hex("0a"), expiresAt: null, answer: accepted },
];

describe("a request for a refund on the wire", () => {
  it.each(contents)("comes whole to its reader: $kind", async (content) => {
    expect(decodeContent(await sent(content))).toEqual(content);
  });

  it("has kinds of its own", async () => {
    expect((await sent(contents[0] as Content)).kind).toBe(4_203);
    expect((await sent(contents[3] as Content)).kind).toBe(4_204);
  });

  it.each<[string, Record<string, unknown>]>([
    ["words of its own beside", { paid: true }],
    ["an unknown reason", { reason: "because" }],
    ["an unknown wish", { wish: { wish: "double" } }],
    ["an amount where all is wished for", { wish: { wish: "all", toBuyer: "1" } }],
    ["a part that is nothing", { wish: { wish: "part", toBuyer: "0" } }],
    ["a part that is no whole number", { wish: { wish: "part", toBuyer: "1.5" } }],
    ["a part over 96 bits", { wish: { wish: "part", toBuyer: (2n ** 96n).toString() } }],
    ["words over the limit", { words: "x".repeat(2_001) }],
    ["marks that turn the direction", { words: "pay\u202eme" }],
    ["nine pictures", { photos: Array.from({ length: 9 }, (_, at) => hex(`0${at}`)) }],
    ["one picture twice", { photos: [hex("01"), hex("01")] }],
    ["a picture that is no message", { photos: ["01"] }],
    ["no chain", { chainId: 0 }],
    ["no trade", { trade: "0x07" }],
    ["no time", { askedAt: -1 }],
  ])("is nothing with %s", async (_, change) => {
    const rumor = await sent(contents[0] as Content);
    const content = JSON.stringify({ ...JSON.parse(rumor.content), ...change });
    expect(decodeContent({ ...rumor, content })).toBeNull();
  });

  it.each<[string, Record<string, unknown>]>([
    ["no reason", { words: "" }],
    ["a verdict that nobody knows", { verdict: "paid" }],
    ["no request", { ask: "0a" }],
    ["a transaction beside a refusal", { transaction: hex("0b") }],
    ["no transaction for what was accepted", { verdict: "accepted", words: undefined }],
  ])("is no answer with %s", async (_, change) => {
    const rumor = await sent(contents[3] as Content);
    const content = JSON.stringify({ ...JSON.parse(rumor.content), ...change });
    expect(decodeContent({ ...rumor, content })).toBeNull();
  });

  it("is not sent when no reader would take it", () => {
    const unfit: Content[] = [
      { kind: "ask", ...common, ask: { ...ask, wish: { wish: "part", toBuyer: 0n } } },
      { kind: "ask", ...common, ask: { ...ask, words: " loose " } },
      { kind: "answer", ...common, answer: { ...refused, words: "" } as AskAnswer },
    ];
    for (const content of unfit) expect(() => encodeContent(content, now)).toThrow("talkMessageUnfit");
  });
});
