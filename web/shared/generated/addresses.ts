// Written by scripts/generate.ts from the compiled contracts. Do not edit.
/** CREATE2 addresses, the same on every chain. */
export const addresses = {
  escrow: "0x6dC8cb98c83f48E0D9374c7E1fBa589690Bd9200",
  courtOffice: "0x60B3a59551a01FDc16DDEdE5098EdAeb7525A9Fe",
  court: "0x19e6fcba30185D24Cd052a7c3778cd5324B33Bdf",
} as const;
