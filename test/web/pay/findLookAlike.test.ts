import { expect, test } from "vitest";
import { findLookAlike } from "../../../web/app/src/features/pay/party/findLookAlike.ts";
import { buyer, seller } from "../shared/support/cast.ts";

const forged = `0x3c44${"1".repeat(32)}93bc` as const;

test("finds the known address whose ends a forged one shares (A-36)", () => {
  expect(findLookAlike(forged, [buyer, seller])).toBe(seller);
});

test("does not take an address for its own look-alike", () => {
  expect(findLookAlike(seller.toLowerCase() as `0x${string}`, [buyer, seller])).toBeNull();
});

test("is quiet when only one end is shared", () => {
  expect(findLookAlike(`0x3c44${"1".repeat(36)}`, [seller])).toBeNull();
});
