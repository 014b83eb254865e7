import type { Address } from "viem";
import type { Agreement } from "../../../../../../shared/agreement/agreement.ts";
import type { AgreementState } from "../../../../../../shared/agreement/agreementState.ts";
import { useReader } from "../../../../lib/documents/useReader.ts";
import { useLanguage } from "../../../../lib/i18n/useLanguage.ts";
import { useChain } from "../../../../lib/query/useChain.ts";
import type { OpenDraft } from "./OpenDraft.ts";
import { otherParty } from "./otherParty.ts";
import type { DeskDeal } from "./readDeskDraft.ts";
import { writeAgreement } from "./writeAgreement.ts";

interface Around {
  draft: OpenDraft;
  state: AgreementState;
  /** The writer first. */
  parties: readonly [Address, Address];
  now: number;
}

/** The agreement that the draft comes to; null while something is missing, or the writer's key is not known yet. */
export function useDraftAgreement(
  deal: DeskDeal | null,
  { draft, state, parties, now }: Around,
): Agreement | null {
  const { escrow } = useChain().config;
  const { language } = useLanguage();
  const reader = useReader();
  const [self, account] = parties;
  if (!deal || reader === undefined) return null;
  const before = state.current?.agreement;
  const isWordForWord =
    before !== undefined &&
    isSame([before.subject.words, before.subject.template?.details], [deal.words, deal.details]);
  return writeAgreement(deal, {
    escrow,
    // Whoever changes another thing leaves the other's words, and with them their language, as they were.
    language: isWordForWord ? before.language : language,
    nonce: draft.nonce,
    // A whole minute is enough, and spares the text from being written anew with each second.
    createdAt: now - (now % 60),
    you: { address: self, encryptionKey: reader?.publicKey ?? null },
    other: otherParty(account, state.proposals),
  });
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
