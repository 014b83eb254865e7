import type { PayMethod } from "../../../lib/chain/config.ts";

/** How the money of a payment gets into the escrow. */
export type Way = "native" | "authorization" | "permit" | "permit2" | "allowance" | "approve";

interface Choice {
  isNative: boolean;
  /** What the coin offers. */
  methods: readonly PayMethod[];
  amount: bigint;
  /** What the escrow may take already. */
  allowance: bigint;
  /** What Permit2 may take; nothing where the chain has no Permit2. */
  permit2Allowance: bigint;
  /** A contract account signs by EIP-1271, which permits and plain authorizations do not read. */
  signsWithKey: boolean;
}

/**
 * The best way a coin offers: an authorization, whose signature accepts the very terms; then what the escrow may take
 * already; then a permit; then Permit2, where the buyer gave it enough before, whose signature accepts the very terms too;
 * then an approval of exactly the amount, and the payment after it.
 */
export function chooseMethod(choice: Choice): Way {
  const { isNative, methods, amount, allowance, permit2Allowance, signsWithKey } = choice;
  if (isNative) return "native";
  if (signsWithKey && methods.includes("erc3009")) return "authorization";
  if (allowance >= amount) return "allowance";
  if (signsWithKey && methods.includes("permit")) return "permit";
  if (permit2Allowance >= amount) return "permit2";
  return "approve";
}
