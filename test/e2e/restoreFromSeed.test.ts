import { payProtected } from "./support/pay.ts";
import { offer } from "./support/settle.ts";
import { test } from "./support/test.ts";
import { goToTrade, openTrade, payOut, seeTrade } from "./support/trade.ts";
import { restoreWallet } from "./support/wallet.ts";

test("a fresh profile with only the seed shows all trades and can act on them", async ({ stage }) => {
  const buyer = await stage.cast("buyer", "en");
  const seller = await stage.enterWithWallet("seller", "zh");
  const first = await payProtected(buyer, seller, { amount: "10.000001", title: "First letter" });
  const second = await payProtected(buyer, seller, { amount: "20.000002", title: "Second letter" });
  await offer(buyer, "15");

  const again = await stage.enter("buyer", "zh");
  await restoreWallet(again, buyer.phrase);
  await openTrade(again, first);
  await again.page.getByRole("blockquote").filter({ hasText: "First letter" }).first().waitFor();
  await goToTrade(again, second);
  await again.page.getByRole("blockquote").filter({ hasText: "Second letter" }).first().waitFor();
  await again.page.getByRole("article", { name: again.t("trade:offers.yours"), exact: true }).waitFor();

  await payOut(again, "release");
  await seeTrade(again, second);
});
