// Written by scripts/generate.ts from the compiled contracts. Do not edit.
/** CREATE2 addresses, the same on every chain. */
export const addresses = {
  escrow: "0x6dC8cb98c83f48E0D9374c7E1fBa589690Bd9200",
  courtOffice: "0x96762Bac719af23c06a8d16aAf8369133F3eC8C6",
  court: "0x069D88CE4D437037893966c8D6bBB6D650Ed4c7e",
} as const;
