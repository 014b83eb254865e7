import type { Address, Hex } from "viem";
import { sameAddress } from "../wire/sameAddress.ts";
import type { Agreement, AgreementPlace } from "./agreement.ts";

/** A card of the room, as far as its reader could open and check it. */
export interface AgreementCard {
  /** Of the message. */
  id: string;
  /** Unix seconds, as its author says. */
  at: number;
  /** The card that its author had before their eyes: it comes after that one, whatever their clocks say. */
  replyTo: string | null;
  /** The account whose key wrote it; null where that is not proven. */
  author: Address | null;
  chainId: number;
  escrow: Address;
  hash: Hex;
  /** The text with that hash; null where it could not be opened, or is another text. */
  agreement: Agreement | null;
  /** Whether it carries a signature that is its author's, on exactly this hash. What could not be checked counts for nothing. */
  signature: "none" | "genuine" | "forged" | "notChecked";
}

/** Why a card says nothing about this room's agreement. */
export type CardFault = "unopened" | "authorUnknown" | "otherPlace" | "otherParties" | "forgedSignature";

/** Where the two stand: who is in the room, and where they could pay. */
export interface Room {
  parties: readonly [Address, Address];
  place: AgreementPlace;
}

export interface Proposal {
  /** Of the message that proposed it. */
  id: string;
  hash: Hex;
  agreement: Agreement;
  by: Address;
  at: number;
  /** Those of the two who signed this very hash. */
  signedBy: readonly Address[];
  isBothSigned: boolean;
  /** Another one was proposed later. Its signatures still stand. */
  isSuperseded: boolean;
  /** The proposal before it, against which it is compared. */
  previous: Agreement | null;
}

export interface AgreementState {
  /** Oldest first. */
  proposals: readonly Proposal[];
  /** The latest proposal. */
  current: Proposal | null;
  /** The latest that both signed: what is paid. */
  agreed: Proposal | null;
}

/** Null for a card that counts. */
export function cardFault(card: AgreementCard, { parties, place }: Room): CardFault | null {
  const { author, agreement } = card;
  if (author === null) return "authorUnknown";
  if (card.chainId !== place.chainId || !sameAddress(card.escrow, place.escrow)) return "otherPlace";
  if (!parties.some((party) => sameAddress(party, author))) return "otherParties";
  if (agreement === null) return "unopened";
  const { escrow, price, buyer, seller } = agreement;
  if (!sameAddress(escrow, place.escrow) || price.token.chainId !== place.chainId) return "otherPlace";
  const areTheTwo = parties.every((party) =>
    [buyer, seller].some(({ address }) => sameAddress(address, party)),
  );
  if (!areTheTwo) return "otherParties";
  return card.signature === "forged" ? "forgedSignature" : null;
}

/**
 * What the room's cards come to, whatever order they arrived in: both sides reach the same from the same cards. A hash is
 * proposed once: a card that repeats an old one brings nothing back, and adds its author's signature at most.
 */
export function agreementState(cards: readonly AgreementCard[], room: Room): AgreementState {
  const found = new Map<Hex, Proposal>();
  let previous: Agreement | null = null;
  for (const card of inOrder(cards)) {
    const { id, hash, agreement, author, at } = card;
    if (cardFault(card, room) !== null || agreement === null || author === null) continue;
    const known: Proposal = found.get(hash) ?? {
      ...{ id, hash, agreement, by: author, at, previous },
      ...{ signedBy: [], isBothSigned: false, isSuperseded: false },
    };
    if (!found.has(hash)) previous = agreement;
    found.set(hash, card.signature === "genuine" ? signed(known, author) : known);
  }
  const last = [...found.keys()].at(-1);
  const proposals = [...found.values()].map((one) => ({ ...one, isSuperseded: one.hash !== last }));
  return {
    proposals,
    current: proposals.at(-1) ?? null,
    agreed: proposals.findLast(({ isBothSigned }) => isBothSigned) ?? null,
  };
}

function signed(proposal: Proposal, signer: Address): Proposal {
  const others = proposal.signedBy.filter((one) => !sameAddress(one, signer));
  const signedBy = [...others, signer];
  return { ...proposal, signedBy, isBothSigned: signedBy.length === 2 };
}

/** By their authors' clocks and, in one second, by their names, so that both sides read it alike; but an answer after what it answers. */
function inOrder(cards: readonly AgreementCard[]): AgreementCard[] {
  const byDate = [...cards].sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
  const known = new Map(byDate.map((card) => [card.id, card]));
  const placed = new Set<AgreementCard>();
  const seen = new Set<string>();
  const place = (card: AgreementCard) => {
    if (seen.has(card.id)) return;
    seen.add(card.id);
    const answered = known.get(card.replyTo ?? "");
    if (answered) place(answered);
    placed.add(card);
  };
  for (const card of byDate) place(card);
  return [...placed];
}
