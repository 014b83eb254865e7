import { expect } from "@playwright/test";
import { openHearing, takeSeat, voteHidden } from "./support/desk.ts";
import { expectSound } from "./support/expectSound.ts";
import { PanelCase } from "./support/panel.ts";
import { panelPeriods } from "./support/panelRoster.ts";
import { Stack } from "./support/Stack.ts";
import { Stage } from "./support/Stage.ts";
import { nativeOf } from "./support/sponsor.ts";
import { further, test } from "./support/test.ts";

/** A keeper runs beside the stack, as `npm start` has it. */
test(
  "a panel without native coin votes hidden, and a keeper carries all three votes in one transaction",
  further,
  async ({ browser }) => {
    const stack = await Stack.start({ keeper: true });
    try {
      const stage = new Stage(browser, stack);
      const panel = await PanelCase.open(stack);
      const patience = { timeout: 90_000 };
      await expect.poll(async () => (await panel.seats()).length, patience).toBe(3);
      await stack.jump(panelPeriods.evidence + 60);
      await panel.emptyPurses();

      const arbitrator = await stage.enter("arbitrator", "zh");
      const { page, t } = arbitrator;
      await takeSeat(arbitrator);
      const sentBefore = await stack.client.getTransactionCount({ address: arbitrator.address });
      await openHearing(arbitrator, panel.trade);
      await voteHidden(arbitrator, "70", "signCommitment");
      await page.getByText(t("desk:signed.title"), { exact: true }).waitFor();
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
      await stage.close();
    } finally {
      await stack.stop();
    }
  },
);
