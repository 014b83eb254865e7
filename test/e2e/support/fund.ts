import { sideName } from "./case.ts";
import { expectSound } from "./expectSound.ts";
import type { Person } from "./Person.ts";
import { anything, patternOf } from "./patternOf.ts";
import { confirm } from "./wallet.ts";

/** Signs a claim for somebody else to hand in, from the trade's page. Gives the link that carries it. */
export async function signClaim(
  person: Person,
  { share, words }: { share: string; words: string },
): Promise<string> {
  const { page, t } = person;
  await person.link(t("trade:act.openCase.button")).click();
  await page
    .getByRole("textbox", { name: t("case:open.share", { who: sideName(person, "buyer") }) })
    .fill(share);
  await page.getByRole("textbox", { name: t("case:open.words") }).fill(words);
  await page.getByRole("checkbox", { name: t("case:whoReads.consent") }).check();
  await person.button(t("case:sponsor.button")).click();
  await confirm(person, "signClaim");
  const signed = page.getByRole("dialog", { name: t("case:sponsor.title.claim"), exact: true });
  const link = await signed
    .getByRole("textbox", { name: t("case:sponsor.link.claim"), exact: true })
    .inputValue();
  await expectSound(person);
  await person.button(t("dialog.close"), signed).click();
  return link;
}

/** Reads what the opened link asks for, and gives it. */
export async function giveDeposit(person: Person, { words }: { words: string }): Promise<void> {
  const { page, t } = person;
  await page.getByText(words, { exact: true }).waitFor();
  await page.getByText(t("case:fund.giftBody"), { exact: true }).waitFor();
  await expectSound(person);
  await page
    .getByRole("button", { name: patternOf(t("case:fund.submit.claim", { deposit: anything })) })
    .click();
  await confirm(person, "openCase");
  await page.getByRole("region", { name: t("case:scale.title") }).waitFor();
}
