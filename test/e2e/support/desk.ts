import { expect } from "@playwright/test";
import { type Address, type Hex, numberToHex, parseEventLogs } from "viem";
import { demoPhrases } from "../../../web/app/src/local/demoPhrases.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { expectCaseMoney, partNames, sideName } from "./case.ts";
import { expectForetold } from "./expectMoney.ts";
import { expectSound, expectSoundEverywhere } from "./expectSound.ts";
import type { Person } from "./Person.ts";
import type { Stack } from "./Stack.ts";
import { confirm, restoreWallet } from "./wallet.ts";

/** An arbitrator, mostly the one whom the published policies name, sits down at their own device. */
export async function takeSeat(arbitrator: Person, phrase: string = demoPhrases.arbitrator): Promise<void> {
  await restoreWallet(arbitrator, phrase);
}

/** From the desk to the case about a trade. */
export async function openHearing(arbitrator: Person, trade: Hex): Promise<void> {
  const { page, t, stack } = arbitrator;
  await arbitrator.goTo("desk");
  const id = numberToHex(await disputeOf(stack, trade), { size: 32 });
  await page
    .getByRole("link")
    .and(page.locator(`[href="/desk/case/${id}"]`))
    .click();
  await page.getByRole("region", { name: t("desk:case.dispute") }).waitFor();
  await expectCaseMoney(arbitrator, trade);
  await expectSoundEverywhere(arbitrator);
}

/** Draws by lot, from the case's page, and gives who holds the seat now. */
export async function draw(anyone: Person, trade: Hex): Promise<Address> {
  const { stack, t } = anyone;
  const { client, config } = stack;
  const button = anyone.button(t("case:court.acts.draw.label"));
  await button.click();
  await confirm(anyone, "courtDraw");
  await expect(button).toBeHidden();
  const dispute = await disputeOf(stack, trade);
  const logs = await client.getLogs({ address: config.court, fromBlock: 0n });
  const drawn = parseEventLogs({ abi: courtAbi, eventName: "SeatDrawn", logs })
    .filter(({ args }) => args.disputeId === dispute)
    .at(-1);
  if (!drawn) throw new Error(`Nobody was drawn for ${trade}.`);
  return drawn.args.arbitrator;
}

/** Gives the seat back from the case's page, so that another is drawn. */
export async function recuse(arbitrator: Person): Promise<void> {
  const { page, t } = arbitrator;
  await arbitrator.button(t("desk:recuse.label")).click();
  const dialog = page.getByRole("dialog", { name: t("desk:recuse.title"), exact: true });
  await expectSoundEverywhere(arbitrator);
  await arbitrator.button(t("desk:recuse.label"), dialog).click();
  await confirm(arbitrator, "courtRecuse");
  await expect(dialog).toBeHidden();
}

export async function disputeOf({ client, config }: Stack, trade: Hex): Promise<bigint> {
  const logs = await client.getLogs({ address: config.escrow, fromBlock: 0n });
  const created = parseEventLogs({ abi: escrowAbi, eventName: "DisputeCreated", logs }).find(
    ({ args }) => args.trade === trade,
  );
  if (!created) throw new Error(`There is no dispute about ${trade}.`);
  return created.args.disputeId;
}

export interface Ruling {
  /** The buyer's share of what is disputed, in per cent. */
  share: string;
  reasons: string;
}

/** Gives no ruling, with reasons: the rules divide what is disputed. */
export async function refuseToRule(arbitrator: Person, trade: Hex, reasons: string): Promise<void> {
  const { page, t } = arbitrator;
  await page.getByRole("checkbox", { name: t("desk:vote.refuse") }).check();
  await page.getByRole("textbox", { name: t("desk:vote.reasons") }).fill(reasons);
  await page.getByRole("checkbox", { name: t("desk:vote.consent") }).check();
  await handDown(arbitrator, trade);
}

/** Fills the ruling in and signs nothing yet. */
export async function writeRuling({ page, t }: Person, { share, reasons }: Ruling): Promise<void> {
  await page.getByRole("textbox", { name: t("desk:vote.share") }).fill(share);
  await page.getByRole("textbox", { name: t("desk:vote.reasons") }).fill(reasons);
  await page.getByRole("checkbox", { name: t("desk:vote.consent") }).check();
}

/** Votes without showing it: by a call, or by a signature that others carry. */
export async function voteHidden(
  arbitrator: Person,
  share: string,
  action: "courtCommit" | "signCommitment" = "courtCommit",
): Promise<void> {
  await writeRuling(arbitrator, { share, reasons: "By the evidence." });
  const submit = arbitrator.button(arbitrator.t("desk:vote.hidden.submit"));
  await submit.click();
  await confirm(arbitrator, action);
  await expect(submit).toBeHidden();
}

/** Fetches from the desk what votes earned, in each roster: earlier journeys on this chain may have had the same arbitrator. */
export async function withdrawFees(arbitrator: Person): Promise<void> {
  const { t } = arbitrator;
  await arbitrator.goTo("desk");
  const withdraw = arbitrator.button(t("desk:member.withdrawFees"));
  await withdraw.first().waitFor();
  await expect(async () => {
    if ((await withdraw.count()) > 0) {
      await withdraw.first().click();
      await confirm(arbitrator, "courtWithdrawFees");
    }
    await expect(withdraw).toHaveCount(0, { timeout: 2_000 });
  }).toPass();
  await expectSound(arbitrator);
}

/** Rules with reasons; the same transaction pays out. */
export async function rule(arbitrator: Person, trade: Hex, ruling: Ruling): Promise<void> {
  await writeRuling(arbitrator, ruling);
  await handDown(arbitrator, trade);
}

/** What the page foretells of the ruling as it stands there is what comes of it. */
async function handDown(arbitrator: Person, trade: Hex): Promise<void> {
  const { page, t } = arbitrator;
  await expectSound(arbitrator);
  const preview = page.getByRole("region", { name: t("desk:vote.title"), exact: true });
  const names = {
    ...partNames(arbitrator),
    buyerCost: t("desk:vote.cost", { who: sideName(arbitrator, "buyer") }),
    sellerCost: t("desk:vote.cost", { who: sideName(arbitrator, "seller") }),
  };
  await expectForetold(arbitrator, trade, preview, names, async () => {
    await arbitrator.button(t("desk:vote.submit")).click();
    await confirm(arbitrator, "courtVote");
    await page.getByRole("region", { name: t("case:award.title"), exact: true }).waitFor();
  });
}
