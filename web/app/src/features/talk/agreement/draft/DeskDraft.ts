import * as z from "zod/mini";
import { type Agreement, newNonce } from "../../../../../../shared/agreement/agreement.ts";
import { type TemplateName, templateNames } from "../../../../../../shared/agreement/template.ts";
import { templateDefaults } from "../../../../../../shared/agreement/templateDefaults.ts";
import { policyId } from "../../../../../../shared/escrow/policy.ts";
import { formatAmount } from "../../../../../../shared/money/formatAmount.ts";
import { tokenKey } from "../../../../../../shared/money/token.ts";
import { bytes32 } from "../../../../../../shared/wire/hex.ts";
import { sameAddress } from "../../../../../../shared/wire/sameAddress.ts";
import { presetDeadline } from "../../../../lib/deal/deadlinePresets.ts";
import { toDateField } from "../../../../lib/format/dateField.ts";

const typed = z.string().check(z.maxLength(10_000));

/** A proposal while it is being written, exactly as typed. Kept sealed on this device until it is proposed. */
export const deskDraftSchema = z.object({
  /** Null before one was chosen. */
  template: z.nullable(z.enum(templateNames)),
  /** Which side the writer is. */
  side: z.enum(["buyer", "seller"]),
  title: typed,
  description: typed,
  details: z.record(z.string(), typed),
  ownName: typed,
  coin: z.nullable(z.string()),
  amount: typed,
  deliverBy: typed,
  /** Null where none was chosen: then it is the one that the template proposes. */
  policy: z.nullable(z.string()),
  /** Of the proposal to be: what is shown while writing is what is proposed. */
  nonce: bytes32,
});

export type DeskDraft = z.infer<typeof deskDraftSchema>;

export const emptyDraft: DeskDraft = {
  template: null,
  side: "buyer",
  title: "",
  description: "",
  details: {},
  ownName: "",
  coin: null,
  amount: "",
  deliverBy: "",
  policy: null,
  nonce: `0x${"00".repeat(32)}`,
};

/** A fresh draft with what its template proposes. */
export function draftFromTemplate(template: TemplateName, now: number): DeskDraft {
  const deliverBy = presetDeadline(templateDefaults[template].days, now);
  return { ...emptyDraft, template, deliverBy, nonce: newNonce() };
}

/** A counter-proposal, to begin with the words of what was proposed. */
export function draftFromAgreement(
  agreement: Agreement,
  you: Agreement["buyer"]["address"],
  locale: string,
): DeskDraft {
  const { subject, price, buyer, seller } = agreement;
  const side = sameAddress(buyer.address, you) ? "buyer" : "seller";
  const [title = "", ...rest] = subject.words.split("\n");
  return {
    template: subject.template?.name ?? subject.kind,
    side,
    title,
    description: rest.join("\n").trim(),
    details: Object.fromEntries((subject.template?.details ?? []).map(({ item, words }) => [item, words])),
    ownName: (side === "buyer" ? buyer : seller).name,
    coin: tokenKey(price.token),
    amount: formatAmount(price.amount, price.token.decimals, locale),
    deliverBy: toDateField(agreement.deliverBy),
    policy: policyId(agreement.policy.content),
    nonce: newNonce(),
  };
}
