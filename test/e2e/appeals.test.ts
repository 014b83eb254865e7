import { expect } from "@playwright/test";
import { type Address, parseEther } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { shortHex } from "../../web/app/src/lib/format/shortHex.ts";
import { demoPhrases } from "../../web/app/src/local/demoPhrases.ts";
import { expectAward, goToCase, sideName } from "./support/case.ts";
import { openHearing, recuse, takeSeat } from "./support/desk.ts";
import { buyer } from "./support/disputedTrade.ts";
import { expectFacts } from "./support/expectMoney.ts";
import { expectSound, expectSoundEverywhere } from "./support/expectSound.ts";
import { readLedger } from "./support/Ledger.ts";
import { OutsideCourt } from "./support/OutsideCourt.ts";
import type { Person } from "./support/Person.ts";
import { PanelCase } from "./support/panel.ts";
import { arbitratorPhrases, feesOf, panelMoney, panelPeriods } from "./support/panelRoster.ts";
import type { Foretold } from "./support/sheet.ts";
import { shownAmounts } from "./support/shownAmounts.ts";
import { further, inLanguage, test } from "./support/test.ts";
import { goToTrade } from "./support/trade.ts";
import { agree, confirm, restoreWallet } from "./support/wallet.ts";

const { seatFee, bounty } = panelMoney;
const price = 7n * seatFee;
const [firstPool, secondPool] = [3n * seatFee - bounty, price - bounty];
/** What a member's fee is called in the history of rounds. */
const feeRows = { en: /^Fee of 0x/, zh: /^0x.* 的报酬$/ };

for (const [outcome, language, choice] of [
  ["overturns", "en", 1],
  ["leaves standing", "zh", 11],
] as const) {
  test(
    `an appeal ${outcome} the award, to the unit for everybody (${language})`,
    inLanguage("en", language),
    async ({ stage, stack }) => {
      const panel = await PanelCase.open(stack, { rounds: 2, members: 10, people: 0 });
      await panel.seat();
      await panel.commitOthers(11);
      await panel.revealOthers();
      const person = await stage.enter("buyer", language);
      const { page, t } = person;
      await restoreWallet(person, demoPhrases.buyer);
      await goToTrade(person, panel.trade);
      await goToCase(person);
      await expectFacts(page.getByRole("main"), stack.config.native, [
        [t("case:appeal.price"), price],
        [t("case:appeal.repaid"), firstPool],
        [t("case:appeal.outcomes.overturned"), price - firstPool],
        [t("case:appeal.outcomes.stands"), price],
        [t("case:appeal.outcomes.unheard"), 2n * bounty],
      ]);
      // Both may, at the same price; and nobody's doing anything gives the seller all, as the votes have it.
      const { held, feeBps, coin } = await readLedger(stack, panel.trade);
      for (const [name, said] of [
        [t("trade:duty.you"), [0n, held - (held * feeBps) / 10_000n]],
        [t("trade:duty.seller"), []],
      ] as const) {
        const card = page.getByRole("article", { name, exact: true });
        await expect(async () => {
          const text = await card.innerText();
          expect(shownAmounts(text, stack.config.native)).toEqual([price, firstPool]);
          expect(shownAmounts(text, coin)).toEqual(said);
        }).toPass({ timeout: 30_000 });
      }
      await expectSoundEverywhere(person);
      const first = await panel.seats();
      await page.getByRole("button", { name: /0[.]014/ }).click();
      // What the sheet says is what left the wallet; and that is the price, and nothing beside it.
      expect(amountsIn(await confirm(person, "courtAppeal"))).toEqual([["out", price]]);
      await page.getByText(t("case:court.round", { round: "2", rounds: "2" }), { exact: true }).waitFor();

      await panel.seat();
      await panel.commitOthers(choice);
      await panel.revealOthers();
      await panel.execute();
      expect(await panel.ruling()).toBe(choice);

      const isOverturned = choice === 1;
      const firstFees = feesOf(first, firstPool);
      const secondFees = feesOf(await panel.seats(), secondPool);
      const seller = await stage.enter("seller", language === "zh" ? "en" : "zh");
      await restoreWallet(seller, demoPhrases.seller);
      await goToTrade(seller, panel.trade);
      await goToCase(seller);
      for (const one of [person, seller]) {
        const history = one.page.getByRole("region", { name: one.t("case:rounds.title"), exact: true });
        await expect(history).toContainText(one.t(`case:rounds.${isOverturned ? "overturned" : "stood"}`));
        const feeRow = ([who, fee]: [Address, bigint]) =>
          [one.t("case:rounds.paid.fee", { who: shortHex(who) }), fee] as const;
        const repaid = one.t("case:rounds.paid.repaid", { who: sideName(one, "buyer") });
        // Who sat in a round that was overturned earned nothing, and is named in no row.
        await expectFacts(history, stack.config.native, [
          ...(isOverturned ? [[repaid, firstPool] as const] : firstFees.map(feeRow)),
          ...secondFees.map(feeRow),
        ]);
        const rows = history.getByRole("term").filter({ hasText: feeRows[one.language] });
        await expect(rows).toHaveCount(isOverturned ? 7 : 10);
        await expectAward(one, panel.trade);
      }
      await panel.expectPaidOut();
      await panel.expectOwed(
        new Map([
          // Both draws were the buyer's, too.
          [buyer.address, 2n * bounty + (isOverturned ? firstPool : 0n)],
          ...(isOverturned ? [] : firstFees),
          ...secondFees,
        ]),
      );
    },
  );
}

