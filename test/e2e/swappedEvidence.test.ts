import { expect } from "@playwright/test";
import { bendStore } from "./support/bend.ts";
import { answerCase, openCase } from "./support/case.ts";
import { openHearing, takeSeat, writeRuling } from "./support/desk.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import { jumpDays } from "./support/local.ts";
import { payProtected } from "./support/pay.ts";
import { test } from "./support/test.ts";
import { act, openTrade } from "./support/trade.ts";

test("a swapped evidence block is named, and stops the ruling (A-38)", async ({ stage }) => {
  const buyer = await stage.cast("buyer", "en");
  const seller = await stage.cast("seller", "zh");
  const arbitrator = await stage.enter("arbitrator", "en");
  const trade = await payProtected(buyer, seller, { amount: "70" });
  await openTrade(seller, trade);
  await act(seller, "deliver");
  await openCase(buyer, { share: "100", words: "The parcel held stones." });
  await openTrade(seller, trade);
  await answerCase(seller, { share: "0", words: "包裹里是茶壶。" });

  arbitrator.faults.forgive(/blobs/);
  // The arbitrator's store makes the buyer's stones into bread.
  await bendStore(arbitrator, (bytes) =>
    Buffer.from(bytes.toString("latin1").replace("stones", "bread!"), "latin1"),
  );
  await takeSeat(arbitrator);
  await jumpDays(arbitrator, 4);
  await openHearing(arbitrator, trade);
  const { page, t } = arbitrator;
  await page.getByText(t("case:evidence.trouble.swapped.title"), { exact: true }).waitFor();
  await expect(page.getByText("bread!")).toHaveCount(0);
  await expectSoundEverywhere(arbitrator);

  await writeRuling(arbitrator, { share: "0", reasons: "The parcel held bread." });
  await arbitrator.button(t("desk:vote.submit")).click();
  await page.getByText(t("errors:documentSwapped"), { exact: true }).waitFor();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});
