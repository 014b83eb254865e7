import { describe, expect, it } from "vitest";
import { signProblem } from "../../../../web/app/src/features/talk/agreement/act/signProblem.ts";
import {
  type DeskDraft,
  draftFromAgreement,
  draftFromTemplate,
} from "../../../../web/app/src/features/talk/agreement/draft/DeskDraft.ts";
import { otherParty } from "../../../../web/app/src/features/talk/agreement/draft/otherParty.ts";
import { readDeskDraft } from "../../../../web/app/src/features/talk/agreement/draft/readDeskDraft.ts";
import { writeAgreement } from "../../../../web/app/src/features/talk/agreement/draft/writeAgreement.ts";
import { agreementHash } from "../../../../web/shared/agreement/agreement.ts";
import { agreementState } from "../../../../web/shared/agreement/agreementState.ts";
import { diffAgreements } from "../../../../web/shared/agreement/diffAgreements.ts";
import { templateNames } from "../../../../web/shared/agreement/template.ts";
import { agreementPolicy } from "../../../../web/shared/policies/agreementPolicy.ts";
import { dollarToken, policies } from "../../shared/support/agreements.ts";
import { escrow, paidAt } from "../../shared/support/cast.ts";
import { ann, bao, cardOf, chairs, cheaper, room } from "./support/proposals.ts";

const context = {
  parties: [ann.address, bao.address] as const,
  coins: [{ ...dollarToken, name: "Test Dollar", methods: ["approve"] as const }],
  policies: policies.map(({ id, policy, document }) => ({
    id,
    named: agreementPolicy(policy, document),
    document,
  })),
  locale: "en-GB",
  now: paidAt,
};

const details = {
  result: "A translation",
  route: "CN to DE",
  carriage: "By ship",
  duties: "Buyer",
  place: "Street 1",
};
const more = { period: "May", cash: "700 CNY", means: "In hand" };
const filled = (template: (typeof templateNames)[number]): DeskDraft => ({
  ...draftFromTemplate(template, paidAt),
  ...{ title: " Deal ", amount: "120.5", policy: policies[0].id, details: { ...details, ...more } },
});

const read = (draft: DeskDraft, template = draft.template ?? "goods") =>
  readDeskDraft(draft, template, context);
const you = { address: ann.address, encryptionKey: `0x${"0a".repeat(32)}` } as const;
const other = { address: bao.address, name: "", encryptionKey: null };

function written(draft: DeskDraft) {
  const { deal } = read(draft);
  if (!deal) throw new Error("the draft holds");
  return writeAgreement(deal, { escrow, language: "en", nonce: draft.nonce, createdAt: paidAt, you, other });
}

describe("a draft of the desk", () => {
  it.each(templateNames)("of %s becomes an agreement that has one hash", (template) => {
    const agreement = written(filled(template));
    expect(agreementHash(agreement)).toMatch(/^0x[0-9a-f]{64}$/);
    expect(agreement.subject.template?.name).toBe(template);
    expect(agreement).toMatchObject({ buyer: { ...you, name: "" }, seller: other });
  });

  it("puts the writer on the side that they chose", () => {
    const agreement = written({ ...filled("goods"), side: "seller", ownName: "Ann" });
    expect(agreement).toMatchObject({ seller: { ...you, name: "Ann" }, buyer: other });
  });

  it("says everything that is wrong at once", () => {
    const draft = {
      ...draftFromTemplate("rent", paidAt),
      details: { place: "x".repeat(301) },
      deliverBy: "",
    };
    expect(read(draft).problems).toEqual({
      title: "titleEmpty",
      amount: "amountUnread",
      deliverBy: "deadlineEmpty",
      policy: { code: "policyEmpty" },
      details: { place: "detailTooLong", period: "detailMissing" },
    });
  });

  it("drops what was typed for another template", () => {
    const { deal } = read(filled("service"));
    expect(deal?.details).toEqual([{ item: "result", words: "A translation" }]);
  });

  it("of a counter-proposal begins as what was proposed, under a number of its own", () => {
    const proposed = written(filled("crossBorder"));
    const counter = written(draftFromAgreement(proposed, ann.address, context.locale));
    expect(diffAgreements(proposed, counter)).toEqual([]);
    expect(counter.nonce).not.toBe(proposed.nonce);
    expect(draftFromAgreement(proposed, bao.address, context.locale).side).toBe("seller");
  });
});

describe("the other side's name and key", () => {
  it("are taken from its own proposals, never from what is said of it", () => {
    const said = {
      ...chairs,
      seller: { ...chairs.seller, name: "Bao", encryptionKey: `0x${"ba".repeat(32)}` as const },
    };
    const own = agreementState([cardOf(chairs, ann), cardOf(said, bao)], room);
    expect(otherParty(bao.address, own.proposals)).toEqual(said.seller);
    const others = agreementState([cardOf(said, ann)], room);
    expect(otherParty(bao.address, others.proposals)).toEqual(other);
  });
});

describe("signProblem", () => {
  const coin = dollarToken;
  const ownKey = chairs.buyer.encryptionKey;
  const around = { you: ann.address, ownKey, now: paidAt, coin };
  it("is silent about what may be signed", () => {
    expect(signProblem(cheaper, around)).toBeNull();
    expect(signProblem(cheaper, { ...around, you: bao.address, ownKey: `0x${"0c".repeat(32)}` })).toBeNull();
  });

  it.each([
    ["a day of delivery that is over", { now: chairs.deliverBy }, "expired"],
    ["false decimals", { coin: { ...coin, decimals: 18 } }, "coinForged"],
    ["another's key in one's place", { ownKey: `0x${"0c".repeat(32)}` }, "keyForeign"],
    ["a key where the account has none", { ownKey: null }, "keyForeign"],
  ] as const)("stops %s", (_, changes, code) => {
    expect(signProblem(cheaper, { ...around, ...changes })).toEqual({ code });
  });
});
