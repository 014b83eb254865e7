import { voteHidden, writeRuling } from "../../../test/e2e/support/desk.ts";
import { PanelCase } from "../../../test/e2e/support/panel.ts";
import { confirm } from "../../../test/e2e/support/wallet.ts";
import { demoPhrases } from "../../../web/app/src/local/demoPhrases.ts";
import { words } from "../../seed/words.ts";
import { Sitter, type Studio } from "../Sitter.ts";

/** A hidden vote, and the award of another panel that its arbitrators see appealed. */
export async function takePanels(studio: Studio): Promise<void> {
  const { stack, language } = studio;
  const panel = await PanelCase.open(stack, { rounds: 2, members: 10, people: 0 });
  await panel.seat();
  const small = await PanelCase.open(stack);
  await small.seat();
  const desk = deskOf(small);

  const arbitrator = await Sitter.restored(studio, demoPhrases.arbitrator);
  const { person } = arbitrator;
  await arbitrator.show("panel-vote", desk, () =>
    writeRuling(person, { share: "40", reasons: words.lampReasons[language] }),
  );
  await arbitrator.go(desk);
  await voteHidden(person, "40");
  await arbitrator.show("panel-cast", desk);

  await panel.commitOthers(11);
  await panel.revealOthers();
  const { page, t } = person;
  const path = deskOf(panel);
  await arbitrator.show("panel-appeal", path, () =>
    page.getByText(t("case:appeal.price"), { exact: true }).waitFor(),
  );
  await page.getByRole("button", { name: /0[.]014/ }).click();
  await page.getByRole("dialog").waitFor();
  await arbitrator.camera.take(page, { name: "panel-dialog-appeal", isDialog: true });
  await confirm(person, "courtAppeal");
  await arbitrator.show("panel-appealed", path, () =>
    page.getByText(t("case:court.round", { round: "2", rounds: "2" }), { exact: true }).waitFor(),
  );
  await arbitrator.leave();
}

export const deskOf = ({ disputeId }: PanelCase) =>
  `/desk/case/0x${disputeId.toString(16).padStart(64, "0")}`;
