/** One change of a source that makes a theorem false. */
export interface Mutant {
  file: string;
  from: string;
  to: string;
}

export interface Proof {
  /** In `test/proofs`. */
  file: string;
  contract: string;
  /** What runs through all cases, with its argument. Without one the contract goes to the SMTChecker. */
  method?: string;
}

export interface Theorem {
  says: string;
  proofs: readonly Proof[];
  /** Each must make one of the proofs fail. */
  mutants: readonly Mutant[];
}

const change = (file: string, from: string, to: string): Mutant => ({
  file: `contracts/${file}.sol`,
  from,
  to,
});
const symbolic = (contract: string): readonly Proof[] => [{ file: "SplitProof.sol", contract }];
const exhaustive = (contract: string, ...methods: string[]): readonly Proof[] =>
  methods.map((method) => ({ file: `${contract}.sol`, contract, method }));

const split = "escrow/Split";
const median = "court/Median";
const tradeState = "escrow/TradeState";
const caseState = "court/CaseState";
const caseSteps = "court/CaseSteps";
const duty = "court/Duty";
const seats = "court/Seats";

export const theorems: readonly Theorem[] = [
  {
    says: "the seller's part of any amount by any split is rounded down by less than a unit",
    proofs: symbolic("SellerPartProof"),
    mutants: [change(split, "(held * (BPS - buyerBps)) / BPS", "(held * (BPS - buyerBps) + BPS - 1) / BPS")],
  },
  {
    says: "what two splits concede and what is left between them add up to what is held",
    proofs: symbolic("ConcededProof"),
    mutants: [
      change(split, "toSeller = sellerPart(held, high)", "toSeller = sellerPart(held, low)"),
      change(split, "oneBps < otherBps ?", "oneBps > otherBps ?"),
    ],
  },
  {
    says: "an award is the ruling's part of the difference, and rises with the ruling",
    proofs: symbolic("AwardProof"),
    mutants: [
      change(split, "(whole * (ruling - 1)) / (choices - 1)", "(whole * ruling) / choices"),
      change(split, "(whole * (ruling - 1)) / (choices - 1)", "(whole / (choices - 1)) * (ruling - 1)"),
    ],
  },
  {
    says: "each side bears what it lost of the case fee, and its deposit suffices",
    proofs: symbolic("CostsProof"),
    mutants: [
      change(split, "whole * (ruling - 1)", "whole * ruling"),
      change(
        split,
        "(whole * (ruling - 1)) / (choices - 1)",
        "(whole * (ruling - 1) + choices - 2) / (choices - 1)",
      ),
    ],
  },
  {
    says: "the policy's fee is rounded down by less than a unit, and slices never cost more",
    proofs: symbolic("FeeProof"),
    mutants: [change(split, "(amount * feeBps) / BPS", "(amount * feeBps + BPS - 1) / BPS")],
  },
  {
    says: "the median of one to seven votes, in every order with ties and refusals",
    proofs: exhaustive("MedianProof", ...[1, 2, 3, 4, 5, 6, 7].map((count) => `panels(${count})`)),
    mutants: [
      change(median, "zeros * 2 > count", "zeros * 2 >= count"),
      change(median, "&& !upper", "&& upper"),
      change(median, "votes[j - 1] > vote", "votes[j - 1] < vote"),
    ],
  },
  {
    says: "the median of eight to fifteen votes, by induction over the sorting",
    proofs: exhaustive("MedianProof", "insertions(15)", "awards(15)"),
    mutants: [
      change(median, "j > 0 &&", "j > 1 &&"),
      change(median, "ruled / 2;", "ruled / 2 + ruled / 12;"),
    ],
  },
  {
    says: "a trade's word: every field is read where it was written, and no step touches another",
    proofs: exhaustive("TradeStateProof", "openings", "getters", "steps"),
    mutants: [
      change(tradeState, "HELD = 80", "HELD = 79"),
      change(tradeState, "uint256(type(uint32).max) << EPOCH", "uint256(type(uint40).max) << EPOCH"),
      change(tradeState, "self.epoch() + 1, difference, 0", "self.epoch(), difference, 0"),
      change(tradeState, "uint256(policy.inspection()) << 16", "uint256(policy.inspection()) << 15"),
    ],
  },
  {
    says: "a policy's and a schedule's word, and the sizes of all panels",
    proofs: exhaustive("RulesProof", "policyWord", "schedule", "panelSizes"),
    mutants: [
      change("escrow/PolicyWord", "MAX_CASE_FEE = 80", "MAX_CASE_FEE = 72"),
      change("court/Schedule", "REVEAL = 48", "REVEAL = 40"),
      change("court/Schedule", "+ 1) << round", ") << round"),
    ],
  },
  {
    says: "a case's word",
    proofs: exhaustive("CaseStateProof", "openings", "getters", "steps", "countingSteps"),
    mutants: [
      change(caseSteps, "_with(At.TIME, At.SEAT, 0)", "_with(At.BYTE, At.SEAT, 0)"),
      change(caseSteps, "(self.sitting() + 1) << At.SITTING", "self.sitting() << At.SITTING"),
      change(caseState, "& ~(mask << shift)) |", "& ~(mask << (shift + 1))) |"),
    ],
  },
  {
    says: "an arbitrator's word",
    proofs: exhaustive("DutyProof", "getters", "steps", "counts", "free"),
    mutants: [
      change(duty, "type(uint56).max) << MAX_LOAD", "type(uint64).max) << MAX_LOAD"),
      change(duty, "fee <= type(uint80).max", "fee < type(uint80).max"),
      change(duty, "self.load() < self.maxLoad()", "self.load() <= self.maxLoad()"),
    ],
  },
  {
    says: "seats, the words of a panel, its votes and its majority",
    proofs: exhaustive("SeatsProof", "seats", "words", "panels", "ballots"),
    mutants: [
      change(seats, "(word & ~(MASK << shift))", "word"),
      change(seats, "self.recusals() + 1", "1"),
      change("court/Panel", "* 2 > self.size", "* 2 >= self.size"),
      change("court/Panel", "Seats.first(rest).number() == number", "Seats.first(rest).number() != number"),
    ],
  },
];
