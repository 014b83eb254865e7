// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PolicyWarning } from "../../../web/app/src/components/deal/PolicyWarning.tsx";
import { ArbitratorNote } from "../../../web/app/src/features/pay/review/ArbitratorNote.tsx";
import { policyStanding } from "../../../web/app/src/lib/deal/policyStanding.ts";
import { languages } from "../../../web/app/src/lib/i18n/language.ts";
import { policyId } from "../../../web/shared/escrow/policy.ts";
import { renderWithTexts } from "../components/support/renderWithTexts.tsx";
import { onlooker, policy as shared } from "../shared/support/cast.ts";

const policy = { ...shared, arbitratorData: `0x${"07".repeat(32)}` as const };
const ours = { policies: [policyId(policy)], court: policy.arbitrator };
const coin = { symbol: "ETH", decimals: 18 };

describe("a policy", () => {
  it("stands by being listed, not by what it says of itself", () => {
    expect(policyStanding(policy, ours)).toEqual({ isListed: true, isOurCourt: true, asksSoundly: true });
    expect(policyStanding({ ...policy, feeBps: 0, defaultBuyerBps: 1 }, ours).isListed).toBe(false);
    expect(policyStanding({ ...policy, arbitrator: onlooker }, ours)).toEqual({
      isListed: false,
      isOurCourt: false,
      asksSoundly: true,
    });
  });

  it.each([
    ["keeps the parties back", { passParties: false }],
    ["names no roster", { arbitratorData: "0x" }],
    ["brings parties of its own", { arbitratorData: `0x${"0a".repeat(96)}` }],
  ] as const)("asks Parley's Court unsoundly when it %s", (_, change) => {
    expect(policyStanding({ ...policy, ...change }, ours).asksSoundly).toBe(false);
    expect(policyStanding({ ...policy, ...change, arbitrator: onlooker }, ours).asksSoundly).toBe(true);
  });

  it("of Parley's with Parley's Court is no warning", () => {
    const { container } = renderWithTexts(<PolicyWarning isListed isOurCourt asksSoundly />);
    expect(container.textContent).toBe("");
  });

  it.each(languages)("that is not listed is a danger, and more so before another court (%s)", (language) => {
    renderWithTexts(<PolicyWarning isListed={false} isOurCourt={false} asksSoundly />, language);
    const zh = language === "zh";
    expect(screen.getByText(zh ? "这不是言和的规则" : "These rules are not Parley’s")).toBeTruthy();
    expect(screen.getByText(zh ? /不属于言和仲裁庭/ : /outside Parley’s Court/)).toBeTruthy();
  });

  it("that is listed but names another court says so", () => {
    renderWithTexts(<PolicyWarning isListed isOurCourt={false} asksSoundly />);
    expect(screen.getByText("The arbitrator is not Parley’s Court")).toBeTruthy();
    expect(screen.queryByText("These rules are not Parley’s")).toBeNull();
  });
});

describe.each(languages)("a policy that asks the court unsoundly (%s)", (language) => {
  it("says so even when it is listed", () => {
    renderWithTexts(<PolicyWarning isListed isOurCourt asksSoundly={false} />, language);
    const zh = language === "zh";
    expect(
      screen.getByText(zh ? "这些规则没有正确提交言和仲裁庭" : /do not ask Parley’s Court properly/),
    ).toBeTruthy();
    expect(screen.queryByText(zh ? "这不是言和的规则" : "These rules are not Parley’s")).toBeNull();
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
