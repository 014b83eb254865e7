import { describe, expect, it } from "vitest";
import { agreementHash } from "../../../../web/shared/agreement/agreement.ts";
import { renderAgreement } from "../../../../web/shared/agreement/renderAgreement.ts";
import type { Rendered } from "../../../../web/shared/agreement/rendered.ts";
import { duration } from "../../../../web/shared/agreement/text/duration.ts";
import { instant } from "../../../../web/shared/agreement/text/instant.ts";
import { policyId } from "../../../../web/shared/escrow/policy.ts";
import { agreement, goods, handover } from "../support/agreements.ts";
import { buyer, feeRecipient, native, paidAt, seller } from "../support/cast.ts";

const zh = renderAgreement(agreement, "zh");
const en = renderAgreement(agreement, "en");
const allText = (rendered: Rendered) => JSON.stringify(rendered);

describe("renderAgreement", () => {
  it("has the same parts in every language", () => {
    const shape = ({ sections }: Rendered) =>
      sections.map(({ paragraphs, quotation, rows }) => [
        paragraphs.length,
        quotation,
        rows.map(({ kind }) => kind),
      ]);
    expect(shape(zh)).toEqual(shape(en));
    expect(zh.sections).toHaveLength(11);
  });

  it("carries the same numbers in every language", () => {
    const numbers = (rendered: Rendered) =>
      rendered.sections
        .flatMap(({ paragraphs }) => paragraphs)
        .join(" ")
        .replace(/0x[0-9a-fA-F]+/g, "")
        .replace(/\d+ 年 \d+ 月 \d+ 日|\d+ [A-Z][a-z]+ \d{4}/g, "")
        .match(/\d[\d.,]*\d|\d/g)
        ?.sort();
    expect(numbers(zh)).toEqual(numbers(en));
  });

  it("shows every fact that the money depends on", () => {
    for (const rendered of [zh, en]) {
      const text = allText(rendered);
      for (const fact of [
        buyer,
        seller,
        feeRecipient,
        "1,234.567891 tUSD",
        "6.172839 tUSD",
        "1,228.395052 tUSD",
      ]) {
        expect(text).toContain(fact);
      }
      for (const fact of [
        "Müller GmbH",
        "0.012 ETH",
        "0.5%",
        "50%",
        "10%",
        policyId(goods.policy),
        agreement.nonce,
      ]) {
        expect(text).toContain(fact);
      }
    }
    expect(allText(en)).toContain("45 days");
    expect(allText(zh)).toContain("45 天");
  });

  it("shows the parties' words as a quotation, as they were written", () => {
    expect(en.sections[1]?.quotation).toEqual(["二十把木椅", "颜色：胡桃木 🪑"]);
    expect(en.intro).toContain("in Chinese");
  });

  it("says what a policy without a fee, with two choices, says", () => {
    const content = handover.policy;
    const edited = { ...agreement, policy: { ...agreement.policy, content } };
    expect(allText(renderAgreement(edited, "en"))).toContain("nothing in between");
    expect(allText(renderAgreement(edited, "en"))).toContain("There is no fee on the payment.");
    expect(allText(renderAgreement(edited, "zh"))).toContain("不取中间");
  });

  it("names the chain's own coin without an address", () => {
    const token = { ...agreement.price.token, address: native } as const;
    const edited = { ...agreement, price: { ...agreement.price, token } };
    expect(allText(renderAgreement(edited, "en"))).toContain("The chain's own coin");
  });

  it("shows a draft whose buyer may be anybody", () => {
    const [parties] = renderAgreement({ ...agreement, buyer: null }, "en").sections;
    expect(parties?.rows.map(({ value }) => value)).toEqual(["Whoever pays", "No name given", seller]);
  });

  it("never changes what was hashed", () => {
    const before = agreementHash(agreement);
    renderAgreement(agreement, "en");
    expect(agreementHash(agreement)).toBe(before);
  });
});

describe("times in words", () => {
  it("are exact and the same on every machine", () => {
    expect(instant(paidAt, "en")).toBe("15 January 2027, 08:00:00 UTC");
    expect(instant(paidAt, "zh")).toBe("2027 年 1 月 15 日 08:00:00（协调世界时）");
  });

  it("name only the units that are there", () => {
    expect(duration(86_400, "en")).toBe("1 day");
    expect(duration(90_061, "en")).toBe("1 day 1 hour 1 minute 1 second");
    expect(duration(7_200, "zh")).toBe("2 小时");
    expect(duration(0, "zh")).toBe("0 秒");
  });
});
