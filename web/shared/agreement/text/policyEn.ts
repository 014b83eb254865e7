import type { PolicyText } from "./policyText.ts";

export const policyEn: PolicyText = {
  summary: (facts) =>
    `The buyer has ${facts.inspection} to inspect after delivery is declared; an allowed return has ${facts.returnWindow}. ${
      facts.fee ? `The seller pays a fee of ${facts.fee}` : "There is no fee"
    }. A dispute goes to ${facts.arbitratorName}: the other side has ${facts.answerWindow} to answer a claim, the arbitrator ${facts.rulingWindow} to rule, and the two sides together pay it at most ${facts.deposit}. Silence: a seller who does not deliver loses the money to the buyer; a buyer who does not object pays the seller; a claim without an answer is paid; if the arbitrator is silent, the buyer gets ${facts.buyerShare} of what is disputed and the seller ${facts.sellerShare}.`,
  inspection: {
    heading: "Inspection",
    paragraphs: (facts) => [
      `From the moment delivery is declared, the buyer has ${facts.inspection} to inspect. The time in transit is part of it.`,
      "Within this time the buyer releases the money if all is well, or opens a case if it is not. The seller may give the buyer more time.",
    ],
  },
  returns: {
    heading: "Returns",
    paragraphs: (facts) => [
      `If the seller allows a return, the buyer has ${facts.returnWindow} to send everything back and to declare it; the time for inspection never gets shorter by this.`,
      `From that declaration the seller has ${facts.returnInspection} to inspect what came back, and then refunds the money or opens a case.`,
    ],
  },
  silence: {
    heading: "If someone is silent",
    paragraphs: () => [
      "If the seller does not declare delivery in time, the money goes back to the buyer.",
      "If the buyer neither releases nor opens a case in time, or does not declare an allowed return in time, the money goes to the seller.",
      "If the seller neither refunds nor opens a case in time after a return, the money goes back to the buyer.",
      "Acting exactly at the end of a period is in time. Afterwards anyone may have the money sent to the side named here; until somebody does, release, refund and settlement still work.",
    ],
  },
  settlement: {
    heading: "Settling",
    paragraphs: () => [
      "At any time before a ruling is recorded, the two sides may divide what is held in any way that both sign. Before a case the buyer may release, and the seller may refund, all or a part.",
      "A signed offer names its amount and its end. It also ends when what is held changes, when either side revokes it, and with every step of a case.",
    ],
  },
  disputes: {
    heading: "Disputes",
    paragraphs: (facts) => [
      `A case is opened by the side that the clock would leave without the money. It claims a division of what is held, with a statement, and deposits ${facts.deposit}.`,
      `The other side has ${facts.answerWindow} to answer with a division of its own, a statement and the same deposit. If no answer comes, the claim is paid. An answer that gives the claimant at least what was claimed needs no deposit and ends the case with the claim.`,
      "Otherwise what both sides concede is paid at once, and only the difference between the two goes to the arbitrator.",
      `The arbitrator is ${facts.arbitratorName}. ${
        facts.step
          ? `The ruling divides the difference in steps of ${facts.step}.`
          : "The ruling gives the difference to one side or the other, and nothing in between."
      } The first recorded ruling is final for the money held here.`,
      `The arbitrator has ${facts.rulingWindow} from the creation of the dispute. If it does not rule by then, refuses to rule, or cannot be asked within ${facts.answerWindow} of the answer, the difference is divided: ${facts.buyerShare} to the buyer, ${facts.sellerShare} to the seller.`,
      "Nothing here takes from a party the rights that the law of its place does not let it give up.",
    ],
  },
  costs: {
    heading: "Fees, and who bears them",
    paragraphs: (facts) => [
      facts.fee
        ? `Of what the seller receives, a fee of ${facts.fee} goes to the policy's fee recipient, rounded down. The buyer pays no fee.`
        : "There is no fee on the payment.",
      `Together the two sides never pay more than ${facts.deposit} for the arbitrator. Each bears the part of the cost that equals the part of the difference it lost. Who gives up in court bears all of it. If the arbitrator refuses or is silent, or the sides settle in court, each bears half.`,
      "What is left of both deposits returns to those who made them. The network's own fees are borne by whoever sends a transaction.",
    ],
  },
};
