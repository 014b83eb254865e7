import { expect } from "@playwright/test";
import { openHearing, takeSeat, voteHidden } from "./support/desk.ts";
import { expectSound } from "./support/expectSound.ts";
import { further, test } from "./support/test.ts";
import { patience, withKeeper } from "./support/withKeeper.ts";

test(
  "with a keeper a case goes from its answer to the payout, and people do nothing but vote",
  further,
  async ({ browser }) => {
    await withKeeper(browser, async ({ stage, panel }) => {
      const arbitrator = await stage.enter("arbitrator", "zh");
      const { page, t } = arbitrator;
      await takeSeat(arbitrator);
      await openHearing(arbitrator, panel.trade);
      await voteHidden(arbitrator, "70", "signCommitment");
      await panel.commitOthers(4);
      // The one that is left waits for nobody: the keeper carries it.
      await expect.poll(() => panel.commits(), patience).toEqual([1, 1, 1]);
      await panel.revealOthers();
      await expect.poll(() => panel.ruling(), patience).toBe(4);
      const award = page.getByRole("region", { name: t("case:award.title"), exact: true });
      await expect(award).toContainText("70%", patience);
      await expect(award).not.toContainText(t("case:award.unpaid"));
      await expectSound(arbitrator);
    });
  },
);
