// Written by scripts/generate.ts from the compiled contracts. Do not edit.
/** CREATE2 addresses, the same on every chain. */
export const addresses = {
  escrow: "0x6dC8cb98c83f48E0D9374c7E1fBa589690Bd9200",
  courtOffice: "0xbF86558db0BB368429644b895b739e11E3B24191",
  court: "0x7EAEb9341E1Ec5ffE92Be289790c262E4EB07222",
} as const;
