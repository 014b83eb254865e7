import { expect } from "@playwright/test";
import { languages } from "../../web/app/src/lib/i18n/language.ts";
import { openHearing, takeSeat, withdrawFees, writeRuling } from "./support/desk.ts";
import { expectSound } from "./support/expectSound.ts";
import { PanelCase } from "./support/panel.ts";
import { panelPeriods } from "./support/panelRoster.ts";
import { further, test } from "./support/test.ts";
import { confirm, restoreWallet } from "./support/wallet.ts";

for (const language of languages) {
  test(
    `a hidden vote opens by itself, is counted, paid out and earns its fee (${language})`,
    further,
    async ({ stage, stack }) => {
      const panel = await (await PanelCase.open(stack)).seat();
      const arbitrator = await stage.enter("arbitrator", language);
      const { t } = arbitrator;
      await takeSeat(arbitrator);
      await openHearing(arbitrator, panel.trade);

      await writeRuling(arbitrator, { share: "70", reasons: "Seven of ten. 十分之七。" });
      await expectSound(arbitrator);
      await arbitrator.button(t("desk:vote.hidden.submit")).click();
      await confirm(arbitrator, "courtCommit");
      await expect(arbitrator.button(t("desk:vote.hidden.submit"))).toBeHidden();
      await arbitrator.page.getByText(t("desk:cast.title"), { exact: true }).waitFor();
      await arbitrator.page.getByText(t("case:court.seatState.hidden"), { exact: true }).waitFor();
      await expectSound(arbitrator);
      expect(await panel.votes()).toEqual(new Map());

      // The last of the panel's votes: from now on they are opened, this one without another question.
      await panel.commitOthers(11);
      await expect.poll(async () => (await panel.votes()).get(arbitrator.address)).toBe(4);
      await panel.revealOthers();

      await arbitrator.button(t("case:court.acts.executeRuling.label")).click();
      await confirm(arbitrator, "courtExecuteRuling");
      const award = arbitrator.page.getByRole("region", { name: t("case:award.title"), exact: true });
      await expect(award).toContainText("Seven of ten. 十分之七。");
      await withdrawFees(arbitrator);
    },
  );
}

test(
  "a wallet restored from its words alone opens the vote that another device cast",
  further,
  async ({ stage, stack }) => {
    const panel = await (await PanelCase.open(stack)).seat();
    const before = await stage.enter("arbitrator", "en");
    await takeSeat(before);
    await openHearing(before, panel.trade);
    await writeRuling(before, { share: "30", reasons: "Three of ten." });
    await before.button(before.t("desk:vote.hidden.submit")).click();
    await confirm(before, "courtCommit");
    await expect(before.button(before.t("desk:vote.hidden.submit"))).toBeHidden();
    const { phrase, address } = before;
    await before.page.close();

    await panel.commitOthers(1);
    const after = await stage.enter("the same arbitrator elsewhere", "en");
    await restoreWallet(after, phrase);
    await openHearing(after, panel.trade);
    await after.button(after.t("desk:reveal.submit")).click();
    await confirm(after, "courtReveal");
    await expect.poll(async () => (await panel.votes()).get(address)).toBe(8);
    await panel.revealOthers();
    await after.button(after.t("case:court.acts.executeRuling.label")).click();
    await confirm(after, "courtExecuteRuling");
    const award = after.page.getByRole("region", { name: after.t("case:award.title"), exact: true });
    await expect(award).toContainText("Three of ten.");
  },
);

test("anybody appeals to a further panel, at the price that was shown", further, async ({ stage, stack }) => {
  const panel = await (await PanelCase.open(stack, { rounds: 2, members: 9 })).seat();
  const arbitrator = await stage.enter("arbitrator", "zh");
  const { t, page } = arbitrator;
  await takeSeat(arbitrator);
  await panel.commitOthers(1);
  // Who sits and did not vote is waited for until the time is up.
  if (await panel.isSeated(arbitrator.address)) await stack.jump(panelPeriods.vote);
  await panel.revealOthers();
  if (await panel.isSeated(arbitrator.address)) await stack.jump(60);
  await openHearing(arbitrator, panel.trade);
  const price = page.getByText(t("case:appeal.price"), { exact: true });
  await expect(price).toBeVisible();
  await expectSound(arbitrator);
  await page.getByRole("button", { name: /0[.]014/ }).click();
  await confirm(arbitrator, "courtAppeal");
  const round = t("case:court.round", { round: "2", rounds: "2" });
  await expect(page.getByText(round, { exact: true })).toBeVisible();
  await expect(price).toBeHidden();
});
