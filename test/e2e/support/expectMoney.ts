import { expect, type Locator } from "@playwright/test";
import type { Hex } from "viem";
import { balanceOf, coinsOf, creditAt, type JourneyCoin, transfersOf } from "./coins.ts";
import { type Ledger, readLedger, tradesWith } from "./Ledger.ts";
import type { Person } from "./Person.ts";
import { readFigure, shownAmounts, shownFigures } from "./shownAmounts.ts";

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
  facts: readonly (readonly [label: string | RegExp, amount: bigint])[],
): Promise<void> {
  await expect(async () => {
    const shown: [string | RegExp, bigint | undefined][] = [];
    for (const [label] of facts) shown.push([label, await amountAt(within, label, coin)]);
    expect(shown).toEqual(facts);
  }).toPass({ timeout: 30_000 });
}

/** Under which names the page says beforehand what will come of a step. */
export interface Names {
  toBuyer?: string;
  toSeller?: string;
  fee?: string | RegExp;
  /** What stays held. */
  held?: string;
  /** What the case will have cost each side in the end. */
  buyerCost?: string;
  sellerCost?: string;
}

/** What the page says beforehand that a step does to the money is what it then did, to the smallest unit. */
export async function expectForetold(
  { stack }: Person,
  trade: Hex,
  within: Locator,
  names: Names,
  step: () => Promise<void>,
): Promise<void> {
  const before = await readLedger(stack, trade);
  const wanted = Object.entries(names) as [keyof Names, string | RegExp][];
  const foretold: [string, bigint | undefined][] = [];
  await expect(async () => {
    foretold.length = 0;
    for (const [part, name] of wanted) {
      const coin = part.endsWith("Cost") ? stack.config.native : before.coin;
      foretold.push([part, await amountAt(within, name, coin)]);
    }
    expect(foretold.filter(([, amount]) => amount === undefined)).toEqual([]);
  }).toPass({ timeout: 30_000 });
  await step();
  await expect(async () => {
    const after = await readLedger(stack, trade);
    const came: Required<Record<keyof Names, bigint>> = {
      toBuyer: after.toBuyer - before.toBuyer,
      toSeller: after.toSeller - before.toSeller,
      fee: after.fee - before.fee,
      held: after.held,
      buyerCost: after.deposits.each - after.deposits.toBuyer,
      sellerCost: after.deposits.each - after.deposits.toSeller,
    };
    expect(foretold).toEqual(wanted.map(([part]) => [part, came[part]]));
  }).toPass({ timeout: 30_000 });
}

/** No amount of the trade's coin stands on the page that is not true of the trade. */
export async function expectOnlyKnown({ page }: Person, { coin, known }: Ledger): Promise<void> {
  const shown = shownAmounts(await page.getByRole("main").innerText(), coin);
  expect(shown.filter((amount) => !known.has(amount))).toEqual([]);
}

/** Home shows of every coin what the chain says the person has; its lists and those of the trades show nothing else. */
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
      else {
        const figure = row.locator(".figures").first();
        expect(shownAmounts(await figure.innerText(), coin)).toEqual([balance]);
        await expectCutRightly(figure);
      }
    }).toPass({ timeout: 30_000 });
  }
  await expectLists(person);
}

/** Where the eye is shown fewer digits than are read out, they are the first ones, and say that more follow. */
async function expectCutRightly(figure: Locator): Promise<void> {
  const cut = figure.locator("[aria-hidden]");
  if ((await cut.count()) === 0) return;
  const seen = await cut.innerText();
  expect(seen).toMatch(/\d…$/);
  expect((await figure.locator(".sr-only").innerText()).startsWith(seen.slice(0, -1))).toBe(true);
}

/** What waits, what happened, and each trade's row. */
async function expectLists(person: Person): Promise<void> {
  const { page, t, stack } = person;
  const coins = coinsOf(stack);
  const trades = await tradesWith(stack, person.address);
  const ledgers = await Promise.all(trades.map((trade) => readLedger(stack, trade)));
  await expect(async () => {
    const said = await page.getByRole("main").innerText();
    const truths = await Promise.all(
      coins.map(async (coin) => {
        const known = ledgers.flatMap((ledger) =>
          ledger.coin.address === coin.address ? [...ledger.known] : [],
        );
        const isTrue = new Set([
          await balanceOf(person, coin),
          ...(await transfersOf(person, coin)),
          ...(await creditsOf(person, coin)),
          ...known,
        ]);
        return { coin, isTrue };
      }),
    );
    for (const symbol of new Set(coins.map((coin) => coin.symbol))) {
      const alike = truths.filter(({ coin }) => coin.symbol === symbol);
      const untrue = shownFigures(said, symbol).filter((figure) => {
        return !alike.some(({ coin, isTrue }) => {
          const amount = readFigure(figure, coin);
          return amount !== null && isTrue.has(amount);
        });
      });
      expect(untrue).toEqual([]);
    }
  }).toPass({ timeout: 30_000 });

  await person.goTo("trades");
  await page.getByRole("radio", { name: t("home:trades.filters.all"), exact: true }).check();
  for (const [place, { coin, isClosed, amount, held }] of ledgers.entries()) {
    const row = page.locator(`a[href="/trade/${trades[place]}"]`);
    await expect(async () => {
      expect(shownAmounts(await row.locator(".figures").first().innerText(), coin)).toEqual([
        isClosed ? amount : held,
      ]);
    }).toPass({ timeout: 30_000 });
  }
}

/** What the escrow and the court keep for somebody to fetch. */
function creditsOf({ stack, address }: Person, coin: JourneyCoin): Promise<bigint[]> {
  const { escrow, court } = stack.config;
  return Promise.all([escrow, court].map((contract) => creditAt(stack, contract, address, coin)));
}

async function amountAt(
  within: Locator,
  label: string | RegExp,
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
