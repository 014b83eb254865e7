// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Award } from "../../../web/app/src/features/case/award/Award.tsx";
import type { Language } from "../../../web/app/src/lib/i18n/language.ts";
import { policy } from "../shared/support/cast.ts";
import { Story } from "../shared/support/story.ts";
import { renderTrade } from "../trade/support/renderTrade.tsx";
import { sceneOf } from "../trade/support/scene.ts";

// Of 1,234.567891 the buyer wants all and is offered 40 %: of the rest, the seller's part, less than a unit falls to the buyer.
const inCourt = () => new Story().delivered().claimed(10_000).answered(4_000).inCourt();

/** What stands below "The ruling". */
function said({ row }: Story, language: Language): string | undefined {
  const scene = sceneOf(row, "buyer", row.steps.at(-1)?.log.time ?? 0);
  renderTrade(<Award scene={scene} hearing={null} />, scene, { language });
  const title = screen.queryByText(language === "en" ? "The ruling" : "裁决结果");
  return title?.nextElementSibling?.textContent?.replaceAll("\u00a0", " ");
}

describe.each([
  [
    "en",
    {
      gives: "70% of the disputed 740.740734 tUSD goes to the buyer.",
      unpaid: " It is final and waits to be paid out.",
      refused:
        "The court refused to rule, or nobody decided: what is disputed is divided by the rules, 40% to the buyer.",
    },
  ],
  [
    "zh",
    {
      gives: "争议金额 740.740734 tUSD 的 70% 归买方。",
      unpaid: "裁决为终局，等待支付。",
      refused: "仲裁庭拒绝裁决，或无人裁决：争议部分按规则分配，买方得 40%。",
    },
  ],
] as const)("the award's sentence (%s)", (language, say) => {
  it("says which share of what is disputed the ruling gives, and that it waits until it is paid out", () => {
    expect(said(inCourt().ruled(4n), language)).toBe(say.gives + say.unpaid);
  });

  it("says the same once it is paid out", () => {
    expect(said(inCourt().ruled(4n).closed("Ruled", 1n), language)).toBe(say.gives);
  });

  it("says what the rules give where the court refused", () => {
    expect(policy.defaultBuyerBps).toBe(4_000);
    expect(said(inCourt().ruled(0n).closed("Ruled", 1n), language)).toBe(say.refused);
  });
});

it("there is no ruling where the claim was conceded", () => {
  expect(said(new Story().delivered().claimed(10_000).closed("Conceded", 1n), "en")).toBeUndefined();
  expect(screen.getByRole("heading", { name: "How it ended" })).toBeTruthy();
});
