// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { ArbitratorView } from "../../../web/app/src/features/public/ArbitratorView.tsx";
import { FiguresView } from "../../../web/app/src/features/public/FiguresView.tsx";
import { MemberTable } from "../../../web/app/src/features/public/MemberTable.tsx";
import { ProofEvidence } from "../../../web/app/src/features/public/ProofEvidence.tsx";
import { ProofSteps } from "../../../web/app/src/features/public/ProofSteps.tsx";
import { ProofView } from "../../../web/app/src/features/public/ProofView.tsx";
import { RosterView } from "../../../web/app/src/features/public/RosterView.tsx";
import { SpreadPicture } from "../../../web/app/src/features/public/SpreadPicture.tsx";
import { languages } from "../../../web/app/src/lib/i18n/language.ts";
import checkEn from "../../../web/app/src/locales/en/check.json" with { type: "json" };
import errorsEn from "../../../web/app/src/locales/en/errors.json" with { type: "json" };
import en from "../../../web/app/src/locales/en/public.json" with { type: "json" };
import checkZh from "../../../web/app/src/locales/zh/check.json" with { type: "json" };
import errorsZh from "../../../web/app/src/locales/zh/errors.json" with { type: "json" };
import zh from "../../../web/app/src/locales/zh/public.json" with { type: "json" };
import { reduceCourt } from "../../../web/shared/court/reduceCourt.ts";
import { onlooker } from "../shared/support/cast.ts";
import { arbitrator, CourtStory, second, version } from "../shared/support/hearings.ts";
import { Story } from "../shared/support/story.ts";
import { renderPage } from "../states/renderPage.tsx";

afterEach(cleanup);
const texts = {
  en: { ...en, check: checkEn, errors: errorsEn },
  zh: { ...zh, check: checkZh, errors: errorsZh },
};
const id = `0x${"ab".repeat(32)}` as const;

for (const language of languages) {
  const words = texts[language];

  test(`an address without a record is told what would stand there (${language})`, async () => {
    const { tick } = await renderPage(<ArbitratorView address={onlooker} />, language);
    expect(screen.queryByText(words.arbitrator.none)).toBeNull();
    await tick();
    await tick();
    await waitFor(() => expect(screen.getByText(words.arbitrator.none)).toBeTruthy());
    expect(screen.getByRole("status").textContent).toContain("3");
  });

  test(`a roster that nobody published is unknown, and not before the chain was read (${language})`, async () => {
    const { tick } = await renderPage(<RosterView id={id} />, language);
    expect(screen.queryByText(words.roster.unknown)).toBeNull();
    await tick();
    await waitFor(() => expect(screen.getByText(words.roster.unknown)).toBeTruthy());
  });

  test(`a trade that the chain does not know has no proof (${language})`, async () => {
    const { tick } = await renderPage(<ProofView id={id} />, language);
    await tick();
    await waitFor(() =>
      expect(screen.getByRole("alert").textContent).toContain(words.errors.tradeUnknown.slice(0, 12)),
    );
    expect(screen.queryByText(words.proof.comparison.same)).toBeNull();
  });

  test(`figures that only a record has are said to be missing without one (${language})`, async () => {
    await renderPage(<FiguresView />, language);
    expect(screen.getByText(words.figures.none)).toBeTruthy();
  });

  test(`the spread says in a table what the picture shows (${language})`, async () => {
    const counts = [
      { choices: 11, choice: 0, times: 1 },
      { choices: 11, choice: 1, times: 2 },
      { choices: 11, choice: 11, times: 4 },
    ];
    await renderPage(<SpreadPicture counts={counts} />, language);
    const rows = within(screen.getByRole("table", { name: words.spread.label })).getAllByRole("row");
    const said = rows.map((row) => row.textContent);
    expect(said).toContain("0%4");
    expect(said).toContain("100%2");
    expect(said.at(-1)).toBe(`${words.spread.refused}1`);
  });

  test(`a roster's members stand in a table with what the court counts (${language})`, async () => {
    const story = new CourtStory()
      .published()
      .joined(arbitrator, 1)
      .joined(second, 2)
      .opened()
      .drawn(arbitrator);
    const roster = reduceCourt(story.logs).versions.get(version);
    if (!roster) throw new Error("no roster");
    await renderPage(<MemberTable version={roster} />, language);
    const [, first] = screen.getAllByRole("row");
    expect(first?.textContent).toContain("1/3");
    expect(
      within(first as HTMLElement)
        .getByRole("link")
        .getAttribute("href"),
    ).toBe(`/arbitrator/${arbitrator}`);
  });

  test(`each step of a proof has its name, its side and its transaction (${language})`, async () => {
    const trade = new Story().row;
    await renderPage(
      <>
        <ProofSteps trade={trade} />
        <ProofEvidence trade={trade} />
      </>,
      language,
    );
    const [step] = screen.getAllByRole("listitem");
    expect(step?.textContent).toContain(words.check.event.TradePaid);
    expect(step?.textContent).toContain(words.proof.by.buyer);
    expect(step?.textContent).toContain(trade.steps[0]?.log.transactionHash);
    expect(screen.getByText(words.proof.noEvidence)).toBeTruthy();
  });
}
