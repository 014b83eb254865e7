import { accountNumbered, stranger } from "../../../test/e2e/support/deliveredTrades.ts";
import { pasteLink } from "../../../test/e2e/support/settle.ts";
import { byOtherSeller } from "../../../test/e2e/support/strangersRequest.ts";
import { confirm } from "../../../test/e2e/support/wallet.ts";
import { words } from "../../seed/words.ts";
import type { Sitter } from "../Sitter.ts";

/** Requests of three sellers that are paid in one go. They are modelled on one that somebody wrote. */
export async function takeCarton(sitter: Sitter, request: string): Promise<void> {
  const { person, camera } = sitter;
  const { page, t, stack, language } = person;
  const others = [
    { address: stranger.address, title: words.bicycle[language], amount: 20_000_002n },
    { address: accountNumbered(12).address, title: words.course[language], amount: 30_000_000n },
  ];
  const links = [request, ...(await Promise.all(others.map((one) => byOtherSeller(stack, request, one))))];
  for (const link of links) {
    await pasteLink(person, link);
    await person.button(t("pay:carton.add")).click();
    await person.heading(t("pages.carton")).waitFor();
  }
  await camera.take(page, { name: "carton" });
  await person.button(t("pay:carton.pay", { count: links.length })).click();
  await page.getByRole("dialog").waitFor();
  await camera.take(page, { name: "carton-confirm", isDialog: true });
  await confirm(person, "payMany");
  await page.getByText(t("pay:carton.paidTitle", { count: links.length }), { exact: true }).waitFor();
  await camera.take(page, { name: "carton-paid" });
}
