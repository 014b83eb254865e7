import { expect } from "@playwright/test";
import { openHearing, takeSeat, voteHidden } from "./support/desk.ts";
import { expectSound } from "./support/expectSound.ts";
import { nativeOf } from "./support/sponsor.ts";
import { further, test } from "./support/test.ts";
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
