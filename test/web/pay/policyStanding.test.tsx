import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PolicyWarning } from "../../../web/app/src/features/pay/policy/PolicyWarning.tsx";
import { policyStanding } from "../../../web/app/src/features/pay/policy/policyStanding.ts";
import { ArbitratorNote } from "../../../web/app/src/features/pay/review/ArbitratorNote.tsx";
import { languages } from "../../../web/app/src/lib/i18n/language.ts";
import { policyId } from "../../../web/shared/escrow/policy.ts";
import { renderWithTexts } from "../components/support/renderWithTexts.tsx";
import { onlooker, policy } from "../shared/support/cast.ts";

const ours = { policies: [policyId(policy)], court: policy.arbitrator };
const coin = { symbol: "ETH", decimals: 18 };

describe("a policy", () => {
  it("stands by being listed, not by what it says of itself", () => {
    expect(policyStanding(policy, ours)).toEqual({ isListed: true, isOurCourt: true });
    expect(policyStanding({ ...policy, feeBps: 0, defaultBuyerBps: 1 }, ours).isListed).toBe(false);
    expect(policyStanding({ ...policy, arbitrator: onlooker }, ours)).toEqual({
      isListed: false,
      isOurCourt: false,
    });
  });

  it("of Parley's with Parley's Court is no warning", () => {
    const { container } = renderWithTexts(<PolicyWarning isListed isOurCourt />);
    expect(container.textContent).toBe("");
  });

  it.each(languages)("that is not listed is a danger, and more so before another court (%s)", (language) => {
    renderWithTexts(<PolicyWarning isListed={false} isOurCourt={false} />, language);
    const zh = language === "zh";
    expect(screen.getByText(zh ? "这不是言和的规则" : "These rules are not Parley’s")).toBeTruthy();
    expect(screen.getByText(zh ? /不属于言和仲裁庭/ : /outside Parley’s Court/)).toBeTruthy();
  });

  it("that is listed but names another court says so", () => {
    renderWithTexts(<PolicyWarning isListed isOurCourt={false} />);
    expect(screen.getByText("The arbitrator is not Parley’s Court")).toBeTruthy();
    expect(screen.queryByText("These rules are not Parley’s")).toBeNull();
  });
});

describe("the arbitrator's word that they would come", () => {
  const note = (isListed: boolean) =>
    renderWithTexts(
      <ArbitratorNote rehearsal={{ state: "passed", cost: 5n }} coin={coin} isListed={isListed} />,
    );

  it("is good news under a listed policy only", () => {
    const listed = note(true);
    expect(listed.container.querySelector(".text-jade")).toBeTruthy();
    listed.unmount();
    const unlisted = note(false);
    expect(unlisted.container.querySelector(".text-jade")).toBeNull();
    expect(screen.getByRole("status").textContent).toContain("says nothing about who they are");
  });

  it("is worth nothing when a case would outlast the policy's time", () => {
    renderWithTexts(
      <ArbitratorNote
        rehearsal={{ state: "slow", longest: 40 * 86_400, window: 30 * 86_400 }}
        coin={coin}
        isListed
      />,
    );
    expect(screen.getByRole("status").textContent).toMatch(/40 days.*30 days/);
  });
});
