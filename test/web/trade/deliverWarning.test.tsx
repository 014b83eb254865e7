// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { DeliverWarning } from "../../../web/app/src/features/trade/actions/DeliverWarning.tsx";
import { type Language, languages } from "../../../web/app/src/lib/i18n/language.ts";
import { readAgreement } from "../../../web/app/src/lib/trade/readAgreement.ts";
import { encodeAgreement, termsOf } from "../../../web/shared/agreement/agreement.ts";
import { renderWithTexts } from "../components/support/renderWithTexts.tsx";
import { agreement } from "../shared/support/agreements.ts";
import { chainId, escrow, paidAt, policy } from "../shared/support/cast.ts";
import { Story } from "../shared/support/story.ts";
import { sceneOf } from "./support/scene.ts";

const threeDays = 3 * 86_400;
const says = {
  en: {
    short: "Only 2 days: say it when the goods are in the buyer’s hands, not when you post them.",
    transit:
      "The inspection starts at once, so it must cover the way of a parcel: say it when the goods are there, or nearly.",
  },
  zh: {
    short: "只有 2天：请在货物到买方手中时声明，不要在寄出时声明。",
    transit: "验收期立即开始计算，须覆盖运输时间：请在货物送达或即将送达时再声明。",
  },
};

/** What a seller of goods or of a service reads before declaring delivery. */
function said(inspection: number, language: Language = "en", kind: "goods" | "service" = "goods") {
  const sold = { ...agreement, subject: { ...agreement.subject, kind } };
  const terms = termsOf(sold);
  const scene = {
    ...sceneOf(new Story(terms).row, "seller", paidAt),
    policy: { ...policy, inspection },
    agreement: readAgreement(encodeAgreement(sold), terms, { chainId, escrow }),
  };
  return renderWithTexts(<DeliverWarning scene={scene} />, language).container.textContent;
}

describe("declaring delivery", () => {
  it.each(languages)("warns below three days to inspect, and tells of the way otherwise (%s)", (language) => {
    expect(said(threeDays - 1, language)).toBe(says[language].short);
    expect(said(threeDays, language)).toBe(says[language].transit);
  });

  it("says nothing of parcels where the agreement is for a service", () => {
    expect(said(threeDays - 1, "en", "service")).toBe("");
  });
});
