import { expect } from "@playwright/test";
import { parseUnits } from "viem";
import { balanceOf, coinNamed } from "./support/coins.ts";
import { expectBalances, expectFacts } from "./support/expectMoney.ts";
import { expectSound, expectSoundEverywhere } from "./support/expectSound.ts";
import { readLedger, tradesOf } from "./support/Ledger.ts";
import { anything, patternOf } from "./support/patternOf.ts";
import { openPaid, writePayment } from "./support/pay.ts";
import { offer, pasteLink } from "./support/settle.ts";
import {
  expectPaid,
  giveCoins,
  holdOrder,
  nativeOf,
  refuseOrders,
  signForSponsor,
} from "./support/sponsor.ts";
import { further, test } from "./support/test.ts";
import { goToTrade, openTrade, seeTrade } from "./support/trade.ts";
import { agree, unlock } from "./support/wallet.ts";

test(
  "a buyer without native coin pays and settles through the sponsor, to the unit",
  further,
  async ({ stage, stack }) => {
    const buyer = await stage.enterWithWallet("buyer", "zh");
    const seller = await stage.enterWithWallet("seller", "en");
    await giveCoins(buyer, "100");
    const coin = coinNamed(stack, "Test Dollar");
    const amount = "40.000003";
    expect([await nativeOf(buyer), await nativeOf(seller)]).toEqual([0n, 0n]);

    await writePayment(buyer, seller, { amount });
    await expectFacts(
      buyer.page.getByRole("region", { name: buyer.t("pay:facts.title"), exact: true }),
      coin,
      [[buyer.t("pay:facts.leaves"), parseUnits(amount, coin.decimals)]],
    );
    await signForSponsor(buyer, amount);
    await expectPaid(buyer, amount);
    expect(await balanceOf(buyer, coin)).toBe(parseUnits("59.999997", coin.decimals));
    const trade = await openPaid(buyer);
    await seeTrade(buyer, trade);

    // The seller has no native coin either: an offer is a signature, and taking it is another.
    await openTrade(seller, trade);
    const link = await offer(seller, "10.000001");
    await pasteLink(buyer, link);
    const accept = buyer.button(buyer.t("trade:offers.accept"));
    await buyer.page
      .getByRole("status")
      .filter({ hasText: buyer.t("sponsor.title") })
      .waitFor();
    await expectSoundEverywhere(buyer);
    await accept.click();
    await agree(buyer, "signSettlement");
    await expect(accept).toBeHidden();
    const ledger = await readLedger(stack, trade);
    expect([ledger.isClosed, ledger.toBuyer]).toEqual([true, parseUnits("10.000001", coin.decimals)]);
    expect(ledger.toBuyer + ledger.toSeller + ledger.fee).toBe(ledger.amount);
    await seeTrade(buyer, trade);
    await openTrade(seller, trade);
    expect([await nativeOf(buyer), await nativeOf(seller)]).toEqual([0n, 0n]);
    await expectBalances(buyer);
    await expectBalances(seller);
  },
);

test(
  "a sponsor that vanishes or refuses loses nothing: the signature is carried once, by whoever comes",
  further,
  async ({ stage, stack }) => {
    const buyer = await stage.enterWithWallet("buyer", "en");
    const seller = await stage.enterWithWallet("seller", "zh");
    await giveCoins(buyer, "100");

    // It refuses: the page says why, nothing is paid, and it can be tried again.
    await writePayment(buyer, seller, { amount: "5" });
    buyer.faults.forgive(/status of 429 .*\/sponsor\/payments/);
    await refuseOrders(buyer, "sponsorBudgetSpent");
    await signForSponsor(buyer, "5");
    await buyer.page.getByText(buyer.t("errors:sponsorBudgetSpent"), { exact: true }).waitFor();
    await buyer.page.getByText(patternOf(buyer.t("sponsor.signed", { until: anything }))).waitFor();
    await expectSound(buyer);
    expect(await tradesOf(stack, buyer.address)).toEqual([]);
    await buyer.page.unrouteAll();

    // It vanishes with the page: what was signed is on this device, and is handed over again.
    const held = holdOrder(buyer);
    await signForSponsor(buyer, "5");
    await held;
    await buyer.page.getByText(buyer.t("sponsor.wait.title"), { exact: true }).waitFor();
    await buyer.button(buyer.t("sponsor.wait.myself")).waitFor();
    await expectSoundEverywhere(buyer);
    await buyer.crashAndReturn();
    await unlock(buyer);
    await buyer.page.getByText(buyer.t("home:pending.sponsored"), { exact: true }).waitFor();
    await expect.poll(() => tradesOf(stack, buyer.address), { timeout: 40_000 }).toHaveLength(1);
    const [trade = "0x"] = await tradesOf(stack, buyer.address);
    await goToTrade(buyer, trade);
    await seeTrade(buyer, trade);
    expect(await nativeOf(buyer)).toBe(0n);
    await expectBalances(buyer);
  },
);
