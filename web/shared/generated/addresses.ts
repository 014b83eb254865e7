// Written by scripts/generate.ts from the compiled contracts. Do not edit.
/** CREATE2 addresses, the same on every chain. */
export const addresses = {
  escrow: "0x97f4371D493adDcf26E77214d2ED158E4c2ca33c",
  court: "0xD1d911d5f1A65684C16a8bC5345740eB984872D8",
} as const;
