import { sellerFee, sellerNet } from "../escrow/amounts.ts";
import { policyId } from "../escrow/policy.ts";
import { formatAmount } from "../money/formatAmount.ts";
import { isNativeCoin } from "../money/token.ts";
import type { Language } from "../wire/language.ts";
import type { AgreementDraft, Party } from "./agreement.ts";
import type { Rendered, RenderedRow, RenderedSection } from "./rendered.ts";
import type { AgreementFacts, AgreementText } from "./text/agreementText.ts";
import { agreementTexts } from "./text/agreementTexts.ts";
import { instant } from "./text/instant.ts";
import { policyClauses } from "./text/policyClauses.ts";
import { policyFacts } from "./text/policyFacts.ts";
import { templateTexts } from "./text/templateText.ts";

/** The whole agreement, or a draft whose buyer may be anybody, in one language. Every language is made of the same data and has the same parts. */
export function renderAgreement(agreement: AgreementDraft, language: Language): Rendered {
  const text = agreementTexts[language];
  const facts: AgreementFacts = {
    kind: agreement.subject.kind,
    language: agreement.language,
    createdAt: instant(agreement.createdAt, language),
    deliverBy: instant(agreement.deliverBy, language),
    price: money(agreement, agreement.price.amount, language),
  };
  const sections = [
    parties(agreement, text),
    subject(agreement, text, facts, language),
    price(agreement, text, facts, language),
    delivery(agreement, text, facts, language),
    ...policySections(agreement, language),
    chain(agreement, text, language),
  ];
  return { title: text.title, intro: text.intro(facts), sections: sections.map(numbered) };
}

function section(heading: string, parts: Partial<Omit<RenderedSection, "heading">>): RenderedSection {
  return { heading, paragraphs: [], quotation: [], rows: [], ...parts };
}

function numbered(part: RenderedSection, index: number): RenderedSection {
  return { ...part, heading: `${index + 1}. ${part.heading}` };
}

function row(label: string, value: string, kind: RenderedRow["kind"]): RenderedRow {
  return { label, value, kind };
}

function money({ price: { token } }: AgreementDraft, amount: bigint, language: Language): string {
  return `${formatAmount(amount, token.decimals, language)} ${token.symbol}`;
}

function parties({ buyer, seller }: AgreementDraft, { parties: text }: AgreementText): RenderedSection {
  const nameOf = (party: Party) => party.name || text.unnamed;
  return section(text.heading, {
    rows: [
      row(text.buyer, buyer ? nameOf(buyer) : text.anyBuyer, "text"),
      ...(buyer ? [row(text.buyerAddress, buyer.address, "address")] : []),
      row(text.seller, nameOf(seller), "text"),
      row(text.sellerAddress, seller.address, "address"),
    ],
  });
}

function subject(
  { subject: { words, template } }: AgreementDraft,
  { subject: text }: AgreementText,
  facts: AgreementFacts,
  language: Language,
): RenderedSection {
  const { templates, items } = templateTexts[language];
  return section(text.heading, {
    paragraphs: template ? [templates[template.name].subject] : text.paragraphs(facts),
    quotation: words.split("\n"),
    rows: (template?.details ?? []).map((detail) => row(items[detail.item], detail.words, "text")),
  });
}

function delivery(
  { subject: { template } }: AgreementDraft,
  { delivery: text }: AgreementText,
  facts: AgreementFacts,
  language: Language,
): RenderedSection {
  const special = template && templateTexts[language].templates[template.name];
  return section(text.heading, {
    paragraphs: special
      ? [special.delivery(facts.deliverBy), text.extension, ...special.notes]
      : text.paragraphs(facts),
    rows: [row(text.deliverBy, facts.deliverBy, "time")],
  });
}

function price(
  agreement: AgreementDraft,
  text: AgreementText,
  facts: AgreementFacts,
  language: Language,
): RenderedSection {
  const { amount, token } = agreement.price;
  const { feeBps, feeRecipient } = agreement.policy.content;
  const coin = isNativeCoin(token)
    ? row(text.price.coin, text.price.nativeCoin, "text")
    : row(text.price.coin, token.address, "address");
  return section(text.price.heading, {
    paragraphs: text.price.paragraphs(facts),
    rows: [
      row(text.price.price, facts.price, "amount"),
      coin,
      row(text.price.fee, money(agreement, sellerFee(amount, feeBps), language), "amount"),
      ...(feeBps === 0 ? [] : [row(text.price.feeRecipient, feeRecipient, "address")]),
      row(text.price.net, money(agreement, sellerNet(amount, feeBps), language), "amount"),
    ],
  });
}

function policySections({ policy }: AgreementDraft, language: Language): RenderedSection[] {
  const names = { arbitratorName: policy.arbitratorName[language], caseFeeCoin: policy.caseFeeCoin };
  const facts = policyFacts(policy.content, names, language);
  return policyClauses(facts, language).map(({ heading, paragraphs }) => section(heading, { paragraphs }));
}

function chain(
  { policy, price: { token }, escrow, nonce }: AgreementDraft,
  { chain: text }: AgreementText,
  language: Language,
) {
  return section(text.heading, {
    paragraphs: text.paragraphs,
    rows: [
      row(text.chainId, token.chainId.toString(), "text"),
      row(text.escrow, escrow, "address"),
      row(text.policyTitle, policy.title[language], "text"),
      row(text.policyId, policyId(policy.content), "hash"),
      row(text.policyDocument, policy.content.document, "hash"),
      row(text.arbitrator, policy.content.arbitrator, "address"),
      row(text.nonce, nonce, "hash"),
    ],
  });
}
