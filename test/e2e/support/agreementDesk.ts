import { neededItems } from "../../../web/shared/agreement/template.ts";
import { templateTexts } from "../../../web/shared/agreement/text/templateText.ts";
import type { Person } from "./Person.ts";
import { type Deal, writeDeal } from "./pay.ts";
import { confirm } from "./wallet.ts";

/** From the conversation that stands open to where its two write their agreement. */
export async function openDesk(person: Person): Promise<void> {
  await person.link(person.t("talkAgreement:desk.link")).click();
  await person.page.getByRole("heading", { level: 1, name: person.t("talkAgreement:desk.title") }).waitFor();
}

/** Drafts a service as its seller, and puts it on the table. */
export async function propose(person: Person, deal: Deal, words = "二百字"): Promise<void> {
  const { page, t } = person;
  await openDesk(person);
  const { templates, items } = templateTexts[person.language];
  await page.getByRole("radio", { name: templates.service.name }).check();
  await person.button(t("talkAgreement:template.begin")).click();
  await page.getByRole("radio", { name: t("talkAgreement:draft.seller"), exact: true }).check();
  for (const item of neededItems.service) await page.getByLabel(items[item]).fill(words);
  await writeDeal(person, deal);
  await person.button(t("talkAgreement:draft.propose")).click();
  await person.button(t("talkAgreement:sign.sign")).waitFor();
}

export async function signAgreement(person: Person): Promise<void> {
  await person.button(person.t("talkAgreement:sign.sign")).click();
  await confirm(person, "signAgreement");
}
