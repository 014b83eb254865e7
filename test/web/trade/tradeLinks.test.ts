import { describe, expect, it } from "vitest";
import { readTradeHash } from "../../../web/app/src/features/trade/link/readTradeHash.ts";
import { findSealed } from "../../../web/app/src/features/trade/share/findSealed.ts";
import { encodeLink } from "../../../web/shared/links/encodeLink.ts";
import { decodeEnvelope } from "../../../web/shared/sealed/envelope.ts";
import { readerOf } from "../../../web/shared/sealed/keyWrap.ts";
import { seal } from "../../../web/shared/sealed/seal.ts";
import { place } from "./support/scene.ts";

const trade = `0x${"ab".repeat(32)}` as const;
const reader = readerOf(new Uint8Array(32).fill(7));
const other = readerOf(new Uint8Array(32).fill(8));
const bytes = (text: string) => new TextEncoder().encode(text);
const sealed = await seal(bytes("agreement"), [reader.publicKey]);
const reference = { plainHash: sealed.plainHash, envelopeHash: sealed.envelopeHash, key: sealed.key };

describe("what stands behind the # of a trade's page", () => {
  const code = encodeLink("trade", { ...place, trade, agreement: reference });

  it("is the agreement's key for this trade", () => {
    expect(readTradeHash(code, trade, place)).toEqual({ offer: null, agreement: reference });
  });

  it("is no key for another trade, another place, or when it is damaged", () => {
    const nothing = { offer: null, agreement: null };
    expect(readTradeHash(code, `0x${"cd".repeat(32)}`, place)).toEqual(nothing);
    expect(readTradeHash(code, trade, { ...place, chainId: 1 })).toEqual(nothing);
    expect(readTradeHash(code.slice(0, -2), trade, place)).toEqual(nothing);
    expect(readTradeHash("", trade, place)).toEqual(nothing);
  });

  it("is handed to the offers unread when it is one", () => {
    expect(readTradeHash("offer.whatever", trade, place)).toEqual({
      offer: "offer.whatever",
      agreement: null,
    });
  });
});

describe("the key that a link gives", () => {
  const shelf = (...envelopes: Uint8Array[]) => ({
    async *envelopes() {
      for (const one of envelopes) yield async () => decodeEnvelope(one);
    },
  });

  it("is found among what others added, and opens the text", async () => {
    const forOthers = await seal(bytes("agreement"), [other.publicKey]);
    const edited = await seal(bytes("other text"), [reader.publicKey]);
    const found = await findSealed(
      shelf(new Uint8Array(3), forOthers.envelopeBytes, edited.envelopeBytes, sealed.envelopeBytes),
      reader,
      sealed.plainHash,
    );
    expect(found).toEqual(reference);
  });

  it("is none when this account cannot read the text", async () => {
    expect(await findSealed(shelf(sealed.envelopeBytes), other, sealed.plainHash)).toBeNull();
  });
});
