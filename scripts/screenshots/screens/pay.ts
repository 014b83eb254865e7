import { numberToHex } from "viem";
import { writeDeal } from "../../../test/e2e/support/pay.ts";
import { confirm } from "../../../test/e2e/support/wallet.ts";
import { people } from "../../seed/people.ts";
import { words } from "../../seed/words.ts";
import { pathOf } from "../pathOf.ts";
import type { Sitter } from "../Sitter.ts";

/**
 * Ways to pay and to be paid. One payment is made in the end, so these screens come after those of the seeded trades. Gives
 * the links of two requests.
 */
export async function takePay(sitter: Sitter): Promise<{ request: string; plain: string }> {
  const { person, camera } = sitter;
  const { page, t, language } = person;
  const take = (name: string, isDialog = false) => camera.take(page, { name: `pay-${name}`, isDialog });
  const deal = { amount: "125", title: words.course[language] };

  await sitter.show("pay-start", "/pay");
  await sitter.show("pay-plain", "/pay/plain", () => person.button(t("pay:plain.sendEmpty")).click());
  await sitter.show("pay-bad-link", "/r#parley-this-is-no-link");

  await sitter.go("/request/new");
  await take("request-new");
  await writeDeal(person, deal);
  await person.button(t("pay:form.toRequest")).click();
  await person.heading(t("pay:request.readyTitle")).waitFor();
  await take("request-ready");
  const code = page.getByRole("region", { name: t("pay:request.readyTitle") });
  const request = await code.getByRole("textbox").inputValue();

  await sitter.go("/pay");
  await sitter.go("/request/new");
  await page.getByRole("radio", { name: t("pay:request.plain") }).check();
  await page.getByRole("textbox", { name: t("pay:request.amountOpen") }).fill("48.5");
  await page.getByRole("textbox", { name: t("pay:request.note") }).fill(words.bicycle[language]);
  await take("request-plain");
  await person.button(t("pay:request.plainSubmit")).click();
  await person.heading(t("pay:request.readyTitle")).waitFor();
  await take("request-plain-ready");
  const plain = await code.getByRole("textbox").first().inputValue();

  await sitter.go("/pay/new");
  await person.button(t("pay:form.toAgreement")).click();
  await take("new-mistakes");
  await page.getByRole("textbox", { name: t("pay:party.seller.label") }).fill(people.ana.account.address);
  await writeDeal(person, deal);
  await take("new-filled");
  await person.button(t("pay:form.toAgreement")).click();
  const pay = page.getByRole("button", { name: new RegExp(`^${t("pay:review.pay", { amount: ".*" })}$`) });
  await pay.waitFor();
  await take("review");
  await withoutGas(sitter, () => take("review-no-gas"));
  await pay.click();
  await page.getByRole("dialog").waitFor();
  await take("confirm", true);
  await confirm(person, "payWithAuthorization");
  await page.getByText(t("pay:paid.title"), { exact: true }).waitFor();
  await take("paid");
  return { request: pathOf(request), plain: pathOf(plain) };
}

/** What stands there as long as the payer has nothing for the network, and no sponsor answers. */
async function withoutGas({ person }: Sitter, take: () => Promise<void>): Promise<void> {
  const { page, t, stack, address } = person;
  const title = t("pay:gas.title", { coin: stack.config.native.symbol });
  const notice = page.getByRole("status").filter({ hasText: title });
  const had = numberToHex(await stack.client.getBalance({ address }));
  const set = async (balance: string) => {
    await stack.request("anvil_setBalance", [address, balance]);
    await stack.request("evm_mine", []);
  };
  const sponsor = `${stack.config.relayUrl}/sponsor**`;
  await page.route(sponsor, (route) => route.abort());
  await set("0x0");
  await notice.waitFor();
  await take();
  await set(had);
  await notice.waitFor({ state: "hidden" });
  await page.unroute(sponsor);
}
