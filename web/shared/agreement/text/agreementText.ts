import type { Language } from "../../wire/language.ts";

/** What an agreement says beyond its policy, as words that go into sentences. */
export interface AgreementFacts {
  kind: "goods" | "service";
  createdAt: string;
  deliverBy: string;
  language: Language;
  price: string;
}

/** Headings, sentences and labels of an agreement in one language. */
export interface AgreementText {
  title: string;
  intro: (facts: AgreementFacts) => string;
  parties: {
    heading: string;
    buyer: string;
    buyerAddress: string;
    seller: string;
    sellerAddress: string;
    unnamed: string;
    anyBuyer: string;
  };
  subject: { heading: string; paragraphs: (facts: AgreementFacts) => string[] };
  price: {
    heading: string;
    paragraphs: (facts: AgreementFacts) => string[];
    price: string;
    coin: string;
    nativeCoin: string;
    fee: string;
    feeRecipient: string;
    net: string;
  };
  delivery: {
    heading: string;
    paragraphs: (facts: AgreementFacts) => string[];
    /** That the buyer may give more time, whatever is delivered. */
    extension: string;
    deliverBy: string;
  };
  chain: {
    heading: string;
    paragraphs: string[];
    chainId: string;
    escrow: string;
    policyTitle: string;
    policyId: string;
    policyDocument: string;
    arbitrator: string;
    nonce: string;
  };
}
