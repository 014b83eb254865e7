// Written by scripts/generate.ts from the compiled contracts. Do not edit.
/** CREATE2 addresses, the same on every chain. */
export const addresses = {
  escrow: "0x5B3ac516cD4a891774B3FA9E1e5e5f7463F823b9",
  courtOffice: "0xCde3729471C1dF920B980035DBCE4882C9f08B5D",
  court: "0x17297939F86000f881cc21264a6Be36A2A73E71F",
} as const;
