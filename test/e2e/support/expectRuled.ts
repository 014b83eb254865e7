import { expect } from "@playwright/test";
import type { Hex } from "viem";
import { readLedger } from "./Ledger.ts";
import type { Stack } from "./Stack.ts";

/** What a case before a panel is about: all of what is held, the whole of the deposit, and as many shares to choose from. */
const choices = 11;

/**
 * Every unit of the trade went where the ruling sends it, the fee off the seller's part, and the deposits came back less
 * what each side lost: reckoned from the rules, and not from what moved.
 */
export async function expectRuled(stack: Stack, trade: Hex, ruling: number | null): Promise<void> {
  if (ruling === null || ruling < 1) throw new Error(`${trade} has no ruling that divides anything.`);
  const ledger = await readLedger(stack, trade);
  const { amount, feeBps, deposits } = ledger;
  const sellersPart = (whole: bigint) => (whole * BigInt(ruling - 1)) / BigInt(choices - 1);
  const toSeller = sellersPart(amount);
  const fee = (toSeller * feeBps) / 10_000n;
  const buyerLost = sellersPart(deposits.each);
  expect(feeBps).toBeGreaterThan(0n);
  expect(ledger).toMatchObject({
    isClosed: true,
    held: 0n,
    toBuyer: amount - toSeller,
    toSeller: toSeller - fee,
    fee,
    // The court takes one deposit for its seats; what is left of the two comes back at once.
    deposits: { toBuyer: deposits.each - buyerLost, toSeller: buyerLost },
  });
}
