import { InjectedWallet } from "../../../test/e2e/support/InjectedWallet.ts";
import { fund } from "../../../test/e2e/support/local.ts";
import { writeDeal } from "../../../test/e2e/support/pay.ts";
import { people } from "../../seed/people.ts";
import { words } from "../../seed/words.ts";
import { Sitter, type Studio } from "../Sitter.ts";

/** With a wallet beside the page: found, connected, and paying in two steps. */
export async function takeOutside(studio: Studio): Promise<void> {
  const sitter = await Sitter.arrive(studio);
  const { person, camera } = sitter;
  const { page, t, language } = person;
  const wallet = await InjectedWallet.install(person);
  await page.goto("/");
  await person.button(t("wallet:welcome.connect")).click();
  const connect = person.button(t("wallet:outside.connect", { wallet: wallet.name }));
  await connect.waitFor();
  await camera.take(page, { name: "outside-found" });
  await connect.click();
  await page.getByRole("heading", { level: 1, name: t("pages.home"), exact: true }).waitFor();
  await fund(person);
  await sitter.show("outside-home", "/");
  await sitter.show("outside-me", "/me");

  await sitter.go("/pay/new");
  await page.getByRole("textbox", { name: t("pay:party.seller.label") }).fill(people.ana.account.address);
  await writeDeal(person, { amount: "40", coin: "Test Grain", title: words.course[language] });
  await person.button(t("pay:form.toAgreement")).click();
  const pay = page.getByRole("button", { name: new RegExp(`^${t("pay:review.pay", { amount: ".*" })}$`) });
  await pay.click();
  await page.getByRole("dialog").waitFor();
  await camera.take(page, { name: "outside-dialog-pay", isDialog: true });
  await sitter.leave();
}
