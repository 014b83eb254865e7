import { expect } from "@playwright/test";
import { tokenKey } from "../../web/shared/money/token.ts";
import { coinNamed } from "./support/coins.ts";
import { expectBalances } from "./support/expectMoney.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import type { Person } from "./support/Person.ts";
import { anything, patternOf } from "./support/patternOf.ts";
import { payAgreement, writeRequest } from "./support/pay.ts";
import { further, test } from "./support/test.ts";

const deal = { amount: "17.000005", title: "Read off a picture" };

/** Something that a scan is given: a file, or what was photographed. */
type Picture = string | { name: string; mimeType: string; buffer: Buffer };

test(
  "codes are read as they were saved or photographed: a request, an address, a payment of any wallet",
  further,
  async ({ stage }) => {
    const buyer = await stage.cast("buyer", "en");
    const seller = await stage.cast("seller", "zh");

    // What "save code" saves is what the scan reads.
    await writeRequest(seller, deal);
    const request = await saveCode(seller);
    await buyer.goTo("home");
    await buyer.button(buyer.t("home:actions.scan")).click();
    await expectUnreadable(buyer);
    await choosePicture(buyer, request);
    await buyer.page.getByText(deal.title, { exact: true }).first().waitFor();
    await payAgreement(buyer, deal);
    await expectBalances(buyer);

    // The buyer's own address, as it stands on their screen, into the field of somebody who pays them.
    const shown = await photographAddress(buyer);
    await seller.goTo("pay");
    await seller.page.getByRole("link", { name: seller.t("pay:start.protected.title") }).click();
    await seller.button(seller.t("scan.open")).click();
    await expectUnreadable(seller);
    await choosePicture(seller, shown);
    const party = seller.page.getByRole("textbox", { name: seller.t("pay:party.seller.label") });
    await expect(party).toHaveValue(buyer.address);

    // What other wallets show, in the same field: it is more than an address and opens as what it asks for.
    const uri = await otherWalletsCode(buyer, "0.25");
    await seller.button(seller.t("scan.open")).click();
    await choosePicture(seller, uri);
    await seller.page
      .getByRole("button", { name: patternOf(seller.t("pay:plain.send", { amount: anything })) })
      .waitFor();
    await expect(
      seller.page.getByRole("textbox", { name: seller.t("pay:plain.price"), exact: true }),
    ).toHaveValue("0.25");
  },
);

/** A picture without a code, and something that is no picture: the dialog says so and stays. */
async function expectUnreadable(person: Person): Promise<void> {
  const { page, t } = person;
  const dialog = page.getByRole("dialog", { name: t("scan.title"), exact: true });
  await dialog
    .getByText(t("scan.missing"), { exact: true })
    .or(dialog.getByText(t("scan.denied"), { exact: true }))
    .waitFor();
  const blank = await page.screenshot({ clip: { x: 0, y: 0, width: 40, height: 40 } });
  await choosePicture(person, { name: "blank.png", mimeType: "image/png", buffer: blank });
  await dialog.getByText(t("scan.noCode"), { exact: true }).waitFor();
  const words = Buffer.from("not a picture");
  await choosePicture(person, { name: "words.png", mimeType: "image/png", buffer: words });
  await dialog.getByText(t("scan.noPicture"), { exact: true }).waitFor();
  await expectSoundEverywhere(person);
}

async function choosePicture({ page, t }: Person, picture: Picture): Promise<void> {
  await page.getByLabel(t("scan.picture")).setInputFiles(picture);
}

async function saveCode(person: Person, which: "first" | "last" = "first"): Promise<string> {
  const saved = person.page.waitForEvent("download");
  await person.button(person.t("share.download"))[which]().click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/\.png$/);
  return download.path();
}

/** The code of one's own address, as somebody opposite sees it. */
async function photographAddress(person: Person): Promise<Picture> {
  const { page, t } = person;
  await person.goTo("me");
  const name = t("wallet:accounts.unnamed", { number: 1 });
  await person.button(t("address.show", { name })).click();
  const dialog = page.getByRole("dialog", { name, exact: true });
  await expectSoundEverywhere(person);
  const buffer = await dialog.getByRole("img", { name: t("address.code") }).screenshot();
  await person.button(t("dialog.close"), dialog).click();
  return { name: "address.png", mimeType: "image/png", buffer };
}

/** The code for other wallets of a request that nothing protects, over native coin. */
async function otherWalletsCode(person: Person, amount: string): Promise<string> {
  const { page, t, stack } = person;
  await person.goTo("pay");
  await person.link(t("pay:start.requestAction")).click();
  await page.getByRole("radio", { name: t("pay:request.plain") }).check();
  const native = coinNamed(stack, stack.config.native.name);
  const key = tokenKey({ chainId: stack.config.chainId, address: native.address });
  await page.getByRole("combobox", { name: t("pay:money.coin") }).selectOption(key);
  await page.getByRole("textbox", { name: t("pay:request.amountOpen"), exact: true }).fill(amount);
  await person.button(t("pay:request.plainSubmit")).click();
  const ready = page.getByRole("region", { name: t("pay:request.readyTitle"), exact: true });
  await ready.getByText(t("pay:request.otherWallets"), { exact: true }).click();
  return saveCode(person, "last");
}
