import type { Seeded } from "../../seed/seed.ts";
import { pathOf } from "../pathOf.ts";
import type { Sitter } from "../Sitter.ts";

/**
 * Trades of Mei's, who buys and sells: one in every state, from the side she is on. Gives the link that she sends to a seller.
 */
export async function takeTrades(sitter: Sitter, { trades }: Seeded): Promise<string> {
  const { person, camera } = sitter;
  const { page, t } = person;
  for (const [state, id] of Object.entries(trades)) {
    // Others' trade: she only looks on.
    const name = state === "voting" ? "onlooker" : state;
    await sitter.show(`trade-${name}`, `/trade/${id}`);
  }
  await sitter.show("trade-unknown", `/trade/0x${"ab".repeat(24)}${"00".repeat(8)}`);

  const delivered = `/trade/${trades.delivered}`;
  await sitter.showDialog("trade-dialog-release", delivered, () =>
    person.button(t("trade:act.release.button")).click(),
  );
  await sitter.showDialog("trade-dialog-offer", delivered, () =>
    person.button(t("trade:offers.make")).click(),
  );
  await sitter.showDialog("trade-dialog-extend", `/trade/${trades.paid}`, () =>
    person.button(t("trade:act.extend.button")).click(),
  );
  await sitter.showDialog("trade-dialog-deliver", `/trade/${trades.toDeliver}`, () =>
    person.button(t("trade:act.deliver.button")).click(),
  );
  await sitter.showDialog("trade-dialog-refund", `/trade/${trades.toDeliver}`, () =>
    person.button(t("trade:act.refund.button")).click(),
  );
  await sitter.showDialog("trade-dialog-accept", delivered, () =>
    person.button(t("trade:offers.accept")).click(),
  );
  await page.keyboard.press("Escape");

  await sitter.go(`/trade/${trades.paid}`);
  await person.button(t("trade:share.button")).click();
  const dialog = page.getByRole("dialog", { name: t("trade:share.seller"), exact: true });
  await dialog.waitFor();
  await camera.take(page, { name: "trade-dialog-link", isDialog: true });
  const link = await dialog.getByRole("textbox").inputValue();
  await page.keyboard.press("Escape");
  return pathOf(link);
}
