// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PolicyField } from "../../../web/app/src/components/deal/PolicyField.tsx";
import { type Language, languages } from "../../../web/app/src/lib/i18n/language.ts";
import { renderWithTexts } from "../components/support/renderWithTexts.tsx";
import { buyer, policy, seller } from "../shared/support/cast.ts";
import { coins, offer } from "./support/scene.ts";

const threeDays = 3 * 86_400;
const [token] = coins;
if (!token) throw new Error("There is no coin to pay with.");

const says = {
  en: {
    title: "Only 2 days to inspect",
    body: /^The time runs from the moment the seller declares delivery/,
  },
  zh: { title: "验收时间只有2天", body: /^时间从卖方声明交付时起算，运输也计算在内/ },
};

/** Chooses among rules whose inspection takes so long and others that give two weeks. */
function choose(
  inspection: number,
  {
    kind = "goods",
    chosen = "short",
    language = "en",
  }: { kind?: "goods" | "service"; chosen?: string | null; language?: Language } = {},
) {
  const short = {
    ...offer,
    id: "short" as const,
    named: { ...offer.named, content: { ...policy, inspection } },
  };
  renderWithTexts(
    <PolicyField
      offers={[short, offer] as never}
      value={chosen}
      onChange={() => undefined}
      problem={undefined}
      judged={false}
      kind={kind}
      token={token as never}
      parties={[buyer, seller]}
    />,
    language,
  );
}
const isWarned = (language: Language = "en") => screen.queryByText(says[language].body) !== null;

describe.each(languages)("rules that leave less than three days to inspect goods (%s)", (language) => {
  it("are warned of where they are chosen", () => {
    choose(threeDays - 1, { language });
    screen.getByText(says[language].title);
    expect(isWarned(language)).toBe(true);
    expect(document.body.textContent).not.toMatch(/policy\.|\{\{/);
  });

  it("are not those that leave three days", () => {
    choose(threeDays, { language });
    expect(isWarned(language)).toBe(false);
  });
});

it("nobody is warned of rules that are not chosen, nor of any for a service, which does not travel", () => {
  choose(threeDays - 1, { chosen: offer.id });
  choose(threeDays - 1, { chosen: null });
  choose(threeDays - 1, { kind: "service" });
  expect(isWarned()).toBe(false);
});
