import { describe, expect, it } from "vitest";
import { buildPaymentUri, isPaymentUri, parsePaymentUri } from "../../../../web/shared/links/paymentUri.ts";
import { chainId, dollar, native, seller } from "../support/cast.ts";

describe("parsePaymentUri", () => {
  it.each([
    [`ethereum:${seller}`, { chainId: null, token: native, to: seller, amount: null }],
    [
      `ethereum:pay-${seller}@1?value=2.014e18`,
      { chainId: 1, token: native, to: seller, amount: 2_014n * 10n ** 15n },
    ],
    [`ETHEREUM:${seller}@137`, { chainId: 137, token: native, to: seller, amount: null }],
    [
      `ethereum:${dollar}@31337/transfer?address=${seller}&uint256=1e6`,
      { chainId: 31337, token: dollar, to: seller, amount: 1_000_000n },
    ],
    [
      `ethereum:${dollar}/transfer?address=${seller}`,
      { chainId: null, token: dollar, to: seller, amount: null },
    ],
    [`ethereum:${seller}?value=5&gas=21000`, { chainId: null, token: native, to: seller, amount: 5n }],
  ])("reads %s", (text, expected) => {
    expect(parsePaymentUri(text)).toEqual(expected);
  });

  it.each([
    ["ethereum:", "paymentUriMalformed"],
    ["bitcoin:abc", "paymentUriMalformed"],
    ["ethereum:shop.eth", "paymentUriNameNotSupported"],
    ["ethereum:0x1234", "addressMalformed"],
    [`ethereum:${seller.replace("C", "c")}`, "addressMalformed"],
    [`ethereum:${dollar}/approve?address=${seller}&uint256=1`, "paymentUriCallNotSupported"],
    [`ethereum:${dollar}/transfer?address=${seller}&uint256=1&value=1`, "paymentUriCallNotSupported"],
    [`ethereum:${dollar}/transfer?uint256=1`, "paymentUriNameNotSupported"],
    [`ethereum:${seller}?value=1&value=2`, "paymentUriMalformed"],
    [`ethereum:${seller}?value=1.5`, "paymentUriMalformed"],
    [`ethereum:${seller}?value=-1`, "paymentUriMalformed"],
    [`ethereum:${seller}?value=1e99`, "paymentUriMalformed"],
    [`ethereum:${seller}?value=${"9".repeat(30)}`, "paymentUriMalformed"],
  ])("refuses %s as %s", (text, code) => {
    expect(() => parsePaymentUri(text)).toThrow(code);
  });
});

describe("buildPaymentUri", () => {
  it("writes what it reads", () => {
    for (const token of [native, dollar] as const) {
      for (const amount of [null, 1n, (1n << 96n) - 1n]) {
        for (const chain of [null, chainId]) {
          const uri = { chainId: chain, token, to: seller, amount } as const;
          expect(isPaymentUri(buildPaymentUri(uri))).toBe(true);
          expect(parsePaymentUri(buildPaymentUri(uri))).toEqual(uri);
        }
      }
    }
  });
});
