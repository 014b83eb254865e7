// Written by scripts/generate.ts from the compiled contracts. Do not edit.
/** CREATE2 addresses, the same on every chain. */
export const addresses = {
  escrow: "0x5B3ac516cD4a891774B3FA9E1e5e5f7463F823b9",
  courtOffice: "0xCde3729471C1dF920B980035DBCE4882C9f08B5D",
  court: "0xC7E4ff827D2044C36101948BF425391e80d90268",
} as const;
