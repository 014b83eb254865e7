import { expect } from "@playwright/test";
import { languages } from "../../web/app/src/lib/i18n/language.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import { anything, patternOf } from "./support/patternOf.ts";
import { payProtected } from "./support/pay.ts";
import { further, test } from "./support/test.ts";
import { openTrade, seeTrade } from "./support/trade.ts";
import { unlock } from "./support/wallet.ts";

for (const language of languages) {
  test(
    `what does not answer is said, takes nothing away, and is made up for (${language})`,
    further,
    async ({ stage, stack }) => {
      const buyer = await stage.cast("buyer", language);
      const seller = await stage.enterWithWallet("seller", "en");
      const { page, t, context } = buyer;
      buyer.faults.forgive(/ERR_FAILED/, /dynamically imported module/, /Failed to fetch/);
      const { rpcUrl, relayUrl } = stack.config;
      const line = page.getByRole("main").getByRole("status").first();

      // Without the store the payment is made, and the agreement waits on this device.
      await context.route(`${relayUrl}/**`, (route) => route.abort());
      const trade = await payProtected(buyer, seller, { amount: "12" });
      await expect(line).toContainText(t("line.relay"));
      await expect(line).toContainText(t("line.unsent", { count: 1 }));
      await expectSoundEverywhere(buyer);
      await context.unroute(`${relayUrl}/**`);
      await expect(line).toBeEmpty({ timeout: 60_000 });

      // Without the node what is known stays, and nothing is signed.
      await openTrade(buyer, trade);
      await context.route(`${rpcUrl}/**`, (route) => route.abort());
      await expect(line).toHaveText(patternOf(t("line.offline", { block: anything })));
      await expectSoundEverywhere(buyer);
      await buyer.button(t("trade:act.release.button")).click();
      const dialog = page.getByRole("dialog", { name: t("trade:act.release.title"), exact: true });
      await dialog.getByRole("button").last().click();
      await dialog
        .getByRole("alert")
        .filter({ hasText: t("errors:nodeUnreachable") })
        .waitFor();
      await expect(page.getByRole("dialog")).toHaveCount(1);
      await page.keyboard.press("Escape");
      await buyer.goTo("trades");
      await expect(page.locator(`a[href="/trade/${trade}"]`)).toBeVisible();
      await context.unroute(`${rpcUrl}/**`);
      await expect(line).toBeEmpty({ timeout: 60_000 });
      await openTrade(buyer, trade);
      await seeTrade(buyer, trade);

      // What signs is fetched at the first signature: without it the reason is said.
      const parts = /\/KeySigner-[^/]*\.js$/;
      await seller.context.route(parts, (route) => route.abort());
      seller.faults.forgive(/ERR_FAILED/);
      await openTrade(seller, trade);
      await seller.button(seller.t("trade:act.deliver.button")).click();
      await seller.page.getByText(seller.t("errors:pagePartMissing"), { exact: true }).waitFor();
      await seller.context.unroute(parts);

      // A page whose part of the app does not come says so, and the others stay a link away.
      await context.route(/\/NewRosterPage-[^/]*\.js$/, (route) => route.abort());
      await buyer.goTo("desk");
      await buyer.link(t("desk:publish.link")).click();
      // It was asked for once more by loading the page anew, which locks the wallet.
      await unlock(buyer);
      await buyer.heading(t("failure.title")).waitFor();
      await expectSoundEverywhere(buyer);
      await buyer.link(t("failure.home")).click();
      await buyer.heading(t("pages.home")).waitFor();
    },
  );
}
