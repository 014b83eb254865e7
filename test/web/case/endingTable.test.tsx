// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { EndingTable } from "../../../web/app/src/components/case/EndingTable.tsx";
import { languages } from "../../../web/app/src/lib/i18n/language.ts";
import { sellerNet } from "../../../web/shared/escrow/amounts.ts";
import { possibleEndings } from "../../../web/shared/escrow/caseOutcomes.ts";
import type { Trade } from "../../../web/shared/escrow/trade.ts";
import { policy } from "../shared/support/cast.ts";
import { Story } from "../shared/support/story.ts";
import { renderPage } from "../states/renderPage.tsx";
import { coin, sceneOf } from "../trade/support/scene.ts";

afterEach(() => vi.unstubAllGlobals());

const fee = 500_001n;
const claimed = () => new Story().delivered().claimed(8_000);
const states: [string, Trade][] = [
  ["claimed", claimed().row],
  ["answered", claimed().answered(3_000).row],
  ["in court", claimed().answered(3_000).inCourt(0n, fee).row],
];

/** The figure on top of a cell, in the coin's unit. */
function unitsIn(cell: HTMLElement | undefined): bigint {
  const [whole = "", fraction = ""] =
    (cell?.textContent ?? "")
      .replaceAll(",", "")
      .match(/^[\d.]+/)?.[0]
      .split(".") ?? [];
  return BigInt(whole + fraction.padEnd(coin.decimals, "0"));
}

describe.each(languages)("what each end gives, in %s", (language) => {
  it.each(states)("stands row by row, to the unit, with what was conceded before: %s", async (_, trade) => {
    await renderPage(
      <EndingTable scene={sceneOf(trade, "buyer", trade.endsAt)} trade={trade} caption="ends" />,
      language,
    );
    const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    const endings = possibleEndings(trade, policy);
    expect(rows).toHaveLength(endings.length);
    const answer = trade.case?.answer;
    for (const [at, { amounts }] of endings.entries()) {
      const [toBuyer, toSeller] = within(rows[at] as HTMLElement).getAllByRole("cell");
      expect(unitsIn(toBuyer)).toBe((answer?.toBuyer ?? 0n) + amounts.toBuyer);
      const before = answer ? sellerNet(answer.toSeller, policy.feeBps) : 0n;
      expect(unitsIn(toSeller)).toBe(before + amounts.sellerNet);
      for (const [cell, cost] of [
        [toBuyer, amounts.buyerCost],
        [toSeller, amounts.sellerCost],
      ] as const)
        expect(cell?.querySelector("span.block") !== null).toBe(cost > 0n);
    }
    expect(document.body.textContent).not.toMatch(/endings\.|\{\{/);
  });
});
