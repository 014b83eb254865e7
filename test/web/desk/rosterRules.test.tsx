// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { RosterRules } from "../../../web/app/src/features/desk/roster/RosterRules.tsx";
import type { Language } from "../../../web/app/src/lib/i18n/language.ts";
import { reduceCourt } from "../../../web/shared/court/reduceCourt.ts";
import type { Rules } from "../../../web/shared/court/rosterVersion.ts";
import { renderCourt } from "../case/support/renderCourt.tsx";
import { buyer } from "../shared/support/cast.ts";
import { CourtStory, openedAt, version } from "../shared/support/hearings.ts";

/** What the rules of a version say in words. */
function told(language: Language, changes: Partial<Rules> = {}): string {
  const found = reduceCourt(new CourtStory().published().logs).versions.get(version);
  if (!found) throw new Error("There is no version.");
  renderCourt(<RosterRules version={{ ...found, rules: { ...found.rules, ...changes } }} />, {
    ...{ now: openedAt, viewer: buyer, language },
  });
  return screen.getByText(language === "zh" ? /拒绝裁决/ : /Refusing to rule/).textContent ?? "";
}

const panel = { seats: 3, rounds: 2, revealPeriod: 60, appealPeriod: 60 };

describe("the rules of a roster", () => {
  it.each([
    [
      "en",
      "one seat",
      {},
      "Refusing to rule means that what is disputed is divided by the rules of the trade.",
    ],
    ["zh", "one seat", {}, "拒绝裁决意味着争议部分按交易规则分配。"],
    [
      "en",
      "panels",
      panel,
      "Refusing to rule means that what is disputed is divided by the rules of the trade.",
    ],
    ["zh", "panels", panel, "拒绝裁决意味着争议部分按交易规则分配。"],
  ] as const)("say in one sentence what refusing to rule means (%s, %s)", (language, _, rules, refusal) => {
    expect(told(language, rules)).toContain(refusal);
  });
});
