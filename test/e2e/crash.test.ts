import { expect } from "@playwright/test";
import { answerCase, openCase } from "./support/case.ts";
import { openHearing, takeSeat, writeRuling } from "./support/desk.ts";
import { expectBalances } from "./support/expectMoney.ts";
import { holdDocuments, holdTransaction } from "./support/hold.ts";
import { readLedger, tradesOf } from "./support/Ledger.ts";
import { jumpDays } from "./support/local.ts";
import { paymentOf, payProtected, pressPay, writePayment } from "./support/pay.ts";
import { pasteLink, signOffer } from "./support/settle.ts";
import { test } from "./support/test.ts";
import { act, goToTrade, openTrade } from "./support/trade.ts";
import { agree, unlock } from "./support/wallet.ts";

for (const fate of ["sent", "lost"] as const) {
  test(`a page killed while paying loses nothing: its transaction was ${fate}`, async ({ stage, stack }) => {
    const buyer = await stage.cast("buyer", fate === "sent" ? "en" : "zh");
    const seller = await stage.enterWithWallet("seller", "en");
    const deal = { amount: "40.000004", title: "A letter that must not be lost" };
    await writePayment(buyer, seller, deal);
    await pressPay(buyer);
    const held = holdTransaction(buyer, fate);
    await agree(buyer, paymentOf(buyer, deal));
    await held;
    await buyer.crashAndReturn();
    await unlock(buyer);

    await expect.poll(() => tradesOf(stack, buyer.address)).toHaveLength(1);
    const [trade = "0x"] = await tradesOf(stack, buyer.address);
    await openTrade(buyer, trade);
    await buyer.page.getByRole("blockquote").filter({ hasText: deal.title }).first().waitFor();
    await expectBalances(buyer);
  });
}

test("a page killed while settling loses neither the offer nor the settlement", async ({ stage, stack }) => {
  const buyer = await stage.cast("buyer", "zh");
  const seller = await stage.cast("seller", "en");
  const trade = await payProtected(buyer, seller, { amount: "60" });

  await openTrade(seller, trade);
  const stored = holdDocuments(seller);
  await signOffer(seller, "25.000001");
  await stored;
  await seller.crashAndReturn();
  await unlock(seller);
  await goToTrade(seller, trade);
  const own = seller.page.getByRole("article", { name: seller.t("trade:offers.yours"), exact: true });
  await seller.button(seller.t("trade:offers.share"), own).click();
  const link = await seller.page
    .getByRole("textbox", { name: seller.t("trade:offers.linkLabel") })
    .inputValue();

  await pasteLink(buyer, link);
  const held = holdTransaction(buyer, "sent");
  await buyer.button(buyer.t("trade:offers.accept")).click();
  await agree(buyer, "settle");
  await held;
  await buyer.crashAndReturn();
  await unlock(buyer);
  await openTrade(buyer, trade);
  expect((await readLedger(stack, trade)).toBuyer).toBe(25_000_001n);
});

test("a page killed while voting loses neither the vote nor its reasons", async ({ stage, stack }) => {
  const buyer = await stage.cast("buyer", "en");
  const seller = await stage.cast("seller", "zh");
  const arbitrator = await stage.enter("arbitrator", "en");
  await takeSeat(arbitrator);
  const trade = await payProtected(buyer, seller, { amount: "90" });
  await openTrade(seller, trade);
  await act(seller, "deliver");
  await openCase(buyer, { share: "100", words: "Nothing came." });
  await openTrade(seller, trade);
  await answerCase(seller, { share: "0", words: "全部已交付。" });
  await jumpDays(arbitrator, 4);

  await openHearing(arbitrator, trade);
  const reasons = "The seller shows no proof of delivery.";
  await writeRuling(arbitrator, { share: "100", reasons });
  const held = holdTransaction(arbitrator, "lost");
  await arbitrator.button(arbitrator.t("desk:vote.submit")).click();
  await agree(arbitrator, "courtVote");
  await held;
  await arbitrator.crashAndReturn("/desk");
  await unlock(arbitrator);

  await expect.poll(async () => (await readLedger(stack, trade)).isClosed).toBe(true);
  expect((await readLedger(stack, trade)).toBuyer).toBe(90_000_000n);
  await buyer.page.getByText(reasons, { exact: true }).waitFor();
});
