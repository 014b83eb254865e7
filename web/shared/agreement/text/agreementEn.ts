import type { AgreementText } from "./agreementText.ts";

const extension = "The buyer may give the seller more time.";

export const agreementEn: AgreementText = {
  title: "Agreement on a protected payment",
  intro: (facts) =>
    `Written on ${facts.createdAt}. The buyer accepts this agreement by paying it into the escrow contract; the seller accepts it by preparing it or by declaring delivery. Either may also agree to it beforehand by signing its hash, which moves no money. The Chinese and the English text are made from the same data and say the same. The parties' own words stand as they were written, in ${
      facts.language === "en" ? "English" : "Chinese"
    }.`,
  parties: {
    heading: "The parties",
    buyer: "Buyer",
    buyerAddress: "Buyer's address",
    seller: "Seller",
    sellerAddress: "Seller's address",
    unnamed: "No name given",
    anyBuyer: "Whoever pays",
  },
  subject: {
    heading: "What is bought",
    paragraphs: ({ kind }) => [
      kind === "goods"
        ? "The seller delivers these goods to the buyer, as described in the parties' own words:"
        : "The seller performs this service for the buyer, as described in the parties' own words:",
    ],
  },
  price: {
    heading: "The price",
    paragraphs: ({ price }) => [
      `The buyer pays ${price} into the escrow contract before delivery. The contract holds it until this agreement says whose it is.`,
    ],
    price: "Price",
    coin: "Coin",
    nativeCoin: "The chain's own coin",
    fee: "Fee, from the seller's money",
    feeRecipient: "Fee recipient",
    net: "The seller receives",
  },
  delivery: {
    heading: "Delivery",
    paragraphs: ({ kind, deliverBy }) => [
      kind === "goods"
        ? `The seller hands the goods over, or gives them to the carrier, and declares this by ${deliverBy}.`
        : `The seller completes the service and declares this by ${deliverBy}.`,
      extension,
    ],
    extension,
    deliverBy: "Deliver by",
  },
  chain: {
    heading: "What is on the chain",
    paragraphs: [
      "On the public chain stand the two addresses, the coin, the amount, the day of delivery, the policy, the steps taken, and the hash of this text. The text itself does not; it is kept encrypted, and only who holds a key can read it.",
      "The escrow contract has no owner and cannot be changed or stopped. It acts by its code; this text says in words what the code does.",
      "The number below is random and makes this agreement unlike any other, so that it can be paid only once.",
    ],
    chainId: "Chain",
    escrow: "Escrow contract",
    policyTitle: "Policy",
    policyId: "Policy's id",
    policyDocument: "Hash of the policy's text",
    arbitrator: "Arbitrator's contract",
    nonce: "Number",
  },
};
