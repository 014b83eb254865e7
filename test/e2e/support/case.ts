import { expect } from "@playwright/test";
import type { Hex } from "viem";
import { expectFacts } from "./expectMoney.ts";
import { expectSound } from "./expectSound.ts";
import { readLedger } from "./Ledger.ts";
import type { Person } from "./Person.ts";
import { confirm } from "./wallet.ts";

interface Plea {
  /** The buyer's share, in per cent, as typed. */
  share: string;
  words: string;
}

/** Claims a share with a statement, from the trade's page. */
export async function openCase(person: Person, { share, words }: Plea): Promise<void> {
  const { page, t } = person;
  await person.link(t("trade:act.openCase.button")).click();
  await page
    .getByRole("textbox", { name: t("case:open.share", { who: sideName(person, "buyer") }) })
    .fill(share);
  await page.getByRole("textbox", { name: t("case:open.words") }).fill(words);
  await page.getByRole("checkbox", { name: t("case:whoReads.consent") }).check();
  await expectSound(person);
  await person.button(t("case:open.submit")).click();
  await confirm(person, "openCase");
  await page.getByRole("region", { name: t("case:scale.title") }).waitFor();
}

/** Answers with a split of one's own, from the trade's page; the difference goes to court. */
export async function answerCase(person: Person, { share, words }: Plea): Promise<void> {
  const { page, t } = person;
  await goToCase(person);
  await page
    .getByRole("textbox", { name: t("case:answer.share", { who: sideName(person, "buyer") }) })
    .fill(share);
  await page.getByRole("textbox", { name: t("case:answer.words") }).fill(words);
  await page.getByRole("checkbox", { name: t("case:whoReads.consent") }).check();
  await expectSound(person);
  const submit = person.button(t("case:answer.submit"));
  await submit.click();
  await confirm(person, "answer");
  await expect(submit).toBeHidden();
}

export async function goToCase(person: Person): Promise<void> {
  await person.link(person.t("trade:act.case.button")).click();
  await person.page.getByRole("region", { name: person.t("case:scale.title") }).waitFor();
}

/** A step of the case that needs nothing but to be read and confirmed. */
export async function takeStep(
  person: Person,
  step: "execute" | "defaultJudgment" | "lapse" | "concede",
): Promise<void> {
  const { page, t } = person;
  await person.button(t(`case:steps.${step}.label`)).click();
  const dialog = page.getByRole("dialog", { name: t(`case:steps.${step}.title`), exact: true });
  await expectSound(person);
  await person.button(t(`case:steps.${step}.label`), dialog).click();
  await confirm(person, step);
  await expect(dialog).toBeHidden();
}

/** The money at the case's end is what moved, and its costs are what is missing from the deposits. */
export async function expectAward(person: Person, trade: Hex): Promise<void> {
  const { page, t, stack } = person;
  const { coin, toBuyer, toSeller, deposits } = await readLedger(stack, trade);
  const award = page
    .getByRole("region", { name: t("case:award.title"), exact: true })
    .or(page.getByRole("region", { name: t("case:award.ended"), exact: true }));
  const buyer = { who: sideName(person, "buyer") };
  const seller = { who: sideName(person, "seller") };
  await expectFacts(award, coin, [
    [t("case:award.total", buyer), toBuyer],
    [t("case:award.total", seller), toSeller],
  ]);
  // Who deposited got something back: even the loser of a case pays no more than it cost.
  const back: [string, bigint][] = [
    [t("case:award.back", buyer), deposits.toBuyer],
    [t("case:award.back", seller), deposits.toSeller],
  ];
  await expectFacts(
    award,
    stack.config.native,
    back.filter(([, amount]) => amount > 0n),
  );
  await expectSound(person);
}

/** What a side is called on this person's pages. */
export function sideName(person: Person, side: "buyer" | "seller"): string {
  return person.t(person.name === side ? "trade:sides.you" : `trade:sides.${side}`);
}
