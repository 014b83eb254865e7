import { describe, expect, it } from "vitest";
import type { SignedOffer } from "../../../../web/app/src/lib/offers/SignedOffer.ts";
import { judgeOffer } from "../../../../web/shared/negotiation/judgeOffer.ts";
import { chainId, escrow, paidAt, seller, terms } from "../support/cast.ts";
import { Story } from "../support/story.ts";

const day = 86_400;
const story = () => new Story().delivered();

function offerAbout(trade: ReturnType<typeof story>["row"]): SignedOffer {
  return {
    chainId,
    escrow,
    trade: trade.id,
    held: trade.held,
    toBuyer: 1n,
    expiresAt: paidAt + 9 * day,
    epoch: trade.epoch,
    signer: seller,
    signature: "0x",
  };
}

describe("an offer", () => {
  const offer = offerAbout(story().row);

  it("is open up to its very last second", () => {
    expect(judgeOffer(offer, story().row, offer.expiresAt)).toBe("open");
    expect(judgeOffer(offer, story().row, offer.expiresAt + 1)).toBe("expired");
  });

  it("is stale once part of the money was released or refunded", () => {
    const id = story().trade;
    const released = story().add({ eventName: "TradeReleased", args: { trade: id, amount: 20_000_000n } });
    const refunded = story().add({ eventName: "TradeRefunded", args: { trade: id, amount: 20_000_000n } });
    expect(judgeOffer(offer, released.row, paidAt)).toBe("stale");
    expect(judgeOffer(offer, refunded.row, paidAt)).toBe("stale");
  });

  it("is void once offers were revoked, even when the amount also changed", () => {
    const revoked = story().add({
      eventName: "OffersRevoked",
      args: { trade: story().trade, by: terms.buyer, epoch: 1 },
    });
    expect(judgeOffer(offer, revoked.row, paidAt)).toBe("revoked");
    revoked.add({ eventName: "TradeReleased", args: { trade: story().trade, amount: 20_000_000n } });
    expect(judgeOffer(offer, revoked.row, paidAt)).toBe("revoked");
  });

  it("is void once a case was opened, and one made within the case is open", () => {
    const claimed = story().claimed(10_000);
    expect(judgeOffer(offer, claimed.row, paidAt)).toBe("revoked");
    expect(judgeOffer(offerAbout(claimed.row), claimed.row, paidAt)).toBe("open");
  });

  it("is over after a ruling and after the end", () => {
    const ruled = story().claimed(10_000).answered(0).inCourt().ruled(3n);
    expect(judgeOffer(offerAbout(ruled.row), ruled.row, paidAt)).toBe("over");
    const closed = story().add({
      eventName: "TradeReleased",
      args: { trade: story().trade, amount: terms.amount },
    });
    expect(judgeOffer(offer, closed.row, paidAt)).toBe("over");
  });
});
