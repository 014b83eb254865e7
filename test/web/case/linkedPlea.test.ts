import { type Address, zeroHash } from "viem";
import { describe, expect, it } from "vitest";
import { pleaExpiry } from "../../../web/app/src/features/case/fund/pleaExpiry.ts";
import { readLinkedPlea } from "../../../web/app/src/features/case/fund/readLinkedPlea.ts";
import { judgePlea } from "../../../web/app/src/lib/pleas/judgePlea.ts";
import { pleaHash } from "../../../web/app/src/lib/pleas/pleaTypedData.ts";
import type { SignedPlea } from "../../../web/app/src/lib/pleas/SignedPlea.ts";
import { isSignedBy } from "../../../web/app/src/lib/signatures/isSignedBy.ts";
import { answerTypedData, claimTypedData } from "../../../web/shared/escrow/typedData.ts";
import { encodeLink } from "../../../web/shared/links/encodeLink.ts";
import * as cast from "../shared/support/cast.ts";
import { Story } from "../shared/support/story.ts";
import { buyer, place, seller, stranger, terms } from "../trade/support/scene.ts";

const trade = new Story(terms).delivered().row;
const message = {
  trade: trade.id,
  buyerBps: 7_000,
  statement: zeroHash,
  expiresAt: trade.endsAt,
  epoch: trade.epoch,
};

async function signed(by: typeof buyer, word: SignedPlea["word"] = "claim"): Promise<SignedPlea> {
  const signature = await (word === "claim"
    ? by.signTypedData(claimTypedData(place, message))
    : by.signTypedData(answerTypedData(place, message)));
  return { ...place, word, ...message, signer: by.address, signature };
}

const node = { getCode: async () => undefined } as never;
const read = (code: string) =>
  readLinkedPlea(code, trade, place, (plea) => isSignedBy(node, { ...plea, hash: pleaHash(plea) }));

describe("a signed claim or answer by link", () => {
  it.each(["claim", "answer"] as const)("is known by who signed it: %s", async (word) => {
    const plea = await signed(word === "claim" ? buyer : seller, word);
    expect(await read(encodeLink("plea", plea))).toEqual({ state: "good", plea });
  });

  it.each([
    ["share", { buyerBps: 7_001 }],
    ["statement", { statement: `0x${"11".repeat(32)}` }],
    ["time", { expiresAt: trade.endsAt + 1 }],
    ["epoch", { epoch: 1 }],
    ["word", { word: "answer" }],
    ["signer", { signer: seller.address }],
    ["trade", { trade: `0x${"77".repeat(32)}` }],
  ] as const)("is forged once its %s was changed", async (_, change) => {
    const plea = { ...(await signed(buyer)), ...change };
    expect(await read(encodeLink("plea", plea))).toEqual({ state: "forged" });
  });

  it("is forged when somebody signed it who is no side of the trade", async () => {
    expect(await read(encodeLink("plea", await signed(stranger)))).toEqual({ state: "forged" });
  });

  it("that is another kind of link, or for another chain, says so", async () => {
    const codes = [
      encodeLink("trade", { ...place, trade: trade.id, agreement: null }),
      encodeLink("plea", { ...(await signed(buyer)), chainId: 1 }),
    ];
    const found = await Promise.all(codes.map(read));
    expect(found.map((one) => "error" in one && (one.error as { code: string }).code)).toEqual([
      "linkKindUnknown",
      "linkOtherChain",
    ]);
  });
});

describe("whether it still counts", () => {
  const story = () => new Story().delivered();
  const about = (
    row: ReturnType<typeof story>["row"],
    word: SignedPlea["word"],
    signer: Address,
  ): SignedPlea => ({
    ...place,
    word,
    ...message,
    trade: row.id,
    expiresAt: pleaExpiry(word, row, cast.paidAt),
    epoch: row.epoch,
    signer,
    signature: "0x",
  });

  it("a claim is open to the last second of its side's time", () => {
    const { row } = story();
    const claim = about(row, "claim", cast.buyer);
    expect(judgePlea(claim, row, row.endsAt)).toBe("open");
    expect(judgePlea(claim, row, row.endsAt + 1)).toBe("expired");
  });

  it("a claim is the seller's once the goods were sent back, and the buyer's before", () => {
    const { row } = story().returnAllowed().returned();
    expect(judgePlea(about(row, "claim", cast.seller), row, cast.paidAt)).toBe("open");
    expect(judgePlea(about(row, "claim", cast.buyer), row, cast.paidAt)).toBe("over");
    const before = story().row;
    expect(judgePlea(about(before, "claim", cast.seller), before, cast.paidAt)).toBe("over");
  });

  it("there is nothing to claim before anything was delivered", () => {
    const { row } = new Story();
    expect(judgePlea(about(row, "claim", cast.buyer), row, cast.paidAt)).toBe("over");
  });

  it("an answer is the other side's, after its deadline too, for a week at least", () => {
    const { row } = story().claimed(10_000);
    const answer = about(row, "answer", cast.seller);
    expect(judgePlea(answer, row, row.endsAt)).toBe("open");
    expect(judgePlea(about(row, "answer", cast.buyer), row, cast.paidAt)).toBe("over");
    const late = row.endsAt + 5;
    const belated = { ...answer, expiresAt: pleaExpiry("answer", row, late) };
    expect(judgePlea(belated, row, late + 7 * 86_400)).toBe("open");
    expect(judgePlea(belated, row, late + 7 * 86_400 + 1)).toBe("expired");
  });

  it("is over once it was handed in", () => {
    const { row } = story();
    const claim = about(row, "claim", cast.buyer);
    const claimed = story().claimed(10_000);
    expect(judgePlea(claim, claimed.row, cast.paidAt)).toBe("over");
    const answer = about(claimed.row, "answer", cast.seller);
    expect(judgePlea(answer, claimed.answered(0).row, cast.paidAt)).toBe("over");
  });

  it("is revoked with all offers", () => {
    const { row } = story();
    const revoked = story().add({
      eventName: "OffersRevoked",
      args: { trade: row.id, by: cast.seller, epoch: row.epoch + 1 },
    });
    expect(judgePlea(about(row, "claim", cast.buyer), revoked.row, cast.paidAt)).toBe("revoked");
  });
});
