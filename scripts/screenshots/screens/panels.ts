import { voteHidden, writeRuling } from "../../../test/e2e/support/desk.ts";
import { PanelCase } from "../../../test/e2e/support/panel.ts";
import { confirm } from "../../../test/e2e/support/wallet.ts";
import { demoPhrases } from "../../../web/app/src/local/demoPhrases.ts";
import { words } from "../../seed/words.ts";
import { Sitter, type Studio } from "../Sitter.ts";

/** A case before a panel of three whose award is appealed: as the buyer and one of the panel see it. */
export async function takePanels(studio: Studio): Promise<void> {
  const { stack, language } = studio;
  const panel = await PanelCase.open(stack, { rounds: 2, members: 9 });
  await panel.seat();
  // Who is drawn is left to chance: so is whether the one with a page sits.
  const small = await PanelCase.open(stack);
  await small.seat();
  const desk = `/desk/case/0x${small.disputeId.toString(16).padStart(64, "0")}`;

  const arbitrator = await Sitter.restored(studio, demoPhrases.arbitrator);
  const { person } = arbitrator;
  await arbitrator.show("panel-vote", desk, () =>
    writeRuling(person, { share: "40", reasons: words.lampReasons[language] }),
  );
  await arbitrator.go(desk);
  await voteHidden(person, "40");
  await arbitrator.show("panel-cast", desk);
  await arbitrator.leave();

  await panel.commitOthers(11);
  if (await panel.isSeated(person.address)) await stack.jump(2 * 86_400);
  await panel.revealOthers();
  if (await panel.isSeated(person.address)) await stack.jump(86_400);
  const buyer = await Sitter.restored(studio, demoPhrases.buyer);
  const { page, t } = buyer.person;
  const path = `/trade/${panel.trade}/case`;
  await buyer.show("panel-appeal", path, () =>
    page.getByText(t("case:appeal.price"), { exact: true }).waitFor(),
  );
  await page.getByRole("button", { name: /0[.]014/ }).click();
  await page.getByRole("dialog").waitFor();
  await buyer.camera.take(page, { name: "panel-dialog-appeal", isDialog: true });
  await confirm(buyer.person, "courtAppeal");
  await buyer.show("panel-appealed", path, () =>
    page.getByText(t("case:court.round", { round: "2", rounds: "2" }), { exact: true }).waitFor(),
  );
  await buyer.leave();
}