test(
  "a panel of which nobody votes is told of with what its absence cost, and another is drawn",
  further,
  async ({ stage, stack }) => {
    const panel = await PanelCase.open(stack, { members: 8, people: 0 });
    await panel.seat();
    const absent = await panel.seats();
    await panel.commitOthers(5, null);
    await stack.jump(panelPeriods.vote);
    // With the last of the hidden votes open the sitting is over, and a majority of it is missing.
    await panel.revealOthers();
    const person = await stage.enter("buyer", "en");
    const { page, t } = person;
    await restoreWallet(person, demoPhrases.buyer);
    await goToTrade(person, panel.trade);
    await goToCase(person);
    await person.button(t("case:court.acts.timeOut.label")).click();
    await confirm(person, "courtTimeOut");

    const history = page.getByRole("region", { name: t("case:rounds.title"), exact: true });
    const size = { round: "1", count: 3, seats: "3" };
    const card = history.getByRole("article").filter({ hasText: t("case:rounds.firstPanel", size) });
    await expect(card).toContainText(t("case:rounds.failed", { count: 1, seats: "3" }));
    await expect(async () =>
      expect(shownAmounts(await card.innerText(), stack.config.native)).toEqual([2n * panelMoney.slash]),
    ).toPass({ timeout: 30_000 });
    await expect(card).toContainText(t("case:rounds.failedPanel.followed"));
    await expectSoundEverywhere(person);

    await panel.draw();
    const voted = await panel.seats();
    expect(voted.filter(({ arbitrator }) => absent.some((one) => one.arbitrator === arbitrator))).toEqual([]);
    await panel.commitOthers(11);
    await panel.revealOthers();
    await expect(history.getByRole("article")).toHaveCount(2);
    await expect(history).toContainText(t("case:rounds.secondPanel", size));
    await expect(card).toBeVisible();
    await expectSoundEverywhere(person);
  },
);

