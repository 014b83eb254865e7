import { expect, test } from "vitest";
import { chooseMethod } from "../../../web/app/src/features/pay/sign/chooseMethod.ts";

const stablecoin = {
  isNative: false,
  methods: ["erc3009", "permit", "approve"],
  amount: 10n,
  allowance: 0n,
  permit2Allowance: 0n,
  signsWithKey: true,
} as const;

test.each([
  ["native coin is sent along", { isNative: true, methods: [] }, "native"],
  ["an authorization accepts the terms, so it comes first", { allowance: 10n }, "authorization"],
  [
    "an allowance that suffices asks for nothing",
    { methods: ["permit", "approve"], allowance: 10n },
    "allowance",
  ],
  ["a permit saves a transaction", { methods: ["permit", "approve"], allowance: 9n }, "permit"],
  ["a plain coin is approved first", { methods: ["approve"] }, "approve"],
  [
    "Permit2 comes before an approval, where the buyer gave it enough",
    { methods: ["approve"], permit2Allowance: 10n },
    "permit2",
  ],
  ["Permit2 that may take too little is no way", { methods: ["approve"], permit2Allowance: 9n }, "approve"],
  ["a coin's own permit comes before Permit2", { methods: ["permit"], permit2Allowance: 10n }, "permit"],
  [
    "what the escrow may take already comes before Permit2",
    { methods: ["approve"], allowance: 10n, permit2Allowance: 10n },
    "allowance",
  ],
  [
    "a contract account signs for Permit2, which asks it",
    { signsWithKey: false, permit2Allowance: 10n },
    "permit2",
  ],
  ["a contract account approves", { signsWithKey: false }, "approve"],
] as const)("%s", (_, changes, way) => {
  expect(chooseMethod({ ...stablecoin, ...changes })).toBe(way);
});
