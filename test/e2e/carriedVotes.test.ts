import { expect } from "@playwright/test";
import { openHearing, takeSeat, voteHidden, writeRuling } from "./support/desk.ts";
import { expectSound } from "./support/expectSound.ts";
import { panelPeriods } from "./support/panelRoster.ts";
import { nativeOf } from "./support/sponsor.ts";
import { further, test } from "./support/test.ts";
import { confirm, restoreWallet } from "./support/wallet.ts";
import { patience, withKeeper } from "./support/withKeeper.ts";

test(
  "a panel without native coin votes hidden, and a keeper carries all three votes in one transaction",
  further,
  async ({ browser }) => {
    await withKeeper(browser, async ({ stack, stage, panel }) => {
      await panel.emptyPurses();

      const arbitrator = await stage.enter("arbitrator", "zh");
      const { page, t } = arbitrator;
      await takeSeat(arbitrator);
      const sentBefore = await stack.client.getTransactionCount({ address: arbitrator.address });
      await openHearing(arbitrator, panel.trade);
      await voteHidden(arbitrator, "70", "signCommitment");
      await page.getByText(t("desk:duty.waitForCarriers"), { exact: true }).waitFor();
      await expectSound(arbitrator);
      expect(await panel.commits()).toEqual([]);

      await panel.signOthers(4);
      await expect.poll(() => panel.commits(), patience).toEqual([3]);
      // Their owner's page hands its opening on; the keeper pays for that, too.
      await panel.revealOthers();
      await expect.poll(() => panel.ruling(), patience).toBe(4);
      const award = page.getByRole("region", { name: t("case:award.title"), exact: true });
      await expect(award).toContainText("70%", patience);
      expect(await panel.commits()).toEqual([3]);
      expect(await nativeOf(arbitrator)).toBe(0n);
      expect(await stack.client.getTransactionCount({ address: arbitrator.address })).toBe(sentBefore);
    });
  },
);

test(
  "a wallet restored from its words alone opens the vote that it signed elsewhere, and that a keeper carried",
  further,
  async ({ browser }) => {
    await withKeeper(browser, async ({ stack, stage, panel }) => {
      const before = await stage.enter("arbitrator", "en");
      await takeSeat(before);
      const { phrase, address } = before;
      const sent = () => stack.client.getTransactionCount({ address });
      const sentBefore = await sent();
      await openHearing(before, panel.trade);
      await writeRuling(before, { share: "30", reasons: "Three of ten." });
      await before.button(before.t("desk:vote.hidden.submit")).click();
      await confirm(before, "signCommitment");
      await before.page.getByText(before.t("desk:duty.waitForCarriers"), { exact: true }).waitFor();
      // Nobody else signs, so that it is carried alone when a quarter of the time is over.
      await stack.jump(panelPeriods.vote / 4 + 60);
      await expect.poll(() => panel.commits(), patience).toEqual([1]);
      await before.page.getByText(before.t("case:court.seatState.hidden"), { exact: true }).waitFor();
      expect(await sent()).toBe(sentBefore);
      await before.page.close();

      await panel.signOthers(1);
      await expect.poll(() => panel.commits(), patience).toEqual([1, 2]);
      const after = await stage.enter("the same arbitrator elsewhere", "zh");
      const { page, t } = after;
      await restoreWallet(after, phrase);
      await openHearing(after, panel.trade);
      expect((await panel.votes()).has(address)).toBe(false);
      await after.button(t("desk:reveal.submit")).click();
      await confirm(after, "courtReveal");
      await expect.poll(async () => (await panel.votes()).get(address)).toBe(8);
      await expectSound(after);
      await panel.revealOthers();
      await expect.poll(() => panel.ruling(), patience).toBe(1);
      const award = page.getByRole("region", { name: t("case:award.title"), exact: true });
      await expect(award).toContainText("Three of ten.", patience);
    });
  },
);
