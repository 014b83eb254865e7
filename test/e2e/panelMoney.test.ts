import { expect } from "@playwright/test";
import type { Hex } from "viem";
import { expectAward } from "./support/case.ts";
import { openHearing, takeSeat, voteHidden } from "./support/desk.ts";
import { buyer, seller } from "./support/disputedTrade.ts";
import { expectFacts } from "./support/expectMoney.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import { readLedger } from "./support/Ledger.ts";
import type { Person } from "./support/Person.ts";
import { PanelCase } from "./support/panel.ts";
import { arbitratorPhrases, feesOf, panelMoney, panelPeriods } from "./support/panelRoster.ts";
import { further, test } from "./support/test.ts";
import { confirm } from "./support/wallet.ts";

const { seatFee, bounty, stake, slash } = panelMoney;

test(
  "a panel of three with one absent: two votes decide, and the third fee goes back half each",
  further,
  async ({ stage, stack }) => {
    const panel = await (await PanelCase.open(stack, { people: 2, members: 1 })).seat();
    const arbitrator = await stage.enter("arbitrator", "zh");
    const second = await stage.enter("second arbitrator", "en");
    for (const [one, phrase, share] of [
      [arbitrator, arbitratorPhrases[0], "70"],
      [second, arbitratorPhrases[1], "0"],
    ] as const) {
      await takeSeat(one, phrase);
      await openHearing(one, panel.trade);
      await voteHidden(one, share);
    }
    expect(await panel.votes()).toEqual(new Map());
    // The absent one is waited for until the time is up; then each page opens the vote that was cast on it.
    await stack.jump(panelPeriods.vote);
    const opened = new Map([
      [arbitrator.address, 4],
      [second.address, 11],
    ]);
    await expect.poll(() => panel.votes()).toEqual(opened);
    await executeRuling(arbitrator, panel.trade);

    const votes = await panel.votes();
    const seats = await panel.seats();
    const absent = seats.find((one) => !votes.has(one.arbitrator))?.arbitrator;
    const voted = seats
      .toSorted((one, other) => one.seat - other.seat)
      .filter((one) => votes.has(one.arbitrator));
    const pool = 3n * seatFee - bounty;
    const [share, rest] = [pool / 3n, pool % 3n];
    const [lower, higher] = voted.map((one) => one.arbitrator);
    if (!lower || !higher || !absent) throw new Error("Two of three should have voted.");
    await panel.expectOwed(
      new Map([
        [buyer.address, bounty + share - share / 2n],
        [seller.address, share / 2n],
        [lower, share + rest],
        [higher, share],
      ]),
    );
    expect((await panel.memberOf(absent)).stake).toBe(stake - slash);
    await panel.expectPaidOut();

    const { t } = arbitrator;
    const history = historyOf(arbitrator);
    await history.getByText(t("case:rounds.absent", { count: 1 })).waitFor();
    await expectFacts(history, stack.config.native, [
      [t("case:rounds.paid.unearned", { who: t("trade:sides.buyer") }), share - share / 2n],
      [t("case:rounds.paid.unearned", { who: t("trade:sides.seller") }), share / 2n],
    ]);
    await expectAward(arbitrator, panel.trade);
  },
);

test(
  "a panel of five that is split: the median, how it came about, and a draw that the page checks",
  further,
  async ({ stage, stack }) => {
    const panel = await (await PanelCase.open(stack, { seats: 5, members: 3, people: 2 })).seat();
    const arbitrator = await stage.enter("arbitrator", "en");
    const second = await stage.enter("second arbitrator", "zh");
    const { page, t } = arbitrator;
    await takeSeat(arbitrator);
    await openHearing(arbitrator, panel.trade);
    await page.getByText(t("case:draw.title"), { exact: true }).click();
    await arbitrator.button(t("case:draw.check")).click();
    await page.getByText(t("case:draw.verdict.holds"), { exact: true }).waitFor();
    await expectSoundEverywhere(arbitrator);

    await voteHidden(arbitrator, "70");
    await takeSeat(second, arbitratorPhrases[1]);
    await openHearing(second, panel.trade);
    await voteHidden(second, "60");
    // One refuses, which does not count beside four that rule: of these two are in the middle.
    await panel.commitOthers(2, 9, 0);
    await expect.poll(async () => [...(await panel.votes()).values()].toSorted()).toEqual([4, 5]);
    await panel.revealOthers();
    await executeRuling(arbitrator, panel.trade);

    const ruling = await panel.ruling();
    expect([4, 5]).toContain(ruling);
    const [word, share] =
      ruling === 4 ? (["betweenMore", "70%"] as const) : (["betweenLess", "60%"] as const);
    const history = historyOf(arbitrator);
    await history.getByText(t(`case:rounds.${word}`, { count: 4, share })).waitFor();
    await history.getByText(t("case:rounds.refusals", { count: 1 })).waitFor();
    const fees = feesOf(await panel.seats(), 5n * seatFee - bounty);
    await panel.expectOwed(new Map([[buyer.address, bounty], ...fees]));
    await panel.expectPaidOut();
    await expectAward(arbitrator, panel.trade);
  },
);

function historyOf({ page, t }: Person) {
  return page.getByRole("region", { name: t("case:rounds.title"), exact: true });
}

async function executeRuling(anyone: Person, trade: Hex): Promise<void> {
  await anyone.button(anyone.t("case:court.acts.executeRuling.label")).click();
  const said = await confirm(anyone, "courtExecuteRuling");
  const { deposits } = await readLedger(anyone.stack, trade);
  const { symbol } = anyone.stack.config.native;
  const back = said.filter(({ coin }) => coin.symbol === symbol).map(({ amount }) => amount);
  expect(back).toEqual([deposits.toBuyer, deposits.toSeller].filter((amount) => amount > 0n));
  await anyone.page.getByRole("region", { name: anyone.t("case:award.title"), exact: true }).waitFor();
}
