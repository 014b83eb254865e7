import { describe, expect, it } from "vitest";
import { isSignedBySigner } from "../../../web/app/src/lib/offers/isSignedBySigner.ts";
import { readLinkedOffer } from "../../../web/app/src/lib/offers/readLinkedOffer.ts";
import type { SignedOffer } from "../../../web/app/src/lib/offers/SignedOffer.ts";
import { encodeLink } from "../../../web/shared/links/encodeLink.ts";
import { onlooker, paidAt } from "../shared/support/cast.ts";
import { Story } from "../shared/support/story.ts";
import { buyer, place, seller, signedBy, stranger, terms } from "./support/scene.ts";

const trade = new Story(terms).row;
const message = { trade: trade.id, held: trade.held, toBuyer: 5n, expiresAt: paidAt, epoch: 0 };
const offer = await signedBy(seller, message);

/** A node that knows of no contract wallet, or of one that accepts `wallet`'s signature. */
const node = (accepts: boolean | null = null) =>
  ({
    getCode: async () => (accepts === null ? undefined : "0x60"),
    readContract: async () => (accepts ? "0x1626ba7e" : "0xffffffff"),
  }) as never;

const read = (code: string, accepts: boolean | null = null) =>
  readLinkedOffer(code, trade, place, (one) => isSignedBySigner(node(accepts), one));
const readOffer = (changed: SignedOffer, accepts: boolean | null = null) =>
  read(encodeLink("offer", changed), accepts);

describe("an offer by link", () => {
  it("is known by who signed it", async () => {
    expect(await readOffer(offer)).toEqual({ state: "good", known: { by: "seller", offer } });
    const mine = await signedBy(buyer, message);
    expect(await readOffer(mine)).toMatchObject({ state: "good", known: { by: "buyer" } });
  });

  it.each([
    ["amount", { toBuyer: 6n }],
    ["time", { expiresAt: paidAt + 1 }],
    ["stake", { held: trade.held - 1n }],
    ["epoch", { epoch: 1 }],
    ["signer", { signer: buyer.address }],
  ])("is forged once its %s was changed", async (_, change) => {
    expect(await readOffer({ ...offer, ...change })).toEqual({ state: "forged" });
  });

  it("is forged when somebody else signed it, under whatever name", async () => {
    const theirs = await signedBy(stranger, message);
    expect(await readOffer(theirs)).toEqual({ state: "forged" });
    expect(await readOffer({ ...theirs, signer: seller.address })).toEqual({ state: "forged" });
  });

  it("is a contract wallet's when that says so, and only then", async () => {
    const byContract = { ...offer, signature: "0x1234" } as const;
    expect(await readOffer(byContract, true)).toMatchObject({ state: "good" });
    expect(await readOffer(byContract, false)).toEqual({ state: "forged" });
    expect(await readOffer(byContract)).toEqual({ state: "forged" });
  });

  it("about another trade leads there", async () => {
    const other = await signedBy(seller, { ...message, trade: `0x${"77".repeat(32)}` });
    expect(await readOffer(other)).toEqual({ state: "otherTrade", trade: other.trade });
  });

  it("for another chain or contract, cut short, or of another kind, says so", async () => {
    const codes = [
      encodeLink("offer", { ...offer, chainId: 1 }),
      encodeLink("offer", { ...offer, escrow: onlooker }),
      encodeLink("offer", offer).slice(0, -3),
      encodeLink("trade", { ...place, trade: trade.id, agreement: null }),
    ];
    const found = await Promise.all(codes.map((code) => read(code)));
    expect(found.map((one) => one.state)).toEqual(Array(4).fill("unreadable"));
    expect(found.map((one) => "error" in one && (one.error as { code: string }).code)).toEqual([
      "linkOtherChain",
      "linkOtherEscrow",
      "linkDamaged",
      "linkKindUnknown",
    ]);
  });
});
