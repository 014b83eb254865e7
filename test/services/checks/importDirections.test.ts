import { expect, test } from "vitest";
import { findWrongImports, isForbidden } from "../../../scripts/checks/importDirections.ts";

const app = "web/app/src";

test.each([
  ["web/shared/escrow/terms.ts", `${app}/lib/chain/client.ts`],
  ["web/relay/src/app.ts", `${app}/lib/chain/client.ts`],
  [`${app}/lib/sendCalls.ts`, "web/relay/src/app.ts"],
  [`${app}/features/pay/usePay.ts`, `${app}/features/trade/useTrade.ts`],
  [`${app}/features/pay/usePay.ts`, `${app}/app/router.tsx`],
  [`${app}/lib/sendCalls.ts`, `${app}/features/pay/calls.ts`],
  [`${app}/components/button/Button.tsx`, `${app}/features/pay/calls.ts`],
  [`${app}/lib/sendCalls.ts`, "scripts/run/root.ts"],
])("%s may not import %s", (from, to) => {
  expect(isForbidden(from, to)).toBe(true);
});

test.each([
  [`${app}/features/pay/usePay.ts`, `${app}/features/pay/calls.ts`],
  [`${app}/features/pay/parts/Amount.tsx`, `${app}/features/pay/calls.ts`],
  [`${app}/features/pay/usePay.ts`, `${app}/lib/sendCalls.ts`],
  [`${app}/features/pay/calls.ts`, "web/shared/escrow/terms.ts"],
  [`${app}/app/pages/PayPage.tsx`, `${app}/features/pay/PayForm.tsx`],
  ["web/relay/src/app.ts", "web/shared/wire/hex.ts"],
])("%s may import %s", (from, to) => {
  expect(isForbidden(from, to)).toBe(false);
});

test("the tree as it is goes one way", () => {
  expect(findWrongImports()).toEqual([]);
});
