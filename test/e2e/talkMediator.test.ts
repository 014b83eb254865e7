import { expect, type Locator } from "@playwright/test";
import { expectBalances } from "./support/expectMoney.ts";
import { expectSoundEverywhere, expectSoundInEveryLook } from "./support/expectSound.ts";
import { readLedger } from "./support/Ledger.ts";
import type { Person } from "./support/Person.ts";
import { payProtected } from "./support/pay.ts";
import { askSeller, requestsOf, seePhoto } from "./support/refund.ts";
import { accept, writeOffer } from "./support/settle.ts";
import { acceptRequest, messages, turnOnTalk } from "./support/talk.ts";
import { further, test } from "./support/test.ts";
import { openTrade } from "./support/trade.ts";

test(
  "both sides take a mediator and show them what they wrote, and the proposal is signed, accepted and carried out",
  further,
  async ({ stage, stack }) => {
    const buyer = await stage.cast("buyer", "en");
    const seller = await stage.cast("seller", "zh");
    const mediator = await stage.enterWithWallet("mediator", "en");
    for (const person of [buyer, seller, mediator]) await turnOnTalk(person);
    const trade = await payProtected(buyer, seller, { amount: "50" });
    const words = "The second page is missing.";
    await askSeller(buyer, trade, { reason: "notAsDescribed", words, photo: "page.png" });
    await acceptRequest(seller);
    await seller.button(seller.t("talkRefund:answer.offer")).click();
    await writeOffer(seller, trade, "5");

    await negotiate(buyer);
    await buyer.page.getByLabel(buyer.t("talkNegotiation:mediator.address")).fill(mediator.address);
    await buyer.button(buyer.t("talkNegotiation:mediator.propose")).click();
    await negotiate(seller);
    await seller.button(seller.t("talkNegotiation:mediator.accept")).click();
    // The buyer shows the request with its photograph, the seller the offer; neither anything of the other's.
    for (const [person, count] of [
      [buyer, 2],
      [seller, 1],
    ] as const) {
      await person.button(person.t("talkNegotiation:mediator.show")).click();
      await person.page.getByText(person.t("talkNegotiation:mediator.shown", { count })).waitFor();
      await expectSoundEverywhere(person);
      await person.link(person.t("talkNegotiation:mediator.open")).click();
    }

    await acceptRequest(mediator);
    await expect(requestsOf(mediator).getByText(words, { exact: true })).toBeVisible();
    await seePhoto(mediator, "page.png");
    const offered = { name: mediator.t("talkCards:offer.title"), exact: true };
    await expect(messages(mediator).getByRole("article", offered)).toBeVisible();
    await expect(mediator.button(mediator.t("trade:offers.accept"))).toHaveCount(0);
    await expectSoundEverywhere(mediator);
    await negotiate(mediator);
    await mediator.page.getByText(mediator.t("talkNegotiation:mediator.isYou")).waitFor();
    await propose(mediator, "20");

    await negotiate(buyer);
    await buyer.button(buyer.t("talkNegotiation:mediator.sign")).click();
    const dialog = buyer.page.getByRole("dialog", { name: buyer.t("trade:offers.makeTitle"), exact: true });
    await expect(dialog.getByRole("textbox").first()).toHaveValue("20.00");
    await writeOffer(buyer, trade, "20");
    await buyer.page.getByText(buyer.t("talkNegotiation:sent.done")).waitFor();
    await expectSoundEverywhere(buyer);
    const signed = buyer.page.getByRole("dialog", { name: buyer.t("trade:offers.signedTitle"), exact: true });
    await buyer.button(buyer.t("dialog.close"), signed).click();

    await negotiate(seller);
    await expectSoundInEveryLook(seller);
    await accept(seller, "settle", openOffers(seller));
    const { toBuyer, toSeller, fee, isClosed } = await readLedger(stack, trade);
    expect({ toBuyer, toSeller: toSeller + fee, isClosed }).toEqual({
      ...{ toBuyer: 20_000_000n, toSeller: 30_000_000n, isClosed: true },
    });
    for (const person of [buyer, seller, mediator]) {
      await expect(openOffers(person)).toBeHidden();
      await expectSoundEverywhere(person);
    }
    await openTrade(buyer, trade);
    await expectBalances(buyer);
    await expectBalances(seller);
  },
);

/** From the conversation that stands open to the negotiation of its trade. */
async function negotiate(person: Person): Promise<void> {
  await person.link(person.t("talkCards:negotiate"), messages(person)).last().click();
  await person.heading(person.t("talkNegotiation:mediator.title")).waitFor();
}

const openOffers = ({ page, t }: Person): Locator =>
  page.getByRole("region", { name: t("talkNegotiation:open.title"), exact: true });

async function propose(mediator: Person, toBuyer: string): Promise<void> {
  const { page, t } = mediator;
  await mediator.button(t("talkNegotiation:mediator.proposeSplit")).click();
  const dialog = page.getByRole("dialog", { name: t("talkNegotiation:mediator.proposeTitle"), exact: true });
  await dialog.getByRole("textbox").first().fill(toBuyer);
  await expectSoundEverywhere(mediator);
  await mediator.button(t("talkNegotiation:mediator.send"), dialog).click();
  await expect(dialog).toBeHidden();
}
