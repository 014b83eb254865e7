// Written by scripts/generate.ts from the compiled contracts. Do not edit.
/** CREATE2 addresses, the same on every chain. */
export const addresses = {
  escrow: "0x3cD10c9AbfBdE3cA249BF37fe1E72Ed8812A397D",
  courtOffice: "0x17a56fbA384936c27e33F9F2BA7FC0b0CA403023",
  court: "0x1a091Bd8A35E4e87b5329bf90e5Be6574179675B",
} as const;
