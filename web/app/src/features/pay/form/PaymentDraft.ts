import * as z from "zod/mini";
import { newNonce } from "../../../../../shared/agreement/agreement.ts";
import { bytes32 } from "../../../../../shared/wire/hex.ts";

const typed = z.string().check(z.maxLength(10_000));

/** What somebody typed and chose, exactly as typed. It says nothing yet about being right. */
export const paymentDraftSchema = z.object({
  /** The seller of a payment; the buyer, or nobody, of a request. */
  party: typed,
  /** What the writer is called in the agreement. */
  ownName: typed,
  kind: z.enum(["goods", "service"]),
  title: typed,
  description: typed,
  /** Key of the coin. */
  coin: z.nullable(z.string()),
  amount: typed,
  deliverBy: typed,
  /** Id of the policy. */
  policy: z.nullable(z.string()),
  /** Of the agreement to be. It stays the same until the draft is done with, so that no draft can be paid twice. */
  nonce: bytes32,
  /** When the agreement was written out; null while the draft still changes. */
  writtenAt: z.nullable(z.int()),
});

export type PaymentDraft = z.infer<typeof paymentDraftSchema>;

export function newDraft(): PaymentDraft {
  return {
    party: "",
    ownName: "",
    kind: "goods",
    title: "",
    description: "",
    coin: null,
    amount: "",
    deliverBy: "",
    policy: null,
    nonce: newNonce(),
    writtenAt: null,
  };
}
