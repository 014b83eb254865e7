/** Every reason for which a sponsor carries something not. The page has a sentence in zh and en for each. */
export const sponsorRefusals = [
  /** What came is not exactly an order. */
  "orderMalformed",
  /** It carries no payments and settlements in this coin. */
  "sponsorCoinNotCarried",
  /** The escrow would refuse the call: a wrong signature, a deadline that passed, a trade that was paid already. */
  "sponsorCallFails",
  /** The call would use more gas than any it is meant for. */
  "sponsorCallTooDear",
  /** The signature ends too soon to be carried in time. */
  "sponsorTooLate",
  /** This person has had as much as it gives within 24 hours. */
  "sponsorPersonSpent",
  /** This network address has. */
  "sponsorNetworkSpent",
  /** Everybody together has. */
  "sponsorBudgetSpent",
  /** The network takes more for gas now than it pays. */
  "sponsorFeesTooHigh",
  /** It has no native coin left. */
  "sponsorEmpty",
  /** Too many transactions of its own are still on their way. */
  "sponsorBusy",
  /** Its node does not answer. */
  "sponsorChainDown",
] as const;

export type SponsorRefusal = (typeof sponsorRefusals)[number];
