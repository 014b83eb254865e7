// Written by scripts/generate.ts from the compiled contracts. Do not edit.
/** CREATE2 addresses, the same on every chain. */
export const addresses = {
  escrow: "0x45D11Dd5a3ba44b38E4917368bE077212a8e74Be",
} as const;
