// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { choiceOf } from "../../../web/app/src/components/case/choiceOf.ts";
import { RulingForm } from "../../../web/app/src/features/desk/vote/RulingForm.tsx";
import { noRuling } from "../../../web/app/src/features/desk/vote/rulingDraft.ts";
import { type Language, languages } from "../../../web/app/src/lib/i18n/language.ts";
import { ChainContext } from "../../../web/app/src/lib/query/ChainContext.ts";
import { rulingBuyerBps } from "../../../web/shared/escrow/amounts.ts";
import { renderWithTexts } from "../components/support/renderWithTexts.tsx";
import { Story } from "../shared/support/story.ts";
import { sceneOf } from "../trade/support/scene.ts";

describe("a share", () => {
  it("becomes the nearest ruling that the rules allow", () => {
    expect(choiceOf(7_000, 101)).toBe(31);
    expect(choiceOf(7_000, 11)).toBe(4);
    expect(choiceOf(10_000, 2)).toBe(1);
    expect(choiceOf(0, 2)).toBe(2);
    for (let bps = 0; bps <= 10_000; bps += 100) {
      expect(rulingBuyerBps(choiceOf(bps, 101) ?? 0, 101)).toBe(bps);
    }
  });

  it("between two rulings becomes neither", () => {
    expect(choiceOf(5_000, 2)).toBeNull();
    expect(choiceOf(500, 11)).toBeNull();
    expect(choiceOf(4_999, 2)).toBe(2);
    expect(choiceOf(5_001, 2)).toBe(1);
  });
});

describe("the ruling", () => {
  const { row } = new Story().delivered().claimed(8_000).answered(3_000).inCourt();
  const chain = {
    config: { chainId: 31_337, coins: [], feeds: [], native: { symbol: "ETH", decimals: 18, name: "Ether" } },
    clock: { now: () => row.endsAt, onCorrection: () => () => undefined },
  } as never;
  const onRule = vi.fn();

  function render(choices: number, language: Language = "en") {
    onRule.mockClear();
    const form = <Ruling choices={choices} />;
    renderWithTexts(
      <QueryClientProvider client={new QueryClient()}>
        <ChainContext value={chain}>{form}</ChainContext>
      </QueryClientProvider>,
      language,
    );
  }

  function Ruling({ choices }: { choices: number }) {
    const [draft, setDraft] = useState(noRuling);
    const change = (changes: Partial<typeof noRuling>) => setDraft({ ...draft, ...changes });
    return (
      <RulingForm
        scene={sceneOf(row, null, row.endsAt)}
        isHidden={false}
        choices={choices}
        busy={false}
        failure={null}
        kept={{ draft, change, forget: () => undefined }}
        onRule={onRule}
      />
    );
  }

  const rule = (name = "Rule and pay out") => fireEvent.click(screen.getByRole("button", { name }));
  function writeTheRest() {
    fireEvent.change(screen.getByLabelText("Your reasons"), { target: { value: "The brakes failed." } });
    fireEvent.click(screen.getByRole("checkbox", { name: /^I ruled by the evidence/ }));
  }

  it("is for neither side until the arbitrator picks one", async () => {
    render(2);
    expect(screen.getAllByRole("radio").filter((radio) => (radio as HTMLInputElement).checked)).toEqual([]);
    writeTheRest();
    rule();
    expect(onRule).not.toHaveBeenCalled();
    expect(screen.getByText(/^Choose one of the two first/)).toBeTruthy();
    const group = screen.getByRole("radiogroup");
    expect(group.getAttribute("aria-invalid")).toBe("true");
    await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole("radio")[0]));

    fireEvent.click(screen.getByRole("radio", { name: /^The seller’s/ }));
    expect(group.getAttribute("aria-invalid")).toBeNull();
    rule();
    expect(onRule).toHaveBeenCalledWith({ choice: 2, reasons: "The brakes failed." });
  });

  it.each([11, 101])("of %s choices starts without a share", async (choices) => {
    render(choices);
    const [typed] = screen.getAllByLabelText(/^Share of the dispute/) as [HTMLInputElement];
    expect(typed.value).toBe("");
    expect(typed.getAttribute("aria-invalid")).toBeNull();
    writeTheRest();
    rule();
    expect(onRule).not.toHaveBeenCalled();
    expect(screen.getByText(/^Enter the share that goes to the buyer/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(typed));

    fireEvent.change(typed, { target: { value: "70" } });
    rule();
    expect(onRule).toHaveBeenCalledWith(expect.objectContaining({ choice: choiceOf(7_000, choices) }));
  });

  it("asks again for a share between two rulings", () => {
    render(11);
    const [typed] = screen.getAllByLabelText(/^Share of the dispute/) as [HTMLInputElement];
    fireEvent.change(typed, { target: { value: "5" } });
    writeTheRest();
    rule();
    expect(screen.getByText(/^This lies exactly between two rulings/)).toBeTruthy();
    expect(onRule).not.toHaveBeenCalled();
  });

  it("may be refused without a share", () => {
    render(2);
    fireEvent.click(screen.getByRole("checkbox", { name: /^Refuse to rule/ }));
    writeTheRest();
    rule();
    expect(onRule).toHaveBeenCalledWith({ choice: 0, reasons: "The brakes failed." });
  });

  it.each(languages)("says in words what is missing (%s)", (language) => {
    render(2, language);
    rule(language === "zh" ? "裁决并支付" : undefined);
    expect(document.body.textContent).not.toMatch(/vote\./);
    if (language === "zh") expect(screen.getByText(/^请先选择其中一方/)).toBeTruthy();
  });
});
