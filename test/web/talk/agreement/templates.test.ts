import { describe, expect, it } from "vitest";
import {
  type Agreement,
  agreementHash,
  decodeAgreement,
  encodeAgreement,
} from "../../../../web/shared/agreement/agreement.ts";
import { renderAgreement } from "../../../../web/shared/agreement/renderAgreement.ts";
import {
  type FilledTemplate,
  itemNames,
  neededItems,
  templateItems,
  templateKinds,
  templateNames,
} from "../../../../web/shared/agreement/template.ts";
import { proposedPolicy, templateDefaults } from "../../../../web/shared/agreement/templateDefaults.ts";
import { templateTexts } from "../../../../web/shared/agreement/text/templateText.ts";
import { agreementPolicy } from "../../../../web/shared/policies/agreementPolicy.ts";
import { policies } from "../../shared/support/agreements.ts";
import { chairs } from "./support/proposals.ts";

const filled = (name: FilledTemplate["name"]): FilledTemplate => ({
  name,
  details: templateItems[name].map((item) => ({ item, words: `${item} 一二` })),
});

const withTemplate = (template: FilledTemplate, kind = templateKinds[template.name]): Agreement => ({
  ...chairs,
  subject: { kind, words: chairs.subject.words, template },
});

describe.each(templateNames)("the template %s", (name) => {
  const agreement = withTemplate(filled(name));

  it("is written out in both languages from the same data, each with the same parts", () => {
    const [zh, en] = [renderAgreement(agreement, "zh"), renderAgreement(agreement, "en")];
    const shape = ({ sections }: typeof zh) =>
      sections.map(({ paragraphs, quotation, rows }) => [
        paragraphs.length,
        quotation,
        rows.map((one) => one.kind),
      ]);
    expect(shape(zh)).toEqual(shape(en));
    for (const [text, language] of [[zh, "zh"] as const, [en, "en"] as const]) {
      const { items, templates } = templateTexts[language];
      const [, subject, , delivery] = text.sections;
      expect(subject?.paragraphs).toEqual([templates[name].subject]);
      expect(subject?.rows).toEqual(
        templateItems[name].map((item) => ({ label: items[item], value: `${item} 一二`, kind: "text" })),
      );
      expect(delivery?.paragraphs.slice(2)).toEqual(templates[name].notes);
      expect(new Set(subject?.rows.map(({ label }) => label)).size).toBe(templateItems[name].length);
    }
  });

  it("has one text for one deal", () => {
    expect(decodeAgreement(encodeAgreement(agreement))).toEqual(agreement);
    const { details } = filled(name);
    const [first, second, ...rest] = details as [(typeof details)[0], (typeof details)[0]];
    const unfit: FilledTemplate[] = [
      { name, details: [second, first, ...rest] },
      { name, details: [first, first, second, ...rest] },
      { name, details: [...details, { item: name === "rent" ? "papers" : "period", words: "x" }] },
      ...neededItems[name].map((needed) => ({
        name,
        details: details.filter(({ item }) => item !== needed),
      })),
    ];
    for (const template of unfit) expect(() => encodeAgreement(withTemplate(template))).toThrow();
    const other = templateKinds[name] === "goods" ? "service" : "goods";
    expect(() => encodeAgreement(withTemplate(filled(name), other))).toThrow();
  });

  it("proposes rules that are published here, or none", () => {
    const offers = policies.map(({ id, policy, document }) => ({
      id,
      named: agreementPolicy(policy, document),
    }));
    const { policy } = templateDefaults[name];
    expect(proposedPolicy(name, offers)).toBe(policies.find(({ key }) => key === policy.key)?.id);
    expect(proposedPolicy(name, [])).toBeNull();
  });
});

describe("templates", () => {
  it("leave an agreement without one as it was", () => {
    expect(agreementHash(chairs)).not.toBe(agreementHash(withTemplate(filled("goods"))));
    expect(new TextDecoder().decode(encodeAgreement(chairs))).not.toContain('"template"');
  });

  it("are the only users of their items", () => {
    const used = new Set(templateNames.flatMap((name) => templateItems[name]));
    expect([...used].sort()).toEqual([...itemNames].sort());
    for (const name of templateNames)
      for (const item of neededItems[name]) expect(templateItems[name]).toContain(item);
  });
});
