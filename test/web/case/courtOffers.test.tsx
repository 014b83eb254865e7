// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { OfferPanel } from "../../../web/app/src/components/settlement/OfferPanel.tsx";
import { CaseView } from "../../../web/app/src/features/case/CaseView.tsx";
import { type Language, languages } from "../../../web/app/src/lib/i18n/language.ts";
import type { TradeScene } from "../../../web/app/src/lib/trade/TradeScene.ts";
import type { Trade } from "../../../web/shared/escrow/trade.ts";
import { CourtStory, namedDispute, openedAt, rules } from "../shared/support/hearings.ts";
import { Story } from "../shared/support/story.ts";
import { renderTrade } from "../trade/support/renderTrade.tsx";
import { sceneOf } from "../trade/support/scene.ts";

const hour = 3_600;
const day = 24 * hour;
const heard = new CourtStory(namedDispute).opened();
const evidenceEndsAt = openedAt + rules.evidencePeriod;
const claimed = () => new Story().delivered().claimed(8_000);
const inCourt = claimed().answered(3_000).inCourt(heard.id).row;

const says = {
  en: {
    make: "Make an offer",
    revoke: "Revoke all offers",
    sign: "Sign the offer",
    lifetime: "Good for",
    tooLate: "There is no time left for an offer before the voting begins.",
  },
  zh: {
    make: "提出和解提议",
    revoke: "撤销全部提议",
    sign: "签署提议",
    lifetime: "有效期",
    tooLate: "表决开始之前，已来不及提出新的提议。",
  },
};

function show(part: (scene: TradeScene) => ReactNode, trade: Trade, now: number, language: Language = "en") {
  const scene = sceneOf(trade, "buyer", now);
  renderTrade(part(scene), scene, { court: heard.logs, language });
}
const ofCase = (scene: TradeScene) => <CaseView scene={scene} />;

/** For how long an offer may be good that is made on the case's page, in seconds. */
async function lifetimes(trade: Trade, now: number): Promise<number[]> {
  show(ofCase, trade, now);
  fireEvent.click(await screen.findByRole("button", { name: says.en.make }));
  const options = within(screen.getByRole("combobox", { name: says.en.lifetime })).getAllByRole("option");
  return options.map((option) => Number((option as HTMLOptionElement).value));
}

describe("an offer that is made while the court hears the case", () => {
  it("ends by the last instant of the evidence, so before the voting", async () => {
    expect(await lifetimes(inCourt, evidenceEndsAt - 3 * day)).toEqual([hour, day, 3 * day]);
  });

  it("ends a second earlier than usual where a second is missing", async () => {
    expect(await lifetimes(inCourt, evidenceEndsAt - 3 * day + 1)).toEqual([hour, day]);
  });

  it("is good for what is left where no usual lifetime fits", async () => {
    expect(await lifetimes(inCourt, evidenceEndsAt - 60)).toEqual([60]);
  });

  it.each(languages)("is not signed once that has come, which is said (%s)", async (language) => {
    const say = says[language];
    show(ofCase, inCourt, evidenceEndsAt, language);
    fireEvent.click(await screen.findByRole("button", { name: say.make }));
    const dialog = within(screen.getByRole("dialog"));
    expect(dialog.getByText(say.tooLate)).toBeTruthy();
    expect(dialog.queryByRole("combobox")).toBeNull();
    expect(dialog.getByRole("button", { name: say.sign })).toHaveProperty("disabled", true);
  });

  it("is not made at all where the voting's beginning is not known: before another court, and on the trade's page", async () => {
    const elsewhere = claimed()
      .answered(3_000)
      .inCourt(heard.id + 1n).row;
    show(ofCase, elsewhere, evidenceEndsAt - day);
    show((scene) => <OfferPanel scene={scene} linked={null} />, inCourt, evidenceEndsAt - day);
    expect(await screen.findAllByRole("button", { name: says.en.revoke })).toHaveLength(2);
    expect(screen.queryByRole("button", { name: says.en.make })).toBeNull();
  });
});

it("an offer before court may be good for as long as one likes, whatever the case's clock says", async () => {
  const { row } = claimed();
  expect(await lifetimes(row, row.endsAt - 60)).toEqual([hour, day, 3 * day, 7 * day, 14 * day]);
});
