import { expect } from "@playwright/test";
import { parseEther } from "viem";
import { answerCase, expectAward, goToCase } from "./support/case.ts";
import { expectBalances } from "./support/expectMoney.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import { giveNative } from "./support/give.ts";
import { readLedger } from "./support/Ledger.ts";
import { Past } from "./support/prepare.ts";
import { loadDemoArbitrator } from "./support/roster.ts";
import { further, test } from "./support/test.ts";
import { openTrade } from "./support/trade.ts";
import { confirm, unlock } from "./support/wallet.ts";

test(
  "arbitrator full at the answer, asked again, silent, and counted absent by a stranger",
  further,
  async ({ stage, stack }) => {
    const buyer = await stage.cast("buyer", "zh");
    const seller = await stage.cast("seller", "en");
    const stranger = await stage.enterWithWallet("stranger", "zh");
    await giveNative(stranger, parseEther("1"));
    const past = await Past.of(stack, buyer, seller);
    const deal = await past.paid({
      ...{ name: "A case that nobody hears", amount: 100_000_003n },
      ...{ coin: "tUSD", policy: "service" },
    });
    await deal.deliver();
    await deal.claim(9_000, { en: "Not as agreed.", zh: "与约定不符。" });

    await loadDemoArbitrator(stack, past.namedRoster, 0);
    await openTrade(seller, deal.id);
    await answerCase(seller, { share: "10", words: "As agreed." });
    // Nothing is in court yet, and asking now is refused before anything is sent.
    await openTrade(buyer, deal.id);
    await goToCase(buyer);
    const { page, t } = buyer;
    const retry = buyer.button(t("case:retry.label"));
    await retry.click();
    const dialog = page.getByRole("dialog", { name: t("case:retry.title"), exact: true });
    await buyer.button(t("case:retry.label"), dialog).click();
    await dialog.getByRole("alert").waitFor();
    await expectSoundEverywhere(buyer);

    await loadDemoArbitrator(stack, past.namedRoster, 200);
    await buyer.button(t("case:retry.label"), dialog).click();
    await confirm(buyer, "createDispute");
    await expect(dialog).toBeHidden();
    await expect(retry).toHaveCount(0);

    // Three days for evidence and seven to vote: then anybody may say that no vote came.
    await past.passDays(11);
    await stranger.page.goto(`/trade/${deal.id}/case`);
    await unlock(stranger);
    await stranger.page.getByText(stranger.t("case:court.acts.timeOut.body"), { exact: true }).waitFor();
    await expectSoundEverywhere(stranger);
    await stranger.button(stranger.t("case:court.acts.timeOut.label")).click();
    await confirm(stranger, "courtTimeOut");
    await expectAward(stranger, deal.id);

    // Nobody ruled, so the rules divide what is disputed, and each side bears half of the costs.
    const { deposits, isClosed } = await readLedger(stack, deal.id);
    expect(isClosed).toBe(true);
    expect(deposits.toBuyer).toBe(deposits.toSeller);
    await expectAward(buyer, deal.id);
    await expectBalances(buyer);
    await expectBalances(seller);
  },
);
