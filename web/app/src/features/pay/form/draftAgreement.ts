import type { Address, Hex } from "viem";
import type { Agreement, AgreementDraft, Party } from "../../../../../shared/agreement/agreement.ts";
import type { Language } from "../../../../../shared/wire/language.ts";
import type { Deal } from "./readDraft.ts";

interface Writing {
  escrow: Address;
  /** Of the free text, which is the writer's. */
  language: Language;
  nonce: Hex;
  createdAt: number;
  /** The writer: buyer of a payment, seller of a request. */
  you: Omit<Party, "name">;
}

function frame({ deal, writing }: { deal: Deal; writing: Writing }) {
  const { escrow, language, nonce, createdAt } = writing;
  return {
    version: 1 as const,
    language,
    createdAt,
    nonce,
    escrow,
    subject: { kind: deal.kind, words: deal.words },
    price: { token: deal.token, amount: deal.amount },
    deliverBy: deal.deliverBy,
    policy: deal.policy.named,
  };
}

const you = (deal: Deal, writing: Writing): Party => ({ ...writing.you, name: deal.ownName });

/** An address tells no key for documents: the other side's own comes with its own part of the agreement, if ever. */
const other = (address: Address): Party => ({ address, name: "", encryptionKey: null });

/** The agreement that a buyer writes and pays. */
export function buyersAgreement(deal: Deal & { party: Address }, writing: Writing): Agreement {
  return { ...frame({ deal, writing }), buyer: you(deal, writing), seller: other(deal.party) };
}

/** The same as a seller prepares it, for one buyer or for whoever opens it. */
export function sellersDraft(deal: Deal, writing: Writing): AgreementDraft {
  const buyer = deal.party === null ? null : other(deal.party);
  return { ...frame({ deal, writing }), seller: you(deal, writing), buyer };
}
