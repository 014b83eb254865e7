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
  /** The other side's encryption key, where it is known. */
  otherKey: Hex | null;
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

function other(address: Address, writing: Writing): Party {
  return { address, name: "", encryptionKey: writing.otherKey };
}

/** The agreement that a buyer writes and pays. */
export function buyersAgreement(deal: Deal & { party: Address }, writing: Writing): Agreement {
  return { ...frame({ deal, writing }), buyer: you(deal, writing), seller: other(deal.party, writing) };
}

/** The same as a seller prepares it, for one buyer or for whoever opens it. */
export function sellersDraft(deal: Deal, writing: Writing): AgreementDraft {
  const buyer = deal.party === null ? null : other(deal.party, writing);
  return { ...frame({ deal, writing }), seller: you(deal, writing), buyer };
}
