import { expect } from "@playwright/test";
import { zeroAddress } from "viem";
import { languages } from "../../web/app/src/lib/i18n/language.ts";
import { expectSound } from "./support/expectSound.ts";
import { writeDeal } from "./support/pay.ts";
import { pasteLink } from "./support/settle.ts";
import { inLanguage, test } from "./support/test.ts";

const other = "0x52908400098527886E0F7030069857D2E4169EE7";
const brokenChecksum = other.replace("886E", "886e");

for (const language of languages) {
  test(
    `bad input gets a clear sentence and changes nothing (${language})`,
    inLanguage("zh", language),
    async ({ stage, stack }) => {
      const buyer = await stage.cast("buyer", language);
      const { page, t } = buyer;
      await buyer.goTo("pay");
      const head = await stack.client.getBlockNumber();

      await pasteLink(buyer, "https://example.org/pay-me");
      await page.getByText(t("pay:open.notALink"), { exact: true }).waitFor();

      await page.getByRole("link", { name: t("pay:start.protected.title") }).click();
      await writeDeal(buyer, { amount: "1" });
      const fields = {
        party: page.getByRole("textbox", { name: t("pay:party.seller.label") }),
        amount: page.getByRole("textbox", { name: t("pay:money.amount"), exact: true }),
        deadline: page.getByLabel(t("pay:deadline.label")),
      };
      const refusals: [keyof typeof fields, string, string][] = [
        ["party", "", t("pay:problem.partyEmpty")],
        ["party", "paul.eth", t("pay:problem.partyNotAnAddress")],
        ["party", other.slice(0, -1), t("pay:problem.partyLength")],
        ["party", brokenChecksum, t("pay:problem.partyChecksum")],
        ["party", buyer.address, t("pay:problem.partyIsYou")],
        ["party", zeroAddress, t("pay:problem.partyIsZero")],
        ["party", stack.config.escrow, t("pay:problem.partyIsEscrow")],
        ["amount", "", t("amount.amountEmpty")],
        ["amount", "0", t("amount.amountZero")],
        ["amount", "０．００", t("amount.amountZero")],
        ["amount", "-5", t("amount.amountNegative")],
        ["amount", "1e3", t("amount.amountScientific")],
        ["amount", "zwölf", t("amount.amountNotANumber")],
        ["amount", "9".repeat(30), t("amount.amountTooLarge")],
        ["amount", "1.2345678", t("amount.amountTooPrecise", { count: 6 })],
        ["amount", "1,234", t("amount.amountAmbiguous", { whole: "1234", fraction: "1.234" })],
        ["amount", "1001", t("pay:problem.amountOverBalance", { balance: "1,000.00 tUSD" })],
        ["deadline", "2020-01-01T12:00", t("pay:problem.deadlinePast")],
        ["deadline", "2999-01-01T12:00", t("pay:problem.deadlineTooFar")],
      ];
      const good = { party: other, amount: "1", deadline: await fields.deadline.inputValue() };
      for (const [field, text, sentence] of refusals) {
        await fields[field].fill(text);
        await buyer.button(t("pay:form.toAgreement")).click();
        await expect(page.getByText(sentence, { exact: true }).first(), `${field}: ${text}`).toBeVisible();
        await expect(page).toHaveURL(/\/pay\/new$/);
        await fields[field].fill(good[field]);
        await expect(page.getByText(sentence, { exact: true }), `${field}: ${text}`).toHaveCount(0);
      }
      await expectSound(buyer);

      // As people type them in zh: full-width digits, a full-width point, a comma for a point.
      for (const typed of ["１２．５０", "12,5", "１２。５"]) {
        await fields.amount.fill(typed);
        await expect(page.getByText("12.50 tUSD").first()).toBeVisible();
      }
      expect(await stack.client.getBlockNumber()).toBe(head);
    },
  );
}
