/** Refusals that are limits somebody set: in the policy, in a roster, or by the sponsor. */
const limits: ReadonlySet<string> = new Set([
  ...[
    "ArbitrationTooDear",
    "CaseFeeTooHigh",
    "DeliverByOutOfRange",
    "ExtensionOutOfRange",
    "OutsideFeeTooHigh",
  ],
  ...["PolicyFeeTooHigh", "RecusalsExhausted", "RosterIsFull", "ShareOutOfRange", "SliceOutOfRange"],
  ...["SplitExceedsHeld", "StakeTooLow", "WindowOutOfRange"],
]);

export const isLimit = (code: string): boolean => limits.has(code);
