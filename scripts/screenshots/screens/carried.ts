import { expect } from "@playwright/test";
import { writeRuling } from "../../../test/e2e/support/desk.ts";
import { holdTransaction } from "../../../test/e2e/support/hold.ts";
import { PanelCase } from "../../../test/e2e/support/panel.ts";
import { panelPeriods } from "../../../test/e2e/support/panelRoster.ts";
import { Stack } from "../../../test/e2e/support/Stack.ts";
import { agree } from "../../../test/e2e/support/wallet.ts";
import { patience } from "../../../test/e2e/support/withKeeper.ts";
import { demoPhrases } from "../../../web/app/src/local/demoPhrases.ts";
import { words } from "../../seed/words.ts";
import { Sitter, type Studio } from "../Sitter.ts";
import { deskOf } from "./panels.ts";

/** A hidden vote that is signed for others to carry: its sheet, on its way, and when nobody carries it. */
export async function takeCarried(studio: Studio): Promise<void> {
  const stack = await Stack.start({ keeper: true });
  try {
    const cases = [await PanelCase.open(stack), await PanelCase.open(stack)] as const;
    // The keeper draws them.
    for (const panel of cases) await expect.poll(async () => (await panel.seats()).length, patience).toBe(3);
    await stack.jump(panelPeriods.evidence + 60);
    const arbitrator = await Sitter.restored({ ...studio, stack }, demoPhrases.arbitrator);
    const { person, camera } = arbitrator;
    const { page, t, language } = person;
    const [carried, left] = cases;

    const sign = async (panel: PanelCase) => {
      await arbitrator.go(deskOf(panel));
      await writeRuling(person, { share: "40", reasons: words.lampReasons[language] });
      await person.button(t("desk:vote.hidden.submit")).click();
      await page.getByRole("dialog").waitFor();
    };
    await sign(carried);
    await camera.take(page, { name: "carried-dialog-sign", isDialog: true });
    await agree(person, "signCommitment");
    await page.getByText(t("desk:duty.waitForCarriers"), { exact: true }).waitFor();
    await camera.take(page, { name: "carried-signed" });

    // Neither the relay nor the node gets the second one.
    await page.route(`${stack.config.relayUrl}/commitments/**`, (route) => route.abort());
    await sign(left);
    const kept = holdTransaction(person, "lost");
    await agree(person, "signCommitment");
    await kept;
    await page.getByText(t("desk:duty.sendVote"), { exact: true }).waitFor();
    await camera.take(page, { name: "carried-late" });
    await arbitrator.show("carried-desk", "/desk");
    await arbitrator.leave();
  } finally {
    await stack.stop();
  }
}
