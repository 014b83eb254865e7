import { expect } from "@playwright/test";
import { PushReceiver } from "../services/push/PushReceiver.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import { PushBrowser } from "./support/PushBrowser.ts";
import { openPaid, payAgreement, payProtected, writeRequest } from "./support/pay.ts";
import { Stack } from "./support/Stack.ts";
import { Stage } from "./support/Stage.ts";
import { offer, pasteLink } from "./support/settle.ts";
import { further, test } from "./support/test.ts";
import { createWallet } from "./support/wallet.ts";

const patience = { timeout: 60_000 };

test(
  "what happens on the chain is told to who is elsewhere, and one tap leads there",
  further,
  async ({ browser }) => {
    test.slow();
    const receiver = await PushReceiver.open();
    const stack = await Stack.start({ indexer: true, settings: { PARLEY_PUSH_ORIGINS: receiver.origin } });
    const indexerUrl = stack.config.indexerUrl ?? "";
    try {
      const stage = new Stage(browser, stack);
      const buyer = await stage.cast("buyer", "en");
      const seller = await stage.enter("seller", "zh");
      const pushes = new PushBrowser(seller, receiver);
      await pushes.prepare();
      await createWallet(seller);
      const { page, t } = seller;

      // Nothing is asked for before the tap; then a trial arrives.
      await seller.goTo("me");
      await expectSoundEverywhere(seller);
      await seller.button(t("reminders:turnOn")).click();
      await expect(page.getByText(t("reminders:on"), { exact: true })).toBeVisible();
      // Whatever the hour is where this runs.
      await page.getByLabel(t("reminders:quiet.label"), { exact: true }).click();
      await expect(page.getByLabel(t("reminders:quiet.from"), { exact: true })).toBeHidden();
      await seller.button(t("reminders:trial")).click();
      await expect
        .poll(() => pushes.messages, patience)
        .toEqual([{ kind: "test", path: "/me", language: "zh" }]);
      await expectSoundEverywhere(seller);

      // In the page that is open, and by push.
      const words = t("push:say.delivery");
      const said = expect(page.getByRole("status").filter({ hasText: words })).toBeVisible({
        timeout: 180_000,
      });
      const trade = await payProtected(buyer, seller, { amount: "42" });
      await said;
      const message = { kind: "delivery", path: `/trade/${trade}`, language: "zh" };
      await expect.poll(() => pushes.messages.slice(1), patience).toEqual([message]);
      await pushes.deliver();
      await expect.poll(() => pushes.shown()).toEqual([{ title: words, body: t("push:left.none") }]);
      await pushes.tap();
      await page.waitForURL(`**/trade/${trade}`);
      await page.getByRole("region", { name: t("trade:history.title") }).waitFor();

      // An offer lies where only the two know: the sender hears that something was left there, and says so.
      const watched = page.waitForResponse(
        (answer) => (answer.request().postData() ?? "").includes('"offers":[{') && answer.status() === 204,
        { timeout: 180_000 },
      );
      const deal = { amount: "43" };
      await pasteLink(buyer, await writeRequest(seller, deal));
      await payAgreement(buyer, deal);
      const asked = await openPaid(buyer);
      await watched;
      await offer(buyer, "30");
      const offered = { kind: "offer", path: `/trade/${asked}`, language: "zh" };
      await expect.poll(() => pushes.messages, patience).toContainEqual(offered);

      // Off is off: the sender knows nothing of this browser any more.
      await seller.goTo("me");
      await seller.button(t("reminders:turnOff")).click();
      await expect(seller.button(t("reminders:turnOn"))).toBeVisible();
      const trial = await fetch(`${indexerUrl}/push/test`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ endpoint: pushes.endpoint }),
      });
      expect(await trial.json()).toEqual({ code: "subscriptionMissing" });
      await stage.close();
    } finally {
      receiver.close();
      await stack.stop();
    }
  },
);
