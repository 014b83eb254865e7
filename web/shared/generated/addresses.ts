// Written by scripts/generate.ts from the compiled contracts. Do not edit.
/** CREATE2 addresses, the same on every chain. */
export const addresses = {
  escrow: "0xA21608F89aC219b9Eb1021eD0e0e03f3BEa36147",
  court: "0xD1d911d5f1A65684C16a8bC5345740eB984872D8",
} as const;
