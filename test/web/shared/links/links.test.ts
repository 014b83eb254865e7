import { hexToBytes, sha256 } from "viem";
import { describe, expect, it } from "vitest";
import { agreementHash } from "../../../../web/shared/agreement/agreement.ts";
import { completeDraft } from "../../../../web/shared/agreement/completeDraft.ts";
import { decodeLink } from "../../../../web/shared/links/decodeLink.ts";
import { encodeLink } from "../../../../web/shared/links/encodeLink.ts";
import type { LinkContent } from "../../../../web/shared/links/link.ts";
import { encodeLinkCode } from "../../../../web/shared/links/linkCode.ts";
import { toBase64url } from "../../../../web/shared/wire/base64url.ts";
import { agreement } from "../support/agreements.ts";
import { buyer, chainId, dollar, escrow, onlooker, seller } from "../support/cast.ts";

const place = { chainId, escrow } as const;
const trade = `0x${"7e".repeat(24)}${"00".repeat(8)}` as const;

const offer: LinkContent<"offer"> = {
  ...place,
  trade,
  held: 1_000n,
  toBuyer: 400n,
  expiresAt: 1_900_000_000,
  epoch: 2,
  signer: seller,
  signature: `0x${"5b".repeat(65)}`,
};
const plea: LinkContent<"plea"> = {
  ...place,
  trade,
  word: "claim",
  buyerBps: 7_000,
  statement: `0x${"57".repeat(32)}`,
  expiresAt: 1_900_000_000,
  epoch: 2,
  signer: seller,
  signature: `0x${"5b".repeat(65)}`,
};
const draft = { ...agreement, buyer: null };
const request: LinkContent<"request"> = { ...place, draft: { inline: draft } };
const sealed = { plainHash: trade, envelopeHash: trade, key: new Uint8Array(32).fill(9) };
const payment: LinkContent<"payment"> = {
  chainId,
  token: dollar,
  to: seller,
  amount: 12_500_000n,
  note: "午饭 lunch",
};

const json = (value: object) => new TextEncoder().encode(JSON.stringify(value));

describe("links", () => {
  it("carry an offer, a claim, a payment, a trade and both kinds of request", () => {
    expect(decodeLink(encodeLink("offer", offer), place)).toEqual({ kind: "offer", ...offer });
    expect(decodeLink(encodeLink("plea", plea), place)).toEqual({ kind: "plea", ...plea });
    expect(decodeLink(encodeLink("payment", payment), place)).toEqual({ kind: "payment", ...payment });
    const open = { ...payment, amount: null };
    expect(decodeLink(encodeLink("payment", open), place)).toEqual({ kind: "payment", ...open });
    for (const reference of [null, sealed]) {
      const content = { ...place, trade, agreement: reference };
      expect(decodeLink(encodeLink("trade", content), place)).toEqual({ kind: "trade", ...content });
    }
    expect(decodeLink(encodeLink("request", request), place)).toEqual({ kind: "request", ...request });
    const short = { ...place, draft: { sealed } };
    expect(decodeLink(encodeLink("request", short), place)).toEqual({ kind: "request", ...short });
  });

  it("let a buyer take up exactly the agreement that the seller wrote", () => {
    const link = decodeLink(encodeLink("request", request), place);
    if (link.kind !== "request" || !("inline" in link.draft)) throw new Error("not a request");
    expect(agreementHash(completeDraft(link.draft.inline, agreement.buyer))).toBe(agreementHash(agreement));
  });

  it("fit a QR code when the draft is stored", () => {
    expect(encodeLink("request", { ...place, draft: { sealed } }).length).toBeLessThan(600);
    expect(encodeLink("offer", offer).length).toBeLessThan(900);
    expect(encodeLink("plea", plea).length).toBeLessThan(860);
  });

  it("are found in a whole address and in text that a chat program broke", () => {
    const code = encodeLink("offer", offer);
    for (const text of [
      `https://parley.example/zh/link#${code}`,
      `  ${code}\n`,
      `https://parley.example/#${code.slice(0, 40)}\n ${code.slice(40)}\u200b`,
    ]) {
      expect(decodeLink(text, place)).toMatchObject({ kind: "offer" });
    }
  });

  it("are refused where they were cut or changed", () => {
    const code = encodeLink("offer", offer);
    for (const text of [
      "",
      "offer",
      "offer.",
      "https://parley.example/",
      code.slice(0, -3),
      code.replace("offer", "trade"),
    ]) {
      expect(() => decodeLink(text, place)).toThrow("linkDamaged");
    }
    for (let at = "offer.".length; at < code.length; at += 11) {
      const changed = code.slice(0, at) + (code[at] === "A" ? "B" : "A") + code.slice(at + 1);
      expect(() => decodeLink(changed, place)).toThrow("linkDamaged");
    }
  });

  it("are refused in another version, or of another kind", () => {
    expect(() => decodeLink(encodeLinkCode({ kind: "gift", content: json({}) }), place)).toThrow(
      "linkKindUnknown",
    );
    const body = Uint8Array.of(2, ...json({}));
    const name = new TextEncoder().encode("Parley link offer ");
    const checksum = hexToBytes(sha256(Uint8Array.of(...name, ...body))).subarray(0, 4);
    const next = `offer.${toBase64url(Uint8Array.of(...body, ...checksum))}`;
    expect(() => decodeLink(next, place)).toThrow("linkVersionUnknown");
  });

  it.each<[string, string, object]>([
    ["a missing field", "payment", { chainId, token: dollar, to: seller, amount: "1" }],
    ["an unknown field", "payment", { chainId, token: dollar, to: seller, amount: "1", note: "", zz: "run" }],
    [
      "a broken address",
      "payment",
      { chainId, token: dollar, to: seller.replace("C", "c"), amount: "1", note: "" },
    ],
    [
      "an amount of 30 digits",
      "payment",
      { chainId, token: dollar, to: seller, amount: "9".repeat(30), note: "" },
    ],
    [
      "words that run backwards",
      "payment",
      { chainId, token: dollar, to: seller, amount: "1", note: "a\u202eb" },
    ],
    ["more for the buyer than is held", "offer", { ...offer, held: "5", toBuyer: "6" }],
    ["more for the buyer than there is", "plea", { ...plea, buyerBps: 10_001 }],
  ])("are refused when forged with %s", (_, kind, content) => {
    const sorted = Object.fromEntries(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)));
    expect(() => decodeLink(encodeLinkCode({ kind, content: json(sorted) }), place)).toThrow("linkForged");
  });

  it("are refused when the agreement inside is for another place than the link", () => {
    const elsewhere = { ...draft, escrow: onlooker } as const;
    const code = encodeLink("request", { ...place, draft: { inline: elsewhere } });
    expect(() => decodeLink(code, place)).toThrow("linkForged");
  });

  it("are refused for another chain and another escrow, which they name", () => {
    const code = encodeLink("offer", offer);
    expect(() => decodeLink(code, { ...place, chainId: 1 })).toThrow(
      expect.objectContaining({ code: "linkOtherChain", params: { actual: chainId, expected: 1 } }),
    );
    expect(() => decodeLink(code, { ...place, escrow: onlooker })).toThrow("linkOtherEscrow");
    expect(decodeLink(encodeLink("payment", payment), { ...place, escrow: buyer }).kind).toBe("payment");
  });
});
