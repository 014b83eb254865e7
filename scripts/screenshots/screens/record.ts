import { mnemonicToAccount } from "viem/accounts";
import { openRoster } from "../../../test/e2e/support/roster.ts";
import { Stack } from "../../../test/e2e/support/Stack.ts";
import { demoPhrases } from "../../../web/app/src/local/demoPhrases.ts";
import { people } from "../../seed/people.ts";
import { type Seeded, seed } from "../../seed/seed.ts";
import { Sitter, type Studio } from "../Sitter.ts";

/** What the record tells: every movement of money, checks, and the pages that anybody may read. */
export async function takeRecord(studio: Studio): Promise<void> {
  const stack = await Stack.start({ indexer: true });
  try {
    const seeded = await seed(stack.config, studio.language);
    const here = { ...studio, stack };
    const mei = await Sitter.sit(here, "mei");
    await takeLedger(mei);
    await takeChecks(mei, seeded);
    await mei.leave();
    const reader = await Sitter.arrive(here);
    await takePublic(reader, seeded, await openRoster(stack));
    await reader.leave();
  } finally {
    await stack.stop();
  }
}

async function takeLedger(mei: Sitter): Promise<void> {
  const { page, t } = mei.person;
  await mei.show("record-home", "/");
  await mei.go("/activity");
  await page.getByRole("combobox", { name: t("activity:period.label") }).selectOption("own");
  await page.getByLabel(t("activity:period.first"), { exact: true }).fill("2030-01-01");
  const rows = page.getByRole("list", { name: t("activity:list") }).getByRole("button");
  await rows.first().click();
  await page.getByRole("dialog").waitFor();
  await mei.camera.take(page, { name: "activity-dialog", isDialog: true });
  await page.keyboard.press("Escape");
  for (const view of ["list", "picture", "budgets", "statement"] as const) {
    await page.getByRole("tab", { name: t(`activity:views.${view}`) }).click();
    await mei.camera.take(page, { name: `activity-${view}` });
  }
}

async function takeChecks(mei: Sitter, { trades }: Seeded): Promise<void> {
  const { page, t } = mei.person;
  await mei.show("check", "/check");
  await mei.show("check-trade", `/check/trade/${trades.paid}`, () =>
    page.getByText(t("check:verdict.allSame.title"), { exact: true }).waitFor(),
  );
  await mei.show("check-transaction", `/check/tx/0x${"ab".repeat(32)}`, () =>
    page.getByText(t("check:verdict.txUnknown.title"), { exact: true }).waitFor(),
  );
}

async function takePublic(reader: Sitter, { trades }: Seeded, roster: string): Promise<void> {
  const { page } = reader.person;
  const pages = {
    "public-proof": `/proof/${trades.ruled}`,
    "public-roster": `/roster/${roster}`,
    "public-arbitrator": `/arbitrator/${people.irene.account.address}`,
    "public-nobody": `/arbitrator/${mnemonicToAccount(demoPhrases.arbitrator, { addressIndex: 9 }).address}`,
    "public-figures": "/figures",
  };
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await reader.camera.take(page, { name });
  }
}
