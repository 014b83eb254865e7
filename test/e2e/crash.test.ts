import { expect } from "@playwright/test";
import { erc20Abi, getAbiItem, parseUnits, toFunctionSelector } from "viem";
import { escrowAbi } from "../../web/shared/generated/escrowAbi.ts";
import { answerCase, openCase } from "./support/case.ts";
import { coinNamed } from "./support/coins.ts";
import { openHearing, takeSeat, writeRuling } from "./support/desk.ts";
import { expectBalances } from "./support/expectMoney.ts";
import { holdCall, holdDocuments, holdTransaction } from "./support/hold.ts";
import { readLedger, tradesOf } from "./support/Ledger.ts";
import { jumpDays } from "./support/local.ts";
import { paymentOf, payProtected, pressPay, writePayment } from "./support/pay.ts";
import { offersOf, pasteLink, signOffer } from "./support/settle.ts";
import { further, test } from "./support/test.ts";
import { act, goToTrade, openTrade, readAgreement } from "./support/trade.ts";
import { agree, unlock } from "./support/wallet.ts";

test(
  "a page killed between the allowance and the payment still pays, once, with nothing signed anew",
  further,
  async ({ stage, stack }) => {
    const buyer = await stage.cast("buyer", "en");
    const seller = await stage.enterWithWallet("seller", "zh");
    const deal = { amount: "40.000000000000000004", coin: "Test Grain", title: "Bought in two steps" };
    await writePayment(buyer, seller, deal);
    await pressPay(buyer);
    const payment = holdTransaction(buyer, "lost", 1);
    await agree(buyer, paymentOf(buyer, deal));
    await payment;
    const { escrow } = stack.config;
    const coin = { address: coinNamed(stack, deal.coin).address, abi: erc20Abi } as const;
    const allowance = { functionName: "allowance", args: [buyer.address, escrow] } as const;
    const amount = parseUnits(deal.amount, 18);
    await expect.poll(() => stack.client.readContract({ ...coin, ...allowance })).toBe(amount);
    expect(await tradesOf(stack, buyer.address)).toEqual([]);

    await buyer.crashAndReturn();
    await unlock(buyer);
    await expect.poll(() => tradesOf(stack, buyer.address)).toHaveLength(1);
    const [trade = "0x"] = await tradesOf(stack, buyer.address);
    await openTrade(buyer, trade);
    await readAgreement(buyer, deal.title);
    expect(await stack.client.readContract({ ...coin, ...allowance })).toBe(0n);
    await expectBalances(buyer);
  },
);

for (const fate of ["sent", "lost"] as const) {
  test(
    `a page killed while paying and while settling loses nothing: its transactions were ${fate}`,
    fate === "sent" ? {} : further,
    async ({ stage, stack }) => {
      const buyer = await stage.cast("buyer", fate === "sent" ? "en" : "zh");
      const seller = await stage.cast("seller", fate === "sent" ? "zh" : "en");
      const deal = { amount: "40.000004", title: "A letter that must not be lost" };
      const payment = paymentOf(buyer, deal);

      // Signed, and killed before there was a transaction: nothing was paid, and it can be done again.
      await writePayment(buyer, seller, deal);
      await pressPay(buyer);
      const signed = holdCall(buyer, toFunctionSelector(getAbiItem({ abi: escrowAbi, name: payment })));
      await agree(buyer, payment);
      await signed;
      await buyer.crashAndReturn();
      await unlock(buyer);
      await expectBalances(buyer);
      expect(await tradesOf(stack, buyer.address)).toEqual([]);

      await writePayment(buyer, seller, deal);
      await pressPay(buyer);
      const paid = holdTransaction(buyer, fate);
      await agree(buyer, payment);
      await paid;
      await buyer.crashAndReturn();
      await unlock(buyer);
      await expect.poll(() => tradesOf(stack, buyer.address)).toHaveLength(1);
      const [trade = "0x"] = await tradesOf(stack, buyer.address);
      await openTrade(buyer, trade);
      await readAgreement(buyer, deal.title);
      await expectBalances(buyer);

      await openTrade(seller, trade);
      const stored = holdDocuments(seller);
      await signOffer(seller, "25.000001");
      await stored;
      await seller.crashAndReturn();
      await unlock(seller);
      await goToTrade(seller, trade);
      await seller.button(seller.t("trade:offers.share"), offersOf(seller, "seller")).click();
      const link = await seller.page
        .getByRole("textbox", { name: seller.t("trade:offers.linkLabel") })
        .inputValue();

      await pasteLink(buyer, link);
      const settled = holdTransaction(buyer, fate);
      await buyer.button(buyer.t("trade:offers.accept")).click();
      await agree(buyer, "settle");
      await settled;
      await buyer.crashAndReturn();
      await unlock(buyer);
      await expect.poll(async () => (await readLedger(stack, trade)).isClosed).toBe(true);
      await openTrade(buyer, trade);
      expect((await readLedger(stack, trade)).toBuyer).toBe(25_000_001n);
    },
  );

  test(
    `a page killed while voting loses neither the vote nor its reasons: it was ${fate}`,
    fate === "lost" ? {} : further,
    async ({ stage, stack }) => {
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
      const held = holdTransaction(arbitrator, fate);
      await arbitrator.button(arbitrator.t("desk:vote.submit")).click();
      await agree(arbitrator, "courtVote");
      await held;
      await arbitrator.crashAndReturn("/desk");
      await unlock(arbitrator);

      await expect.poll(async () => (await readLedger(stack, trade)).isClosed).toBe(true);
      expect((await readLedger(stack, trade)).toBuyer).toBe(90_000_000n);
      await buyer.page.getByText(reasons, { exact: true }).waitFor();
    },
  );
}
