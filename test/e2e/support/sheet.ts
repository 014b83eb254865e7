import { expect, type Locator } from "@playwright/test";
import { coinsOf, type JourneyCoin } from "./coins.ts";
import { movedBy, sumOut } from "./movements.ts";
import type { Person } from "./Person.ts";
import { shownAmounts } from "./shownAmounts.ts";

const directions = ["out", "in", "held"] as const;

/** One line of what the wallet's sheet says that moves. */
export interface Foretold {
  direction: (typeof directions)[number];
  coin: JourneyCoin;
  amount: bigint;
}

/** What the wallet's sheet says that moves, once all its coins are known to it. */
export async function readSheet(person: Person, sheet: Locator): Promise<Foretold[]> {
  const said: Foretold[] = [];
  await expect(async () => {
    said.length = 0;
    for (const text of await sheet.getByRole("listitem").allInnerTexts())
      said.push(...foretold(person, text));
  }).toPass({ timeout: 30_000 });
  return said;
}

function foretold({ t, stack }: Person, text: string): Foretold[] {
  const direction = directions.find((one) => text.startsWith(t(`wallet:confirm.flow.${one}`)));
  if (!direction) throw new Error(`Nobody can tell where this goes: ${text}`);
  // "All that is held" names no amount.
  if (text.includes(t("wallet:confirm.flow.all"))) return [];
  const coin = coinsOf(stack).find((one) => text.includes(one.label) && shownAmounts(text, one).length > 0);
  if (!coin) throw new Error(`This names no coin of the chain: ${text}`);
  return shownAmounts(text, coin).map((amount) => ({ direction, coin, amount }));
}

/**
 * What the sheet said is what then moved, to the smallest unit: what left the account, and what the escrow and the court
 * paid out.
 */
export async function expectMoved(
  { stack, address }: Person,
  said: readonly Foretold[],
  after: bigint,
): Promise<void> {
  const { escrow, court } = stack.config;
  await expect(async () => {
    const moved = await movedBy(stack, address, after);
    for (const { coin } of said) {
      const foretoldAs = (...kinds: Foretold["direction"][]) =>
        said
          .filter((one) => one.coin.address === coin.address && kinds.includes(one.direction))
          .reduce((total, { amount }) => total + amount, 0n);
      expect(foretoldAs("out"), `out: ${coin.name}`).toBe(sumOut(moved, coin, [address]));
      expect(foretoldAs("in", "held"), `paid out: ${coin.name}`).toBe(sumOut(moved, coin, [escrow, court]));
    }
  }).toPass({ timeout: 30_000 });
}
