import { answerCase, expectAward, openCase } from "./support/case.ts";
import { openPaid, payAgreement, payAndShare, writeRequest } from "./support/pay.ts";
import { accept, offer, offersOf, openTradeLink, pasteLink, takeUpOffer } from "./support/settle.ts";
import { further, test } from "./support/test.ts";
import { act, goToTrade, openTrade, payOut, readAgreement, seeTrade } from "./support/trade.ts";
import { restoreWallet } from "./support/wallet.ts";

test("a buyer's fresh profile with only the seed shows trades, agreements and offers, and acts on them", async ({
  stage,
}) => {
  const buyer = await stage.cast("buyer", "en");
  const seller = await stage.enterWithWallet("seller", "zh");
  const first = await payAndShare(buyer, seller, { amount: "10.000001", title: "First letter" });
  const second = await payAndShare(buyer, seller, { amount: "20.000002", title: "Second letter" });
  await offer(buyer, "15");
  await openTradeLink(seller, second.link);
  const counter = await offer(seller, "12");

  const again = await stage.enter("buyer", "zh");
  await restoreWallet(again, buyer.phrase);
  await openTrade(again, first.trade);
  await readAgreement(again, "First letter");
  await payOut(again, "release");
  await seeTrade(again, first.trade);
  await goToTrade(again, second.trade);
  await readAgreement(again, "Second letter");
  await offersOf(again, "buyer").waitFor();
  // A seller whom nobody asked before paying can leave an offer to a buyer by its link alone.
  await pasteLink(again, counter);
  await offersOf(again, "seller").waitFor();
  await accept(again);
  await seeTrade(again, second.trade);
});

test(
  "a seller's fresh profile with only the seed shows what was shared with it, and acts on it",
  further,
  async ({ stage }) => {
    const buyer = await stage.cast("buyer", "zh");
    const seller = await stage.cast("seller", "en");

    // Paid without asking the seller first: the link brings the agreement.
    const sent = await payAndShare(buyer, seller, { amount: "30.000003", title: "Third letter" });
    await openTradeLink(seller, sent.link);
    await readAgreement(seller, "Third letter");
    await act(seller, "deliver");
    await openCase(buyer, { share: "40", words: "信里缺了四页。" });

    // Paid upon a request.
    const deal = { amount: "40.000004", title: "Fourth letter" };
    await pasteLink(buyer, await writeRequest(seller, deal));
    await payAgreement(buyer, deal);
    const asked = await openPaid(buyer);
    await offer(buyer, "30");
    await takeUpOffer(seller);
    await seller.page.waitForURL(`**/trade/${asked}`);
    await offer(seller, "20");

    const again = await stage.enter("seller", "zh");
    await restoreWallet(again, seller.phrase);
    await openTrade(again, sent.trade);
    await readAgreement(again, "Third letter");
    await answerCase(again, { share: "40" });
    await expectAward(again, sent.trade);
    await goToTrade(again, asked);
    await readAgreement(again, "Fourth letter");
    await offersOf(again, "seller").waitFor();
    await offersOf(again, "buyer").waitFor();
    await accept(again);
    await seeTrade(again, asked);
    await seeTrade(buyer, asked);
  },
);
