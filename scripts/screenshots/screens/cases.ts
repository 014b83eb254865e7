import { confirm } from "../../../test/e2e/support/wallet.ts";
import type { Seeded } from "../../seed/seed.ts";
import { words } from "../../seed/words.ts";
import { pathOf } from "../pathOf.ts";
import type { Sitter } from "../Sitter.ts";

const stages = ["claimed", "answered", "inCourt", "ruled", "paidOut", "defaulted", "silent"] as const;

/**
 * Cases of Mei's at each stage, what she may do about them, and one of others. Gives the link by which somebody else may hand
 * in her answer.
 */
export async function takeCases(sitter: Sitter, { trades }: Seeded): Promise<string> {
  const { person, camera } = sitter;
  const { page, t, language } = person;
  const caseOf = (name: keyof typeof trades) => `/trade/${trades[name]}/case`;

  for (const stage of stages) await sitter.show(`case-${stage}`, caseOf(stage));
  await sitter.show("case-onlooker", caseOf("voting"));
  await sitter.show("case-open", caseOf("delivered"));

  for (const [step, stage] of [
    ["concede", "claimed"],
    ["execute", "ruled"],
    ["lapse", "silent"],
  ] as const)
    await sitter.showDialog(`case-dialog-${step}`, caseOf(stage), () =>
      person.button(t(`case:steps.${step}.label`)).click(),
    );
  await sitter.showDialog("case-dialog-closeEvidence", caseOf("inCourt"), () =>
    person.button(t("case:court.acts.closeEvidence.label")).click(),
  );

  const share = page.getByRole("textbox", {
    name: t("case:answer.share", { who: t("trade:sides.buyer") }),
  });
  await sitter.show("case-answer-agrees", caseOf("claimed"), () => share.fill("50"));
  await share.fill("20");
  await page.getByRole("textbox", { name: t("case:answer.words") }).fill(words.manualAnswer[language]);
  await page.getByRole("checkbox", { name: t("case:whoReads.consent") }).check();
  await camera.take(page, { name: "case-answer-written" });
  await person.button(t("case:sponsor.button")).click();
  await confirm(person, "signAnswer");
  const signed = page.getByRole("dialog", { name: t("case:sponsor.title.answer"), exact: true });
  await signed.waitFor();
  await camera.take(page, { name: "case-dialog-giver", isDialog: true });
  const link = await signed.getByRole("textbox").inputValue();
  await page.keyboard.press("Escape");
  return pathOf(link, caseOf("claimed"));
}
