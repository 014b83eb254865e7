import { expect, test } from "vitest";
import { gasNeeded } from "../../../web/app/src/features/pay/gas/gasNeeded.ts";
import type { Way } from "../../../web/app/src/features/pay/sign/chooseMethod.ts";
import measured from "../../gas/snapshot.json" with { type: "json" };

/** What a coin takes for an allowance that is fresh, and for checking a permit's signature beside it. */
const approval = 46_500n;
const permit = 52_000n;
/** A payment through Permit2, which writes its nonces and moves the coin itself. */
const permit2 = 125_000n;
/** A plain transfer of a coin to somebody who has none of it. */
const transfer = 52_000n;

const used: Record<Way | "plain", readonly bigint[]> = {
  plain: [transfer],
  native: [BigInt(measured["pay.native"])],
  allowance: [BigInt(measured["pay.erc20"])],
  authorization: [BigInt(measured["pay.erc3009"])],
  permit: [BigInt(measured["pay.erc20"]) + permit],
  permit2: [permit2],
  approve: [approval, BigInt(measured["pay.erc20"])],
};

/** The wallet asks for a quarter more than a transaction was measured to take: see its quote. */
const asked = (gas: bigint) => gas + gas / 4n + 5_000n;

const ways = Object.entries(used) as [Way | "plain", readonly bigint[]][];

test.each(ways)("%s: what the page asks for is what the wallet will want, and no wild guess", (way, each) => {
  const wanted = each.reduce((sum, gas) => sum + asked(gas), 0n);
  expect(gasNeeded(way, 1n, 0n)).toBeGreaterThanOrEqual(wanted);
  expect(gasNeeded(way, 1n, 0n)).toBeLessThan(wanted * 2n);
});

test("the price of gas counts for each unit, and the amount where it leaves in the same coin", () => {
  expect(gasNeeded("authorization", 3n, 100n)).toBe(3n * gasNeeded("authorization", 1n, 0n));
  expect(gasNeeded("native", 3n, 100n)).toBe(3n * gasNeeded("native", 1n, 0n) + 100n);
});
