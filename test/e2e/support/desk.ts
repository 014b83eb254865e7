import { type Hex, numberToHex, parseEventLogs } from "viem";
import { demoPhrases } from "../../../web/app/src/local/demoPhrases.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { expectSound } from "./expectSound.ts";
import type { Person } from "./Person.ts";
import { confirm, restoreWallet } from "./wallet.ts";

/** The arbitrator whom the published policies name sits down at their own device. */
export async function takeSeat(arbitrator: Person): Promise<void> {
  await restoreWallet(arbitrator, demoPhrases.arbitrator);
}

/** From the desk to the case about a trade. */
export async function openHearing(arbitrator: Person, trade: Hex): Promise<void> {
  const { page, t, stack } = arbitrator;
  await arbitrator.goTo("desk");
  const logs = await stack.client.getLogs({ address: stack.config.escrow, fromBlock: 0n });
  const created = parseEventLogs({ abi: escrowAbi, eventName: "DisputeCreated", logs }).find(
    ({ args }) => args.trade === trade,
  );
  if (!created) throw new Error(`There is no dispute about ${trade}.`);
  const id = numberToHex(created.args.disputeId, { size: 32 });
  await page
    .getByRole("link")
    .and(page.locator(`[href="/desk/case/${id}"]`))
    .click();
  await page.getByRole("region", { name: t("desk:case.dispute") }).waitFor();
  await expectSound(arbitrator);
}

export interface Ruling {
  /** The buyer's share of what is disputed, in per cent. */
  share: string;
  reasons: string;
}

/** Fills the ruling in and signs nothing yet. */
export async function writeRuling({ page, t }: Person, { share, reasons }: Ruling): Promise<void> {
  await page.getByRole("textbox", { name: t("desk:vote.share") }).fill(share);
  await page.getByRole("textbox", { name: t("desk:vote.reasons") }).fill(reasons);
  await page.getByRole("checkbox", { name: t("desk:vote.consent") }).check();
}

/** Fetches from the desk what the votes in one roster earned. */
export async function withdrawFees(arbitrator: Person): Promise<void> {
  const { t } = arbitrator;
  await arbitrator.goTo("desk");
  const withdraw = arbitrator.button(t("desk:member.withdrawFees"));
  await withdraw.click();
  await confirm(arbitrator, "courtWithdrawFees");
  await withdraw.waitFor({ state: "detached" });
  await expectSound(arbitrator);
}

/** Rules with reasons; the same transaction pays out. */
export async function rule(arbitrator: Person, ruling: Ruling): Promise<void> {
  const { page, t } = arbitrator;
  await writeRuling(arbitrator, ruling);
  await expectSound(arbitrator);
  await arbitrator.button(t("desk:vote.submit")).click();
  await confirm(arbitrator, "courtVote");
  await page.getByRole("region", { name: t("case:award.title"), exact: true }).waitFor();
}