test(
  "a seat that is given back is drawn anew, and both draws can be checked",
  further,
  async ({ stage, stack }) => {
    // Of four three are drawn: one of the two who have a page sits at least.
    const panel = await PanelCase.open(stack, { people: 2, members: 2 });
    await panel.draw();
    const before = await panel.seats();
    const phrase = arbitratorPhrases.find((one) =>
      before.some((seat) => seat.arbitrator === mnemonicToAccount(one).address),
    );
    const near = await stage.enter("arbitrator", "en");
    await takeSeat(near, phrase);
    await openHearing(near, panel.trade);
    await recuse(near);
    const gone = near.address;
    await panel.mine();
    const seller = await stage.enter("seller", "zh");
    await restoreWallet(seller, demoPhrases.seller);
    await goToTrade(seller, panel.trade);
    await goToCase(seller);
    const { page, t } = seller;
    const draw = seller.button(t("case:court.acts.draw.label"));
    await draw.click();
    await confirm(seller, "courtDraw");
    await expect(draw).toBeHidden();
    const after = await panel.seats();
    expect(after.map(({ arbitrator }) => arbitrator)).not.toContain(gone);
    const kept = before.filter(({ arbitrator }) => arbitrator !== gone);
    expect(after).toEqual(expect.arrayContaining(kept));
    await page.getByText(t("case:draw.title"), { exact: true }).click();
    await seller.button(t("case:draw.check")).click();
    await expect(page.getByText(t("case:draw.verdict.holds"), { exact: true })).toHaveCount(2);
    await expectSound(seller);
  },
);

test(
  "each side asks the outside court for more, and the one award that it chooses is final",
  further,
  async ({ stage, stack }) => {
    const outside = await OutsideCourt.deploy(stack.config.rpcUrl, parseEther("0.001"));
    const asked = 3n * parseEther("0.001");
    const panel = await PanelCase.open(stack, { members: 3, people: 0, outsideCourt: outside.address });
    await panel.seat();
    await panel.commitOthers(6);
    await panel.revealOthers();
    const sides: Person[] = [];
    for (const [side, language, share] of [
      ["buyer", "zh", "100"],
      ["seller", "en", "0"],
    ] as const) {
      const person = await stage.enter(side, language);
      sides.push(person);
      const { page, t } = person;
      await restoreWallet(person, demoPhrases[side]);
      await goToTrade(person, panel.trade);
      await goToCase(person);
      await page.getByRole("textbox", { name: t("case:appeal.stated"), exact: true }).fill(share);
      await expectFacts(page.getByRole("main"), stack.config.native, [
        [t("case:appeal.price"), asked],
        [t("case:appeal.outcomes.chosen"), 0n],
        [t("case:appeal.outcomes.notChosen"), asked],
      ]);
      await expectSoundEverywhere(person);
      await person.button(t("case:appeal.submitOutside")).click();
      // The price passes through the court to the one that is asked.
      expect(amountsIn(await agree(person, "courtAppealOutside"))).toEqual([["out", asked]]);
      const paid = () => stack.client.getBalance({ address: outside.address });
      await expect.poll(paid).toBe(BigInt(sides.length) * asked);
      const history = page.getByRole("region", { name: t("case:rounds.title"), exact: true });
      await expect(history.getByText(t("case:rounds.outside.pending"), { exact: true })).toHaveCount(
        sides.length,
      );
    }
    await outside.rule(0n, 2n);
    await outside.rule(1n, 1n);
    await panel.execute();
    expect(await panel.ruling()).toBe(1);
    for (const { page, t } of sides) {
      const history = page.getByRole("region", { name: t("case:rounds.title"), exact: true });
      await history.getByText(t("case:rounds.outside.chosen"), { exact: true }).waitFor();
      await history.getByText(t("case:rounds.outside.notChosen"), { exact: true }).waitFor();
      await history.getByText(t("case:rounds.outside.rule"), { exact: true }).waitFor();
    }
    for (const person of sides) await expectAward(person, panel.trade);
    await panel.expectPaidOut();
    const rest = firstPool - asked;
    const [seller] = sides.slice(1);
    await panel.expectOwed(
      new Map([
        [buyer.address, bounty + asked + rest - rest / 2n],
        [seller?.address as typeof buyer.address, rest / 2n],
      ]),
    );
  },
);

function amountsIn(said: readonly Foretold[]): [Foretold["direction"], bigint][] {
  return said.map(({ direction, amount }) => [direction, amount]);
}
