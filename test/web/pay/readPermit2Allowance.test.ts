import { expect, test } from "vitest";
import { readPermit2Allowance } from "../../../web/app/src/features/pay/sign/readPermit2Allowance.ts";
import { buyer, dollar } from "../shared/support/cast.ts";

const chain = (code: `0x${string}` | undefined) =>
  ({ getCode: async () => code, readContract: async () => 9n }) as never;

test("is what the coin says where the chain has Permit2", async () => {
  expect(await readPermit2Allowance(chain("0x60"), dollar, buyer)).toBe(9n);
});

test("is nothing where the chain has none, since whoever comes to that address is not it", async () => {
  expect(await readPermit2Allowance(chain(undefined), dollar, buyer)).toBe(0n);
});
