import { expect } from "@playwright/test";
import type { Hex } from "viem";
import { rulingAmounts } from "./endingRows.ts";
import { expectEndings } from "./expectEndings.ts";
import { expectFacts, expectForetold, expectOnlyKnown, type Names } from "./expectMoney.ts";
import { expectSound, expectSoundEverywhere } from "./expectSound.ts";
import { readLedger, split } from "./Ledger.ts";
import type { Person } from "./Person.ts";
import { readCase } from "./readCase.ts";
import { tradeAt } from "./trade.ts";
import { confirm } from "./wallet.ts";

interface Plea {
  /** The buyer's share, in per cent, as typed. */
  share: string;
  words: string;
}

/** Without words where the claim is agreed to, which ends the case. */
type Answer = Pick<Plea, "share"> & Partial<Plea>;

/** Claims a share with a statement, from the trade's page. */
export async function openCase(person: Person, { share, words }: Plea): Promise<void> {
  const { page, t, stack } = person;
  await person.link(t("trade:act.openCase.button")).click();
  await page
    .getByRole("textbox", { name: t("case:open.share", { who: sideName(person, "buyer") }) })
    .fill(share);
  await page.getByRole("textbox", { name: t("case:open.words") }).fill(words);
  await page.getByRole("checkbox", { name: t("case:whoReads.consent") }).check();
  const { coin, feeBps, held, deposits } = await readLedger(stack, tradeAt(person));
  const [toBuyer, toSeller] = split(held, Math.round(Number(share) * 100));
  await expectFacts(page.getByRole("region", { name: t("case:open.claim") }), coin, [
    [t("case:parts.to", { who: sideName(person, "buyer") }), toBuyer],
    [t("case:parts.to", { who: sideName(person, "seller") }), toSeller - (toSeller * feeBps) / 10_000n],
  ]);
  await expectFacts(page.getByRole("region", { name: t("case:deposit.title") }), stack.config.native, [
    [t("case:deposit.yours"), deposits.each],
  ]);
  await expectSoundEverywhere(person);
  await person.button(t("case:open.submit")).click();
  await confirm(person, "openCase");
  await page.getByRole("region", { name: t("case:scale.title") }).waitFor();
}

/** Answers with a split of one's own, from the trade's page; the difference, if there is any, goes to court. */
export async function answerCase(person: Person, { share, words }: Answer): Promise<void> {
  const { page, t } = person;
  await goToCase(person);
  await page
    .getByRole("textbox", { name: t("case:answer.share", { who: sideName(person, "buyer") }) })
    .fill(share);
  if (words !== undefined) {
    await page.getByRole("textbox", { name: t("case:answer.words") }).fill(words);
    await page.getByRole("checkbox", { name: t("case:whoReads.consent") }).check();
  }
  await expectSound(person);
  const submit = person.button(t(words === undefined ? "case:answer.agree" : "case:answer.submit"));
  const said = page.getByRole("region", { name: t("case:answer.title"), exact: true });
  const names = (["buyer", "seller"] as const).map((side) =>
    t(words === undefined ? "case:parts.to" : "case:answer.atOnce", { who: sideName(person, side) }),
  );
  await expectForetold(
    person,
    tradeAt(person),
    said,
    {
      toBuyer: names[0],
      toSeller: names[1],
      ...(words === undefined ? {} : { held: t("case:answer.difference") }),
    },
    async () => {
      await submit.click();
      await confirm(person, "answer");
      await expect(submit).toBeHidden();
    },
  );
}

export async function goToCase(person: Person): Promise<void> {
  await person.link(person.t("trade:act.case.button")).click();
  await person.page.getByRole("region", { name: person.t("case:scale.title") }).waitFor();
  await expectCaseMoney(person, tradeAt(person));
  await expectSoundEverywhere(person);
}

