/** Public phrases of the local chain's demo cast: whoever reads this owns their play money. Never in another build. */
export const demoPhrases = {
  arbitrator: "legal winner thank year wave sausage worth useful legal winner thank yellow",
  buyer: "letter advice cage absurd amount doctor acoustic avoid letter advice cage above",
  seller: "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong",
} as const;
