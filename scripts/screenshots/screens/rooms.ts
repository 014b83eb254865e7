import { anything, patternOf } from "../../../test/e2e/support/patternOf.ts";
import type { Stack } from "../../../test/e2e/support/Stack.ts";
import { unlock } from "../../../test/e2e/support/wallet.ts";
import type { Sitter } from "../Sitter.ts";

/** The rooms one goes in and out of, with much in them. */
export async function takeRooms(sitter: Sitter): Promise<void> {
  const { person } = sitter;
  const { t } = person;
  // The list reads every agreement, so that what comes after shows what each trade is about.
  await sitter.show("trades", "/trades");
  await sitter.show("home", "/");
  await sitter.showDialog("home-dialog-scan", "/", () => person.button(t("home:actions.scan")).click());
  await sitter.showDialog("home-dialog-withdraw", "/", () =>
    person.button(t("home:credits.withdraw")).click(),
  );
  await sitter.show("not-found", "/nowhere");
}

/** One's own: accounts, the address book, and what guards the keys. */
export async function takeMe(sitter: Sitter): Promise<void> {
  const { person } = sitter;
  const { page, t, password } = person;
  await sitter.show("me", "/me");
  await sitter.showDialog("me-dialog-contact", "/me", () => person.button(t("wallet:contacts.add")).click());
  const rename = t("wallet:accounts.rename", { name: t("wallet:accounts.unnamed", { number: 1 }) });
  await sitter.showDialog("me-dialog-rename", "/me", () => person.button(rename).click());
  await sitter.showDialog("me-dialog-password", "/me", () =>
    person.button(t("wallet:security.changePassword")).click(),
  );
  await sitter.showDialog("me-dialog-remove", "/me", () =>
    person.button(t("wallet:security.remove")).click(),
  );
  await sitter.showDialog("me-dialog-phrase", "/me", async () => {
    await person.button(t("wallet:security.showPhrase")).click();
    await page.getByLabel(t("wallet:password.label"), { exact: true }).fill(password);
    await person.button(t("wallet:security.show")).click();
    await page.getByRole("list", { name: t("wallet:phrase.label") }).waitFor();
  });
}

/** What is shown when the node is gone, and when a part of the page cannot be fetched. The page is of no use after. */
export async function takeTroubles(sitter: Sitter, { config }: Stack): Promise<void> {
  const { page, t } = sitter.person;
  await sitter.go("/");
  await page.route(`${config.rpcUrl}/**`, (route) => route.abort());
  await page.getByText(patternOf(t("line.offline", { block: anything }))).waitFor();
  await sitter.camera.take(page, { name: "trouble-node-gone" });
  await page.unrouteAll();

  // The router loads the page anew once before it gives up, which locks the wallet.
  await page.route("**/assets/NewRosterPage*", (route) => route.abort());
  await sitter.go("/desk/roster/new");
  await unlock(sitter.person);
  await page.getByRole("heading", { name: t("failure.title") }).waitFor();
  await sitter.camera.take(page, { name: "trouble-page-stopped" });
}
