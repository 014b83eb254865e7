import { expectAgreementShown, expectAward, goToCase, showAgreement, takeStep } from "./support/case.ts";
import { openHearing, refuseToRule, takeSeat } from "./support/desk.ts";
import { expectBalances } from "./support/expectMoney.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import { Past } from "./support/prepare.ts";
import { further, test } from "./support/test.ts";
import { openTrade } from "./support/trade.ts";
import { confirm } from "./support/wallet.ts";

test(
  "rulings that did not pay out at once: paid out by a party, delivered by a party, and none given",
  further,
  async ({ stage, stack }) => {
    const buyer = await stage.cast("buyer", "en");
    const seller = await stage.cast("seller", "zh");
    const arbitrator = await stage.enter("arbitrator", "zh");
    const past = await Past.of(stack, buyer, seller);
    const unpaid = await past.disputed("Ruled, and nobody paid out", 9_000, 1_000);
    const lost = await past.disputed("Ruled, and the escrow did not hear", 8_000, 0);
    const undecided = await past.disputed("Nobody can tell", 10_000, 2_000);
    await openTrade(seller, undecided.id);
    await goToCase(seller);
    await showAgreement(seller);
    await expectAgreementShown(seller, "Nobody can tell");
    await past.passDays(4);
    const reasons = { en: "The work is good in part.", zh: "工作部分合格。" };
    await past.bench.vote(unpaid, 31, reasons);
    await past.whileRefusing(stack, stack.config.escrow, () => past.bench.vote(lost, 66, reasons));

    await openTrade(buyer, unpaid.id);
    await goToCase(buyer);
    await buyer.page.getByText(buyer.t("case:award.unpaid"), { exact: false }).waitFor();
    await takeStep(buyer, "execute");
    await expectAward(buyer, unpaid.id);

    await openTrade(seller, lost.id);
    await goToCase(seller);
    await seller.page.getByText(seller.t("case:court.acts.executeRuling.body"), { exact: true }).waitFor();
    await expectSoundEverywhere(seller);
    await seller.button(seller.t("case:court.acts.executeRuling.label")).click();
    await confirm(seller, "courtExecuteRuling");
    await expectAward(seller, lost.id);

    await takeSeat(arbitrator);
    await openHearing(arbitrator, undecided.id);
    await expectAgreementShown(arbitrator, "Nobody can tell");
    await refuseToRule(arbitrator, undecided.id, "双方的证据都不足以裁断。");
    await expectAward(arbitrator, undecided.id);
    await openTrade(seller, undecided.id);
    await goToCase(seller);
    await expectAward(seller, undecided.id);
    await expectBalances(seller);
    await expectBalances(buyer);
  },
);
