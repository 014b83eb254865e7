import type { Address, Hex } from "viem";
import type { Agreement, Party } from "../../../../../../shared/agreement/agreement.ts";
import { templateKinds } from "../../../../../../shared/agreement/template.ts";
import type { Language } from "../../../../../../shared/wire/language.ts";
import type { DeskDeal } from "./readDeskDraft.ts";

interface Writing {
  escrow: Address;
  /** Of the writer's own words. */
  language: Language;
  nonce: Hex;
  createdAt: number;
  you: Omit<Party, "name">;
  other: Party;
}

/** The agreement that a draft proposes, in full: both sides stand in it. */
export function writeAgreement(deal: DeskDeal, { you, other, ...writing }: Writing): Agreement {
  const { template, details, words, side } = deal;
  const own: Party = { ...you, name: deal.ownName };
  return {
    version: 1,
    ...writing,
    buyer: side === "buyer" ? own : other,
    seller: side === "buyer" ? other : own,
    subject: { kind: templateKinds[template], words, template: { name: template, details } },
    price: { token: deal.token, amount: deal.amount },
    deliverBy: deal.deliverBy,
    policy: deal.policy.named,
  };
}
