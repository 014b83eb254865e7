const day = 86_400;

/** What the contract takes, from … to. A test holds them against it. */
export const limits = {
  seats: 15,
  rounds: 4,
  evidencePeriod: [3_600, 90 * day],
  votePeriod: [day, 90 * day],
  revealPeriod: [day, 90 * day],
  appealPeriod: [day, 90 * day],
  newcomerWait: [7 * day, 365 * day],
  outsidePeriod: [day, 365 * day],
  overturnedBps: [1, 10_000],
  bountyBps: [0, 1_000],
  /** In bytes. */
  outsideData: 1_024,
  /** In bits. */
  seatFee: 80,
  slash: 80,
  minStake: 96,
} as const;