/** What the page of a case, or the arbitrator's, says of the money is true of the trade, and of each end it may come to. */
export async function expectCaseMoney(person: Person, trade: Hex): Promise<void> {
  await expectEndings(person, trade);
  const [ledger, record] = await Promise.all([
    readLedger(person.stack, trade),
    readCase(person.stack, trade),
  ]);
  const ahead = record.plea && !ledger.isClosed ? rulingAmounts(record, record.plea) : [];
  await expectOnlyKnown(person, { ...ledger, known: new Set([...ledger.known, ...ahead]) });
}

export interface Exhibit {
  words: string;
  file: { name: string; content: string };
}

/** Hands in later evidence with a file, on the case's page. */
export async function addEvidence(person: Person, { words, file }: Exhibit): Promise<void> {
  const { page, t } = person;
  await person.button(t("case:evidence.add")).click();
  await page.getByRole("textbox", { name: t("case:evidence.words") }).fill(words);
  await page
    .getByLabel(t("case:files.add"))
    .setInputFiles({ name: file.name, mimeType: "text/plain", buffer: Buffer.from(file.content) });
  await page.getByRole("checkbox", { name: t("case:whoReads.consent") }).check();
  await page.getByRole("list", { name: t("case:files.chosen") }).waitFor();
  await expectSound(person);
  const send = person.button(t("case:evidence.send"));
  await send.click();
  await confirm(person, "submitEvidence");
  await expect(send).toBeHidden();
}

/** Reads the evidence of the other side, and opens the file that came with it. */
export async function readEvidence(person: Person, { words, file }: Exhibit): Promise<void> {
  const { page, t } = person;
  const card = page.getByRole("article").filter({ hasText: words });
  await person.button(t("case:files.show"), card).click();
  await card.getByText(file.content, { exact: true }).waitFor();
  await expectSound(person);
}

/** Shows the sealed agreement to everybody, on the case's page. */
export async function showAgreement(person: Person): Promise<void> {
  const { page, t } = person;
  await person.button(t("case:agreement.show")).click();
  const dialog = page.getByRole("dialog", { name: t("case:agreement.showTitle"), exact: true });
  await expectSound(person);
  await person.button(t("case:agreement.showNow"), dialog).click();
  await confirm(person, "submitEvidence");
  await expect(dialog).toBeHidden();
}

/** The agreement that a side showed can be read here, on the case's page or the desk, by its title and in its words. */
export async function expectAgreementShown({ page, t }: Person, title: string): Promise<void> {
  const shown = page.getByRole("region").filter({ hasText: t("case:agreement.shown") });
  await shown.getByText(t("case:agreement.shown"), { exact: true }).waitFor();
  await expect(shown.getByRole("blockquote")).toBeHidden();
  await shown.getByText(t("case:agreement.read", { title }), { exact: true }).click();
  await expect(shown.getByRole("blockquote")).toHaveText(title);
}

/** Says, on the case's page, that one has no more evidence. */
export async function closeEvidence(person: Person): Promise<void> {
  const { page, t } = person;
  const label = t("case:court.acts.closeEvidence.label");
  await person.button(label).click();
  const dialog = page.getByRole("dialog", { name: t("case:court.acts.closeEvidence.title"), exact: true });
  await expectSoundEverywhere(person);
  await person.button(label, dialog).click();
  await confirm(person, "courtCloseEvidence");
  await expect(person.button(label)).toHaveCount(0);
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
  await expectForetold(person, tradeAt(person), dialog, partNames(person), async () => {
    await person.button(t(`case:steps.${step}.label`), dialog).click();
    await confirm(person, step);
    await expect(dialog).toBeHidden();
  });
}

/** Under which names a split is shown. */
export function partNames(person: Person): Pick<Names, "toBuyer" | "toSeller"> {
  return {
    toBuyer: person.t("case:parts.to", { who: sideName(person, "buyer") }),
    toSeller: person.t("case:parts.to", { who: sideName(person, "seller") }),
  };
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
  await expectSoundEverywhere(person);
}

/** What a side is called on this person's pages. */
export function sideName(person: Person, side: "buyer" | "seller"): string {
  return person.t(person.name === side ? "trade:sides.you" : `trade:sides.${side}`);
}
