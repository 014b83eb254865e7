import { expect } from "@playwright/test";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import type { Person } from "./support/Person.ts";
import { payProtected } from "./support/pay.ts";
import { RecordProxy } from "./support/RecordProxy.ts";
import { Stack } from "./support/Stack.ts";
import { Stage } from "./support/Stage.ts";
import { further, test } from "./support/test.ts";
import { act, openTrade } from "./support/trade.ts";
import { unlock } from "./support/wallet.ts";

const patience = { timeout: 60_000 };

test(
  "lists stay right with the indexer up, stopped, slow, behind, talking nonsense and lying",
  further,
  async ({ browser }) => {
    // Nine states of the record, each until the page has noticed it by itself.
    test.slow();
    const stack = await Stack.start({ indexer: true });
    const indexerUrl = stack.config.indexerUrl ?? "";
    const proxy = await RecordProxy.open(indexerUrl);
    try {
      const stage = new Stage(browser, stack);
      const buyer = await stage.cast("buyer", "en", { bypassCSP: true });
      const seller = await stage.cast("seller", "zh");
      buyer.faults.forgive(/ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_FAILED|ERR_INCOMPLETE/);
      await proxy.standBefore(buyer);
      await buyer.page.reload();
      await unlock(buyer);
      const { page, t } = buyer;
      const line = page.getByRole("main").getByRole("status").first();

      // Up: what the other side does shows by itself, and the page does not read the trades from the chain.
      const trades = [await payProtected(buyer, seller, { amount: "11" })];
      await expectListed(buyer, trades, "Paid");
      await expect(line).toBeEmpty();
      expect(proxy.asked.some((path) => path.startsWith("/record/trades?"))).toBe(true);
      await deliver(seller, trades[0]);
      await expectListed(buyer, trades, "Delivered");
      await expectSoundEverywhere(buyer);

      // Stopped: the list stays, and goes on by the chain.
      proxy.bend("stopped");
      await expect(line).toHaveText(t("line.recordDown"), patience);
      await expectListed(buyer, trades, "Delivered");
      trades.push(await payProtected(buyer, seller, { amount: "12" }));
      await expectListed(buyer, trades.slice(1), "Paid");
      await expectFound(buyer, trades, 1);
      await expectSoundEverywhere(buyer);
      await buyer.goTo("home");
      await expect(page.locator(`a[href="/trade/${trades[1]}"]`).first()).toBeVisible();

      // Started again: the page comes back to it by itself.
      proxy.bend("not");
      await expect(line).toBeEmpty(patience);
      await expectListed(buyer, trades.slice(1), "Paid");

      await buyer.goTo("trades");
      await expectFound(buyer, trades, 0);

      // Slow: nobody waits for it longer than for a list, and what stood goes on by the chain.
      await buyer.goTo("trades");
      proxy.bend("slow");
      trades.push(await payProtected(buyer, seller, { amount: "13" }));
      await expectListed(buyer, trades.slice(2), "Paid");
      await expect(line).toHaveText(t("line.recordDown"), patience);
      await expectListed(buyer, trades.slice(1), "Paid");
      proxy.bend("not");
      await expect(line).toBeEmpty(patience);

      // Behind: so many blocks are said, and the new one is in the list all the same.
      await buyer.goTo("trades");
      proxy.bend("frozen");
      await deliver(seller, trades[1]);
      await deliver(seller, trades[2]);
      const behind = Array.from({ length: 9 }, (_, blocks) => t("line.recordBehind", { count: blocks + 1 }));
      await expect.poll(() => line.textContent(), patience).toMatch(new RegExp(`^(${behind.join("|")})$`));
      await expectListed(buyer, trades, "Delivered");
      proxy.bend("not");
      await expect(line).toBeEmpty(patience);
      await expectListed(buyer, trades, "Delivered");

      // Nonsense.
      proxy.bend({ list: () => '{"trades":"all of them"}' });
      await act(await opened(seller, trades[0]), "allowReturn");
      await buyer.goTo("trades");
      await expect(line).toHaveText(t("line.recordLying"), patience);
      await expectListed(buyer, trades.slice(1), "Delivered");
      await expectListed(buyer, trades.slice(0, 1), "Returning");
      proxy.bend("not");
      await expect(line).toBeEmpty(patience);

      // A trade that is left out everywhere is missed by the page itself.
      proxy.bend({ list: (text) => withoutTrade(text, String(trades[1])) });
      await page.reload();
      await unlock(buyer);
      await buyer.goTo("trades");
      await expectListed(buyer, trades.slice(2), "Delivered");
      await expect(line).toHaveText(t("line.recordLying"), patience);
      await expectListed(buyer, trades.slice(1), "Delivered");

      // A lie about what is held is believed until somebody looks closer, and never signed.
      proxy.bend({ list: (text) => text.replaceAll('"held":"12000000"', '"held":"99000000"') });
      await page.reload();
      await unlock(buyer);
      await buyer.goTo("trades");
      const row = page.locator(`a[href="/trade/${trades[1]}"]`);
      await expect(row).toContainText("99");
      await row.click();
      await expect(line).toHaveText(t("line.recordLying"), patience);
      await buyer.goTo("trades");
      await expect(row).toContainText("12");
      await expectSoundEverywhere(buyer);
      await stage.close();
    } finally {
      proxy.close();
      await stack.stop();
    }
  },
);

/** Any of the record's answers, as if a trade had never been. */
function withoutTrade(text: string, id: string): string {
  const answer = JSON.parse(text);
  for (const list of ["trades", "logs"])
    if (Array.isArray(answer[list]))
      answer[list] = answer[list].filter((one: unknown) => !JSON.stringify(one).includes(id));
  return JSON.stringify(answer);
}

/** In the list as it stands, without anything being asked for anew. */
async function expectListed(
  person: Person,
  trades: readonly string[],
  status: "Paid" | "Delivered" | "Returning",
): Promise<void> {
  const { page, t } = person;
  if (!page.url().endsWith("/trades")) await person.goTo("trades");
  for (const trade of trades) {
    await expect(page.locator(`a[href="/trade/${trade}"]`)).toContainText(t(`path.${status}`));
  }
}

/** By the beginning of its id; and by what nothing begins with, nothing. */
async function expectFound({ page, t }: Person, trades: readonly string[], at: number): Promise<void> {
  const field = page.getByRole("searchbox", { name: t("home:trades.search.label") });
  const rows = page.getByRole("main").locator('a[href^="/trade/"]');
  await field.fill("0xthis is none");
  await page.getByText(t("home:trades.none.found.title"), { exact: true }).waitFor();
  await field.fill(` ${trades[at]?.slice(0, 14).toUpperCase().replace("0X", "0x")}`);
  await expect(rows).toHaveCount(1);
  await expect(rows).toHaveAttribute("href", `/trade/${trades[at]}`);
  await field.fill("");
  await expect(rows).toHaveCount(trades.length);
}

async function deliver(seller: Person, trade: string | undefined): Promise<void> {
  await act(await opened(seller, trade), "deliver");
}

async function opened(person: Person, trade: string | undefined): Promise<Person> {
  await openTrade(person, trade as `0x${string}`);
  return person;
}
