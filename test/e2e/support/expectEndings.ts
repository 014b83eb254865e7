import { expect } from "@playwright/test";
import type { Hex } from "viem";
import type { JourneyCoin } from "./coins.ts";
import { type EndingRow, endingRows } from "./endingRows.ts";
import { readLedger } from "./Ledger.ts";
import type { Person } from "./Person.ts";
import { readCase } from "./readCase.ts";
import { readFigure, shownAmounts } from "./shownAmounts.ts";

/** The table of outcomes on the page of a case, where there is one, to the smallest unit. */
export async function expectEndings(person: Person, trade: Hex): Promise<void> {
  const { page, t, stack } = person;
  const region = page.getByRole("region", { name: t("case:endings.title"), exact: true });
  if ((await region.count()) === 0) return;
  const record = await readCase(stack, trade);
  const { plea, caseFee, price } = record;
  if (!plea) throw new Error(`Nobody claimed anything of ${trade}.`);
  const respondent = plea.claimant === "buyer" ? "seller" : "buyer";
  // The form of an answer begins with giving nothing.
  const begun = { ...plea, answerBps: respondent === "buyer" ? 10_000 : 0 };
  const isAsked = plea.answerBps === null && person.name === respondent;
  const rows = isAsked ? endingRows(person, record, begun, price) : endingRows(person, record, plea, caseFee);
  const { coin } = await readLedger(stack, trade);
  await expect(async () => {
    const shown = await shownRows(person, coin);
    expect(shown.length).toBeGreaterThan(2);
    // Of all the rulings there may be the page shows a few.
    expect(shown.map((one) => rows.find(({ name }) => name === one.name))).toEqual(shown);
  }).toPass({ timeout: 30_000 });
}

async function shownRows({ page, t, stack }: Person, coin: JourneyCoin): Promise<EndingRow[]> {
  const region = page.getByRole("region", { name: t("case:endings.title"), exact: true });
  const rows = await region.locator("tbody tr").evaluateAll((all) =>
    all.map((row) => ({
      name: row.querySelector("th")?.textContent ?? "",
      cells: [...row.querySelectorAll("td")].map(({ childNodes }) => {
        // What it is worth stands before the amount, and what it costs after it.
        const at = [...childNodes].findIndex(({ nodeType }) => nodeType === Node.TEXT_NODE);
        return { amount: childNodes[at]?.nodeValue ?? "", cost: childNodes[at + 1]?.textContent ?? "" };
      }),
    })),
  );
  return rows.map(({ name, cells }) => {
    const [toBuyer, toSeller] = cells.map(({ amount }) => readFigure(amount, coin) ?? -1n);
    const [buyerCost, sellerCost] = cells.map(({ cost }) => shownAmounts(cost, stack.config.native)[0] ?? 0n);
    if (toBuyer === undefined || toSeller === undefined) throw new Error(`"${name}" names not both sides.`);
    return { name, toBuyer, toSeller, buyerCost: buyerCost ?? 0n, sellerCost: sellerCost ?? 0n };
  });
}
