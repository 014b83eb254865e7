import { expect, type Locator } from "@playwright/test";
import type { Hex } from "viem";
import { balanceOf, coinsOf, type JourneyCoin } from "./coins.ts";
import { type Ledger, readLedger } from "./Ledger.ts";
import type { Person } from "./Person.ts";
import { shownAmounts } from "./shownAmounts.ts";

/** The trade's page says of the money what the contract and the coin say, to the smallest unit, and nothing else. */
export async function expectMoney(person: Person, trade: Hex): Promise<void> {
  const ledger = await readLedger(person.stack, trade);
  if (ledger.isClosed) await expectReceipt(person, ledger);
  else await expectHeld(person, ledger);
  await expectOnlyKnown(person, ledger);
}

/** While the escrow holds something: what came in, what is held, what left so far. */
async function expectHeld({ page, t }: Person, ledger: Ledger): Promise<void> {
  const section = page.getByRole("region", { name: t("trade:money.title"), exact: true });
  const facts: [string, bigint][] = [
    [t("trade:money.held"), ledger.held],
    [t("trade:money.paidIn"), ledger.amount],
  ];
  if (ledger.toBuyer + ledger.toSeller > 0n)
    facts.push([t("trade:money.toBuyer"), ledger.toBuyer], [t("trade:money.toSeller"), ledger.toSeller]);
  if (ledger.fee > 0n) facts.push([t("trade:money.feePaid"), ledger.fee]);
  await expectFacts(section, ledger.coin, facts);
}

/** In the end: where every unit of what came in has gone. */
async function expectReceipt({ page, t }: Person, ledger: Ledger): Promise<void> {
  expect(ledger.toBuyer + ledger.toSeller + ledger.fee).toBe(ledger.amount);
  const receipt = page.getByRole("article").filter({ hasText: t("receipt.arrived") });
  const facts: [string, bigint][] = [
    [t("trade:receipt.paid"), ledger.amount],
    [t("trade:receipt.toBuyer"), ledger.toBuyer],
    [t("trade:receipt.toSeller"), ledger.toSeller],
    [t("trade:receipt.fee"), ledger.fee],
  ];
  await expectFacts(
    receipt,
    ledger.coin,
    facts.filter(([, amount]) => amount > 0n),
  );
}

/** The amounts that stand beside their names. The page may be a moment behind the chain. */
export async function expectFacts(
  within: Locator,
  coin: Pick<JourneyCoin, "symbol" | "decimals">,
  facts: readonly [string, bigint][],
): Promise<void> {
  await expect(async () => {
    const shown: [string, bigint | undefined][] = [];
    for (const [label] of facts) shown.push([label, await amountAt(within, label, coin)]);
    expect(shown).toEqual(facts);
  }).toPass({ timeout: 30_000 });
}

/** No amount of the trade's coin stands on the page that is not true of the trade. */
async function expectOnlyKnown({ page }: Person, { coin, known }: Ledger): Promise<void> {
  const shown = shownAmounts(await page.getByRole("main").innerText(), coin);
  expect(shown.filter((amount) => !known.has(amount))).toEqual([]);
}

/** Home shows of every coin what the chain says the person has. */
export async function expectBalances(person: Person): Promise<void> {
  const { page, t, stack } = person;
  await person.goTo("home");
  const section = page.getByRole("region", { name: t("home:balances.title"), exact: true });
  for (const coin of coinsOf(stack)) {
    const row = section.getByRole("listitem").filter({ hasText: coin.name });
    await expect(async () => {
      const balance = await balanceOf(person, coin);
      // Who has nothing of a coin is shown no row of it.
      if (balance === 0n) await expect(row).toHaveCount(0);
      else expect(shownAmounts(await row.locator(".figures").first().innerText(), coin)).toEqual([balance]);
    }).toPass({ timeout: 30_000 });
  }
}

async function amountAt(
  within: Locator,
  label: string,
  coin: Pick<JourneyCoin, "symbol" | "decimals">,
): Promise<bigint | undefined> {
  const name = within.page().getByText(label, { exact: true });
  const text = await within
    .locator("dl > div")
    .filter({ has: name })
    .locator("dd")
    .innerText({ timeout: 1_000 });
  return shownAmounts(text, coin)[0];
}
