import type { TemplateText } from "./templateText.ts";

export const templateEn: TemplateText = {
  templates: {
    goods: {
      name: "Goods",
      purpose: "For things that are sent or handed over within one country. The buyer pays.",
      subject: "The seller delivers these goods to the buyer, as described in the parties' own words:",
      delivery: (deliverBy) =>
        `The seller hands the goods over, or gives them to the carrier, and declares this by ${deliverBy}.`,
      notes: [],
    },
    service: {
      name: "Service",
      purpose: "For work such as design, translation, repair or advice. The client is the buyer.",
      subject: "The seller performs this service for the buyer, as described in the parties' own words:",
      delivery: (deliverBy) => `The seller completes the service and declares this by ${deliverBy}.`,
      notes: [],
    },
    crossBorder: {
      name: "Goods across a border",
      purpose: "For things that pass customs. The buyer pays; who bears duties is written down.",
      subject:
        "The seller delivers these goods to the buyer in another country, as described in the parties' own words:",
      delivery: (deliverBy) =>
        `The seller gives the goods to the carrier for export, with its papers, and declares this by ${deliverBy}.`,
      notes: [
        "Duties, taxes and the carriage are borne as written above. The time to inspect runs from the seller's declaration, so it covers the way and customs as well.",
        "Goods that the law of either country forbids to send are not the object of this agreement.",
      ],
    },
    rent: {
      name: "Rent",
      purpose:
        "For a home, a room or a thing for a time. Who rents it is the buyer, the owner is the seller.",
      subject: "The seller lets this to the buyer for a time, as described in the parties' own words:",
      delivery: (deliverBy) =>
        `The seller hands over what is let, fit for use, and declares this by ${deliverBy}.`,
      notes: [
        "The price pays for the whole period above. A bond named above is not held by the escrow contract unless it is part of the price.",
        "The rules that the law of the place gives to tenants are not changed by this agreement.",
      ],
    },
    cash: {
      name: "Cash in or out",
      purpose:
        "For changing coins into cash or money in a bank, and the other way round. Who gives the coins is the buyer; who gives the money is the seller.",
      subject:
        "The seller gives the buyer money outside the chain for the coins of the price, as described in the parties' own words:",
      delivery: (deliverBy) =>
        `The seller hands over or transfers the whole sum of money and declares this by ${deliverBy}.`,
      notes: [
        "The buyer releases the coins only once the whole sum has arrived and cannot be called back any more; a picture of a transfer is no arrival.",
        "The money comes from the seller's own account or hand and goes to the buyer's, not from or to third persons.",
      ],
    },
  },
  items: {
    quantity: "Quantity",
    condition: "Condition",
    carriage: "How it is sent",
    route: "From where to where",
    duties: "Who bears duties and taxes",
    papers: "Papers that go along",
    result: "What is handed over in the end",
    corrections: "Corrections included",
    place: "Where",
    period: "For how long",
    bond: "Bond",
    cash: "Sum and currency of the money",
    means: "How the money is given",
    acceptance: "How it is checked",
  },
};
