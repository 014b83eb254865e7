import { expect } from "@playwright/test";
import { parseUnits } from "viem";
import { tokenKey } from "../../web/shared/money/token.ts";
import { coinNamed } from "./support/coins.ts";
import { expectBalances } from "./support/expectMoney.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import type { Person } from "./support/Person.ts";
import { anything, patternOf } from "./support/patternOf.ts";
import { pasteLink } from "./support/settle.ts";
import { shownAmounts } from "./support/shownAmounts.ts";
import { further, test } from "./support/test.ts";
import { confirm } from "./support/wallet.ts";

test("address book, plain payment, plain request by link and as EIP-681", further, async ({ stage }) => {
  const payer = await stage.cast("payer", "en");
  const payee = await stage.enterWithWallet("payee", "zh");
  const { page, t } = payer;

  await payer.goTo("me");
  await payer.button(t("wallet:contacts.add")).click();
  const contact = page.getByRole("dialog", { name: t("wallet:contacts.add"), exact: true });
  await contact.getByRole("textbox", { name: t("wallet:contacts.name") }).fill("Lin");
  await contact.getByRole("textbox", { name: t("wallet:contacts.address") }).fill(payee.address);
  await expectSoundEverywhere(payer);
  await payer.button(t("wallet:contacts.save"), contact).click();

  await payer.goTo("pay");
  await page.getByRole("link", { name: t("pay:start.plain.title") }).click();
  await payer.button("Lin").click();
  await chooseCoin(payer, "Test Dollar");
  await page.getByRole("textbox", { name: t("pay:plain.price"), exact: true }).fill("12.345678");
  await send(payer, "Test Dollar", "12.345678");

  const asked = await request(payee, "Test Yuan", "88.000001", "午饭");
  await pasteLink(payer, asked.link);
  await page.getByText("午饭", { exact: true }).waitFor();
  await send(payer, "Test Yuan", "88.000001");

  const native = await request(payee, "Ether", "0.000000000000000001", "");
  await pasteLink(payer, native.uri);
  await send(payer, "Ether", "0.000000000000000001");

  await expectBalances(payer);
  await expectBalances(payee);
});

async function chooseCoin({ page, t, stack }: Person, coin: string): Promise<void> {
  const { chainId } = stack.config;
  const { address } = coinNamed(stack, coin);
  await page
    .getByRole("combobox", { name: t("pay:money.coin") })
    .selectOption(tokenKey({ chainId, address }));
}

/** Sends what the form says, once it was understood that nothing protects it. */
async function send(payer: Person, coin: string, typed: string): Promise<void> {
  const { page, t, stack } = payer;
  const { decimals, symbol, name } = coinNamed(stack, coin);
  const amount = parseUnits(typed, decimals);
  await page.getByRole("checkbox", { name: t("pay:plain.understood") }).check();
  await expectSoundEverywhere(payer);
  const button = page.getByRole("button", { name: patternOf(t("pay:plain.send", { amount: anything })) });
  expect(shownAmounts(await button.innerText(), { decimals, symbol })).toEqual([amount]);
  await button.click();
  const said = await confirm(payer, coin === stack.config.native.name ? "sendNative" : "sendToken");
  expect(said.map((one) => [one.coin.name, one.direction, one.amount])).toEqual([[name, "out", amount]]);
  const sent = page.getByRole("status").filter({ hasText: t("pay:plain.sent") });
  expect(shownAmounts(await sent.innerText(), { decimals, symbol })).toEqual([amount]);
}

/** Asks for money that nothing protects: by a link, and by the URI that other wallets know. */
async function request(
  payee: Person,
  coin: string,
  amount: string,
  note: string,
): Promise<{ link: string; uri: string }> {
  const { page, t } = payee;
  await payee.goTo("pay");
  await payee.link(t("pay:start.requestAction")).click();
  await page.getByRole("radio", { name: t("pay:request.plain") }).check();
  await chooseCoin(payee, coin);
  await page.getByRole("textbox", { name: t("pay:request.amountOpen"), exact: true }).fill(amount);
  await page.getByRole("textbox", { name: t("pay:request.note") }).fill(note);
  await payee.button(t("pay:request.plainSubmit")).click();
  const ready = page.getByRole("region", { name: t("pay:request.readyTitle"), exact: true });
  await ready.getByText(t("pay:request.otherWallets"), { exact: true }).click();
  await expectSoundEverywhere(payee);
  return {
    link: await ready.getByRole("textbox").first().inputValue(),
    uri: await ready.getByRole("textbox", { name: t("pay:request.otherWalletsLabel") }).inputValue(),
  };
}
