import { describe, expect, it } from "vitest";
import { endingOf } from "../../../web/app/src/features/trade/path/ending.ts";
import { tradeTotals } from "../../../web/app/src/lib/trade/tradeTotals.ts";
import type { Trade } from "../../../web/shared/escrow/trade.ts";
import { policy, terms } from "../shared/support/cast.ts";
import { Story } from "../shared/support/story.ts";

const paid = () => new Story();
const release = (story: Story, amount: bigint) =>
  story.add({ eventName: "TradeReleased", args: { trade: story.trade, amount } });
const refund = (story: Story, amount: bigint) =>
  story.add({ eventName: "TradeRefunded", args: { trade: story.trade, amount } });
const totals = (trade: Trade) => tradeTotals(trade, policy.feeBps);

describe("the totals of a trade", () => {
  it("account for every unit that was paid in", () => {
    const stories = [
      paid(),
      release(paid(), 100_000_001n),
      refund(release(paid(), 100_000_001n), 33_333_333n),
      release(refund(paid(), 33_333_333n), terms.amount - 33_333_333n),
      paid().delivered().claimed(8_000).answered(3_000).inCourt().ruled(4n).closed("Ruled", 123n),
      Story.charged(),
    ];
    for (const { row } of stories) {
      const { paidIn, held, toBuyer, toSeller, fee } = totals(row);
      expect(held + toBuyer + toSeller + fee).toBe(paidIn);
      expect(toBuyer).toBe(row.paidOut.toBuyer);
      expect(toSeller + fee).toBe(row.paidOut.toSeller);
    }
  });

  it("round the fee down at each payout, as the contract does", () => {
    // Half a per cent of 199 is nothing, twice; of 398 it would be one.
    const story = release(release(paid(), 199n), 199n);
    expect(totals(story.row)).toMatchObject({ toSeller: 398n, fee: 0n });
  });
});

describe("the ending", () => {
  const ending = ({ row }: Story) => endingOf(row);

  it("is none while the trade is open", () => {
    expect(ending(release(paid(), 20_000_000n))).toBeNull();
  });

  it("says where the money went", () => {
    const settled = paid();
    settled.add({
      eventName: "TradeSettled",
      args: { trade: settled.trade, toBuyer: 1n, toSeller: terms.amount - 1n },
    });
    expect(ending(release(paid(), terms.amount))).toBe("released");
    expect(ending(refund(paid(), terms.amount))).toBe("refunded");
    expect(ending(refund(release(paid(), 20_000_000n), terms.amount - 20_000_000n))).toBe("split");
    expect(ending(settled)).toBe("settled");
    expect(ending(paid().delivered().claimed(10_000).closed("Defaulted", terms.amount))).toBe("defaulted");
    expect(
      ending(paid().delivered().claimed(10_000).answered(0).inCourt().ruled(1n).closed("Ruled", 5n)),
    ).toBe("ruled");
  });
});
