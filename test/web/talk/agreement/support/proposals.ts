import { type Hex, hashTypedData } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { type Agreement, agreementHash } from "../../../../../web/shared/agreement/agreement.ts";
import type { AgreementCard, Room } from "../../../../../web/shared/agreement/agreementState.ts";
import { agreementTypedData } from "../../../../../web/shared/agreement/typedData.ts";
import { agreement as example } from "../../../shared/support/agreements.ts";
import { chainId, escrow } from "../../../shared/support/cast.ts";

/** Two who can sign, and one who is none of them. */
export const ann = privateKeyToAccount(`0x${"a1".repeat(32)}`);
export const bao = privateKeyToAccount(`0x${"b2".repeat(32)}`);
export const third = privateKeyToAccount(`0x${"c3".repeat(32)}`);

export const place = { chainId, escrow } as const;
export const room: Room = { parties: [ann.address, bao.address], place };

/** Ann buys of Bao. */
export const chairs: Agreement = {
  ...example,
  buyer: { ...example.buyer, address: ann.address },
  seller: { ...example.seller, address: bao.address },
};

export const cheaper: Agreement = {
  ...chairs,
  nonce: `0x${"6b".repeat(32)}`,
  price: { ...chairs.price, amount: 1_000_000_000n },
};

export const signatureOf = (account: typeof ann, hash: Hex): Promise<Hex> =>
  account.signTypedData(agreementTypedData(place, { agreement: hash, signer: account.address }));

export const signingHash = (account: typeof ann, hash: Hex): Hex =>
  hashTypedData(agreementTypedData(place, { agreement: hash, signer: account.address }));

let count = 0;

/** A card as the room gives it once it was opened, each a second after the one made before. */
export function cardOf(
  agreement: Agreement,
  by: typeof ann,
  more: Partial<AgreementCard> = {},
): AgreementCard {
  count += 1;
  return {
    id: count.toString(16).padStart(64, "0"),
    at: 1_800_000_000 + count,
    replyTo: null,
    author: by.address,
    ...place,
    hash: agreementHash(agreement),
    agreement,
    signature: "none",
    ...more,
  };
}
