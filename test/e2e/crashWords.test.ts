import { expect, type Locator } from "@playwright/test";
import { sideName } from "./support/case.ts";
import { openHearing, takeSeat, writeRuling } from "./support/desk.ts";
import { atLength, expectKept } from "./support/draft.ts";
import { readLedger } from "./support/Ledger.ts";
import type { Person } from "./support/Person.ts";
import { Past } from "./support/prepare.ts";
import { further, test } from "./support/test.ts";
import { goToTrade } from "./support/trade.ts";
import { agree, confirm, unlock } from "./support/wallet.ts";

test(
  "a page killed while a claim, an offer, an answer and evidence are written loses no word",
  further,
  async ({ stage, stack }) => {
    const buyer = await stage.cast("buyer", "en");
    const seller = await stage.cast("seller", "zh");
    const past = await Past.of(stack, buyer, seller);
    const deal = await past.paid({
      ...{ name: "Words that must not be lost", amount: 90_000_001n },
      ...{ coin: "tUSD", policy: "service" },
    });
    await deal.deliver();
    const page = `/trade/${deal.id}`;

    await goToTrade(seller, deal.id);
    await seller.button(seller.t("trade:offers.make")).click();
    await offerField(seller).fill("12.345678");
    await expectKept(seller, "12.345678");
    await returnTo(seller, page);
    await seller.button(seller.t("trade:offers.make")).click();
    await expect(offerField(seller)).toHaveValue("12.345678");
    await seller.button(seller.t("dialog.close")).click();

    const claim = atLength("Nothing of it came.");
    await goToTrade(buyer, deal.id);
    await buyer.link(buyer.t("trade:act.openCase.button")).click();
    await share(buyer, "open").fill("77");
    await words(buyer, "case:open.words").fill(claim);
    await expectKept(buyer, claim);
    await returnTo(buyer, `${page}/case`);
    await expect(words(buyer, "case:open.words")).toHaveValue(claim);
    await expect(share(buyer, "open")).toHaveValue("77");
    await buyer.page.getByRole("checkbox", { name: buyer.t("case:whoReads.consent") }).check();
    await buyer.button(buyer.t("case:open.submit")).click();
    await confirm(buyer, "openCase");
    await buyer.page.getByRole("region", { name: buyer.t("case:scale.title") }).waitFor();

    const answer = atLength("全部按约定交付。");
    await returnTo(seller, `${page}/case`);
    await share(seller, "answer").fill("5");
    await words(seller, "case:answer.words").fill(answer);
    await expectKept(seller, answer);
    await returnTo(seller, `${page}/case`);
    await expect(words(seller, "case:answer.words")).toHaveValue(answer);
    await expect(share(seller, "answer")).toHaveValue("5");
    await seller.page.getByRole("checkbox", { name: seller.t("case:whoReads.consent") }).check();
    await seller.button(seller.t("case:answer.submit")).click();
    await confirm(seller, "answer");

    const later = atLength("The parcel's label shows another name.");
    await buyer.button(buyer.t("case:evidence.add")).click();
    await words(buyer, "case:evidence.words").fill(later);
    await expectKept(buyer, later);
    await returnTo(buyer, `${page}/case`);
    // All that comes later above the form is there, so that nothing moves below the finger.
    await buyer.page.getByText(answer, { exact: true }).waitFor();
    await buyer.button(buyer.t("case:court.acts.closeEvidence.label")).waitFor();
    await buyer.button(buyer.t("case:evidence.add")).click();
    await expect(words(buyer, "case:evidence.words")).toHaveValue(later);

    // Once it is handed in, the next evidence starts empty.
    await buyer.page.getByRole("checkbox", { name: buyer.t("case:whoReads.consent") }).check();
    await buyer.button(buyer.t("case:evidence.send")).click();
    await confirm(buyer, "submitEvidence");
    await buyer.button(buyer.t("case:evidence.add")).waitFor();
    await returnTo(buyer, `${page}/case`);
    await buyer.button(buyer.t("case:evidence.add")).click();
    await expect(words(buyer, "case:evidence.words")).toHaveValue("");
  },
);

test(
  "a page killed between storing the reasons and signing the ruling loses neither",
  further,
  async ({ stage, stack }) => {
    const buyer = await stage.cast("buyer", "zh");
    const seller = await stage.cast("seller", "zh");
    const arbitrator = await stage.enter("arbitrator", "en");
    const past = await Past.of(stack, buyer, seller);
    const deal = await past.disputed("Reasons that must not be lost", 10_000, 0);
    await past.passDays(4);
    await takeSeat(arbitrator);
    await openHearing(arbitrator, deal.id);
    const { page, t } = arbitrator;
    const at = new URL(page.url()).pathname;
    const reasons = atLength("The seller shows no proof of delivery.");
    await writeRuling(arbitrator, { share: "64", reasons });
    await expectKept(arbitrator, reasons);
    await arbitrator.button(t("desk:vote.submit")).click();
    // The wallet asks for the signature once the reasons are stored.
    const sheet = page.getByRole("dialog", { name: t("wallet:confirm.actions.courtVote"), exact: true });
    await expect(arbitrator.button(t("wallet:confirm.send"), sheet)).toBeEnabled();

    await returnTo(arbitrator, at);
    await expect(words(arbitrator, "desk:vote.reasons")).toHaveValue(reasons);
    await expect(words(arbitrator, "desk:vote.share")).toHaveValue("64");
    expect((await readLedger(stack, deal.id)).isClosed).toBe(false);
    await arbitrator.page.getByRole("checkbox", { name: t("desk:vote.consent") }).check();
    await arbitrator.button(t("desk:vote.submit")).click();
    await agree(arbitrator, "courtVote");
    await expect.poll(async () => (await readLedger(stack, deal.id)).isClosed).toBe(true);
    await arbitrator.page.getByText(reasons, { exact: true }).waitFor();
  },
);

async function returnTo(person: Person, path: string): Promise<void> {
  await person.crashAndReturn(path);
  await unlock(person);
}

function words(
  { page, t }: Person,
  label:
    | "case:open.words"
    | "case:answer.words"
    | "case:evidence.words"
    | "desk:vote.reasons"
    | "desk:vote.share",
): Locator {
  return page.getByRole("textbox", { name: t(label) });
}

function share(person: Person, word: "open" | "answer"): Locator {
  const label = person.t(`case:${word}.share`, { who: sideName(person, "buyer") });
  return person.page.getByRole("textbox", { name: label });
}

/** The buyer's part in the dialog of an offer. */
function offerField({ page, t }: Person): Locator {
  return page
    .getByRole("dialog", { name: t("trade:offers.makeTitle"), exact: true })
    .getByRole("textbox")
    .first();
}
