import { expect, type Locator, type Page } from "@playwright/test";
import { type Hex, parseUnits } from "viem";
import { sideName } from "./case.ts";
import { expectForetold } from "./expectMoney.ts";
import { expectSound, expectSoundEverywhere } from "./expectSound.ts";
import { readLedger } from "./Ledger.ts";
import type { Person } from "./Person.ts";
import { shownAmounts } from "./shownAmounts.ts";
import { tradeAt } from "./trade.ts";
import { confirm } from "./wallet.ts";

/** Signs an offer that leaves the buyer what is typed, good for so many seconds, and gives the link that carries it. */
export async function offer(person: Person, toBuyer: string, lifetime?: number): Promise<string> {
  const { page, t } = person;
  await signOffer(person, toBuyer, lifetime);
  const signed = page.getByRole("dialog", { name: t("trade:offers.signedTitle"), exact: true });
  const link = await signed.getByRole("textbox", { name: t("trade:offers.linkLabel") }).inputValue();
  await expectSound(person);
  await person.button(t("dialog.close"), signed).click();
  return link;
}

export async function signOffer(person: Person, typed: string, lifetime?: number): Promise<void> {
  await person.button(person.t("trade:offers.make")).click();
  await writeOffer(person, tradeAt(person), typed, lifetime);
}

/** In the dialog that stands open. What each side would get stands there and on the sheet as the signature then says it. */
export async function writeOffer(
  person: Person,
  trade: Hex,
  typed: string,
  lifetime?: number,
): Promise<void> {
  const { page, t, stack } = person;
  const { coin, held, feeBps } = await readLedger(stack, trade);
  const dialog = page.getByRole("dialog", { name: t("trade:offers.makeTitle"), exact: true });
  await dialog.getByRole("textbox").first().fill(typed);
  if (lifetime !== undefined)
    await dialog.getByRole("combobox", { name: t("trade:offers.lifetime") }).selectOption(String(lifetime));
  const toBuyer = parseUnits(typed, coin.decimals);
  const toSeller = held - toBuyer;
  const other = dialog.getByRole("textbox").nth(1);
  await expect(async () => {
    const text = `${await other.inputValue()} ${coin.symbol}`;
    expect(shownAmounts(text, coin)).toEqual([toSeller]);
    const net = toSeller - (toSeller * feeBps) / 10_000n;
    if (feeBps > 0n) expect(shownAmounts(await dialog.innerText(), coin)).toContain(net);
  }).toPass({ timeout: 30_000 });
  await expectSound(person);
  await person.button(t("trade:offers.sign"), dialog).click();
  const said = await confirm(person, "signSettlement");
  expect(said.map(({ amount }) => amount)).toEqual([toBuyer, toSeller].filter((amount) => amount > 0n));
}

/** Ends every offer signed so far, and sees one's own void. */
export async function revokeOffers(person: Person): Promise<void> {
  const { page, t } = person;
  await person.button(t("trade:offers.revoke")).click();
  const dialog = page.getByRole("dialog", { name: t("trade:offers.revokeTitle"), exact: true });
  await expectSoundEverywhere(person);
  await person.button(t("trade:offers.revoke"), dialog).click();
  await confirm(person, "revokeOffers");
  await expect(dialog).toBeHidden();
  await page.getByText(t("trade:offers.void", { count: 1 }), { exact: true }).waitFor();
  await expectSoundEverywhere(person);
}

/** Accepts the other side's offer that is shown; what it said beforehand is what comes. */
export async function accept(
  person: Person,
  action: "settle" | "settleCase" = "settle",
  within: Page | Locator = person.page,
): Promise<void> {
  const { t, stack } = person;
  const button = person.button(t("trade:offers.accept"), within);
  await button.waitFor();
  const card = within.getByRole("article").filter({ has: person.button(t("trade:offers.accept")) });
  const trade = tradeAt(person);
  const { coin, toSeller: before } = await readLedger(stack, trade);
  const sellers = card
    .locator("dl > div")
    .filter({ hasText: t("trade:offers.to", { who: sideName(person, "seller") }) });
  // Where the rules take a fee, what arrives after it stands below.
  const foretold = shownAmounts(await sellers.innerText(), coin).at(-1);
  const names = { toBuyer: t("trade:offers.to", { who: sideName(person, "buyer") }) };
  await expectForetold(person, trade, card, names, async () => {
    await button.click();
    await confirm(person, action);
    await expect(button).toBeHidden();
  });
  expect((await readLedger(stack, trade)).toSeller - before).toBe(foretold);
}

/** Home tells of an offer without any link where both sides have a key for documents; one tap leads to its trade. */
export async function takeUpOffer(person: Person): Promise<void> {
  const { page, t } = person;
  await person.goTo("home");
  const row = page.getByRole("link").filter({ hasText: t("home:offer.title") });
  // It is looked for twice a minute.
  await row.waitFor({ timeout: 60_000 });
  await expectSoundEverywhere(person);
  await row.click();
}

/** Opens a link that somebody sent, by pasting it where the app asks for one. */
export async function pasteLink(person: Person, link: string): Promise<void> {
  const { page, t } = person;
  await person.goTo("pay");
  await page.getByRole("textbox", { name: t("pay:open.label") }).fill(link);
  await person.button(t("pay:open.submit")).click();
}

/** The other side's link to a trade: from then on the agreement is readable, and the trade's page opens. */
export async function openTradeLink(person: Person, link: string): Promise<void> {
  const { page, t } = person;
  await pasteLink(person, link);
  const open = person.button(t("pay:link.tradeOpen"));
  await open.waitFor();
  await expectSound(person);
  await open.click();
  await page.getByRole("region", { name: t("trade:history.title") }).waitFor();
}

/** The offers that are shown, by their heads. */
export function offersOf(person: Person, by: "buyer" | "seller"): Locator {
  const { page, t, name: self } = person;
  const name = by === self ? t("trade:offers.yours") : t("trade:offers.from", { who: sideName(person, by) });
  return page.getByRole("article", { name, exact: true });
}
