// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ContradictionNotice } from "../../../web/app/src/components/agreement/ContradictionNotice.tsx";
import { type Language, languages } from "../../../web/app/src/lib/i18n/language.ts";
import type { AgreementReading } from "../../../web/app/src/lib/trade/AgreementReading.ts";
import { readAgreement, unreadAgreement } from "../../../web/app/src/lib/trade/readAgreement.ts";
import { stopReason } from "../../../web/app/src/lib/trade/stopReason.ts";
import { useContradiction } from "../../../web/app/src/lib/trade/useContradiction.ts";
import { encodeAgreement, termsOf } from "../../../web/shared/agreement/agreement.ts";
import { ParleyError } from "../../../web/shared/errors/ParleyError.ts";
import { renderWithTexts } from "../components/support/renderWithTexts.tsx";
import { agreement } from "../shared/support/agreements.ts";
import { chainId, escrow, paidAt } from "../shared/support/cast.ts";
import { Story } from "../shared/support/story.ts";
import { sceneOf } from "./support/scene.ts";

const place = { chainId, escrow } as const;
const terms = termsOf(agreement);
const reading = (changed: Partial<typeof terms> = {}) =>
  readAgreement(encodeAgreement(agreement), { ...terms, ...changed }, place);

const contradictory = reading({ amount: 1n });
const code = (given: AgreementReading) =>
  (stopReason(given, "agreement") as ParleyError | null)?.code ?? null;

describe("what is decided on the text", () => {
  it("goes on while the text says what the chain says, or is not known", () => {
    expect(code(reading())).toBeNull();
    expect(code({ state: "reading" })).toBeNull();
    expect(code(unreadAgreement(new ParleyError("sealedForOthers")))).toBeNull();
  });

  it("is stopped by a text that was edited, and by one that contradicts the terms", () => {
    expect(code(unreadAgreement(new ParleyError("sealedHashMismatch")))).toBe("sealedHashMismatch");
    expect(code(contradictory)).toBe("agreementContradictsTerms");
  });

  it("but no text keeps what the clock gives", () => {
    expect(stopReason(contradictory, "clock")).toBeNull();
    expect(stopReason(unreadAgreement(new ParleyError("sealedHashMismatch")), "clock")).toBeNull();
  });
});

describe("the page of a trade", () => {
  function Page({ given }: { given: AgreementReading }) {
    const { row } = new Story();
    const { scene, contradiction } = useContradiction({
      ...sceneOf(row, "seller", paidAt),
      agreement: given,
    });
    return (
      <>
        {contradiction ? <ContradictionNotice {...contradiction} /> : null}
        <output>{code(scene.agreement) ?? "goes on"}</output>
      </>
    );
  }

  const render = (given: AgreementReading, language: Language = "en") =>
    renderWithTexts(<Page given={given} />, language);
  const result = () => document.querySelector("output")?.textContent;

  it("says nothing of a text that says what the chain says", () => {
    render(reading());
    expect(screen.queryByRole("alert")).toBeNull();
    expect(result()).toBe("goes on");
  });

  it.each(languages)("stops until its reader goes by the terms (%s)", (language) => {
    render(contradictory, language);
    expect(screen.getByRole("alert").textContent).toContain(language === "zh" ? "金额" : "the amount");
    expect(result()).toBe("agreementContradictsTerms");
    fireEvent.click(screen.getByRole("checkbox"));
    expect(result()).toBe("goes on");
    fireEvent.click(screen.getByRole("checkbox"));
    expect(result()).toBe("agreementContradictsTerms");
  });
});
