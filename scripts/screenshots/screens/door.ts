import { anything, patternOf } from "../../../test/e2e/support/patternOf.ts";
import { restoreWallet } from "../../../test/e2e/support/wallet.ts";
import type { Sitter } from "../Sitter.ts";

/** Of somebody to whom nothing has happened yet. */
const newcomer = "fetch primary fetch primary fetch primary fetch primary fetch primary fetch problem";

/** What stands before an open wallet, from the first visit to the forgotten password, and the rooms while they are empty. */
export async function takeDoor(sitter: Sitter): Promise<void> {
  const { person, camera } = sitter;
  const { page, t } = person;
  const take = (name: string) => camera.take(page, { name: `door-${name}` });
  const back = () => person.button(t("wallet:welcome.back")).click();

  await page.goto("/");
  await person.button(t("wallet:welcome.create")).waitFor();
  await take("1-welcome");

  await person.button(t("wallet:welcome.create")).click();
  await page.getByRole("list", { name: t("wallet:phrase.label") }).waitFor();
  await take("2-phrase");
  await page.getByLabel(t("wallet:create.written")).check();
  await person.button(t("wallet:create.toCheck")).click();
  await page
    .getByRole("group", { name: patternOf(t("wallet:create.question", { position: anything })) })
    .first()
    .waitFor();
  await take("3-check");
  await back();

  await person.button(t("wallet:welcome.connect")).click();
  await page.getByRole("heading", { name: t("wallet:welcome.titles.connect") }).waitFor();
  await take("4-connect");
  await back();

  await person.button(t("wallet:welcome.restore")).click();
  const words = page.getByLabel(t("wallet:restore.words"));
  await words.fill("abandon ability able about above absent absorb abstract absurd abuse access acccident");
  await person.button(t("wallet:restore.toPassword")).click();
  await page.locator("[aria-invalid=true]").waitFor();
  await take("5-restore-wrong-word");
  await words.fill(newcomer);
  await person.button(t("wallet:restore.toPassword")).click();
  await page.getByLabel(t("wallet:password.new"), { exact: true }).fill("tea house");
  await take("6-password");
  await restoreWallet(person, newcomer);
  await sitter.show("home-empty", "/");
  await sitter.show("trades-empty", "/trades");

  await page.goto("/");
  const password = page.getByLabel(t("wallet:password.label"), { exact: true });
  await password.fill("not the password");
  await person.button(t("wallet:unlock.action")).click();
  await page.locator("[aria-invalid=true]").waitFor();
  await take("7-unlock-wrong-password");
  await person.button(t("wallet:unlock.forgotten")).click();
  await page.getByRole("heading", { name: t("wallet:welcome.titles.forgotten") }).waitFor();
  await take("8-forgotten");
}
