// Written by scripts/generate.ts from the compiled contracts. Do not edit.
/** CREATE2 addresses, the same on every chain. */
export const addresses = {
  escrow: "0x3cD10c9AbfBdE3cA249BF37fe1E72Ed8812A397D",
  court: "0x61e0292146a91eA54c711c20485B8c0E8e8f3F88",
} as const;
