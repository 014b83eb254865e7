// Written by scripts/generate.ts from the compiled contracts. Do not edit.
/** CREATE2 addresses, the same on every chain. */
export const addresses = {
  escrow: "0x97f4371D493adDcf26E77214d2ED158E4c2ca33c",
  court: "0x61e0292146a91eA54c711c20485B8c0E8e8f3F88",
} as const;
