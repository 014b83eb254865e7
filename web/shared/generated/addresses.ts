// Written by scripts/generate.ts from the compiled contracts. Do not edit.
/** CREATE2 addresses, the same on every chain. */
export const addresses = {
  escrow: "0x3cD10c9AbfBdE3cA249BF37fe1E72Ed8812A397D",
  court: "0x8b293cDa31123971d820E8D5877c83d35b05d0E8",
} as const;
