import type { Address } from "viem";
import type { Party } from "../../../../../../shared/agreement/agreement.ts";
import type { Proposal } from "../../../../../../shared/agreement/agreementState.ts";
import { sameAddress } from "../../../../../../shared/wire/sameAddress.ts";

/**
 * The other side as it last named itself. Only its own proposals are believed: a key that somebody else gives for it would seal
 * the text away from it. Before its first proposal its key is not known, and it reads with the key that the card carries.
 */
export function otherParty(account: Address, proposals: readonly Proposal[]): Party {
  const own = proposals.findLast(({ by }) => sameAddress(by, account));
  const parties = own ? [own.agreement.buyer, own.agreement.seller] : [];
  const named = parties.find(({ address }) => sameAddress(address, account));
  return { address: account, name: named?.name ?? "", encryptionKey: named?.encryptionKey ?? null };
}
