import { expect } from "@playwright/test";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import { payProtected } from "./support/pay.ts";
import { openRoster } from "./support/roster.ts";
import { further, test } from "./support/test.ts";
import { act, openTrade } from "./support/trade.ts";

test(
  "anybody reads a proof, a roster and an arbitrator without a wallet, in both languages",
  further,
  async ({ stage, stack }) => {
    const buyer = await stage.cast("buyer", "en");
    const seller = await stage.cast("seller", "zh");
    const trade = await payProtected(buyer, seller, { amount: "50" });
    await openTrade(seller, trade);
    await act(seller, "deliver");
    const roster = await openRoster(stack);

    for (const language of ["en", "zh"] as const) {
      const reader = await stage.enter(`reader ${language}`, language);
      const { page, t } = reader;
      await page.goto(`/proof/${trade}`);
      await page.getByText(t("public:proof.comparison.same"), { exact: true }).waitFor();
      const steps = page.getByRole("region", { name: t("public:proof.steps") });
      await expect(steps.getByRole("listitem")).toHaveCount(2);
      await expect(steps).toContainText(t("check:event.TradeDelivered"));
      await expect(page.getByText(buyer.address, { exact: true })).toBeVisible();
      await expectSoundEverywhere(reader);

      await page.goto(`/roster/${roster}`);
      await page.getByRole("region", { name: t("public:roster.rules") }).waitFor();
      await expectSoundEverywhere(reader);
      const members = page.getByRole("region", { name: t("public:roster.members") });
      await members.waitFor();

      await page.goto(`/arbitrator/${buyer.address}`);
      await page.getByText(t("public:arbitrator.none"), { exact: true }).waitFor();
      await expectSoundEverywhere(reader);

      // A private page asks for the wallet all the same, and what is open to all is open again behind it.
      await page.getByRole("link", { name: t("public:open") }).click();
      await expect(page.getByRole("link", { name: t("shell.trades") })).toHaveCount(0);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await expectSoundEverywhere(reader);
      await page.goBack();
      await page.getByText(t("public:arbitrator.none"), { exact: true }).waitFor();
    }
  },
);
