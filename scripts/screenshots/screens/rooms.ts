import { anything, patternOf } from "../../../test/e2e/support/patternOf.ts";
import type { Stack } from "../../../test/e2e/support/Stack.ts";
import { unlock } from "../../../test/e2e/support/wallet.ts";
import type { Seeded } from "../../seed/seed.ts";
import type { Sitter } from "../Sitter.ts";

/** The rooms one goes in and out of, with much in them. */
export async function takeRooms(sitter: Sitter): Promise<void> {
  await sitter.show("home", "/");
  await sitter.show("trades", "/trades");
  await sitter.show("me", "/me");
  await sitter.show("not-found", "/nowhere");
}

export async function takeDesk(sitter: Sitter, { disputes }: Seeded): Promise<void> {
  await sitter.show("desk", "/desk");
  for (const [stage, id] of Object.entries(disputes))
    await sitter.show(`desk-case-${stage}`, `/desk/case/0x${id.toString(16).padStart(64, "0")}`);
  await sitter.show("desk-roster-new", "/desk/roster/new");
  const { person } = sitter;
  await sitter.go("/desk");
  await person.link(person.t("desk:next.link")).first().click();
  await person.heading(person.t("pages.nextVersion")).waitFor();
  await sitter.camera.take(person.page, { name: "desk-roster-next" });
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
