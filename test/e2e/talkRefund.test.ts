import { expect } from "@playwright/test";
import { answerDue } from "../../web/shared/escrow/ask.ts";
import { goToCase } from "./support/case.ts";
import { expectBalances, expectFacts } from "./support/expectMoney.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import { readLedger, split } from "./support/Ledger.ts";
import type { Person } from "./support/Person.ts";
import { anything, patternOf } from "./support/patternOf.ts";
import { payProtected } from "./support/pay.ts";
import { readCase } from "./support/readCase.ts";
import { askSeller, requestsOf, seePhoto } from "./support/refund.ts";
import type { Stage } from "./support/Stage.ts";
import { writeOffer } from "./support/settle.ts";
import { acceptRequest, messages, turnOnTalk } from "./support/talk.ts";
import { further, test } from "./support/test.ts";
import { act, endOf, openTrade } from "./support/trade.ts";
import { confirm } from "./support/wallet.ts";

test("a refund is asked for with a photograph, and the seller gives it in one transaction", async ({
  stage,
  stack,
}) => {
  const { buyer, seller } = await twoWithTalk(stage);
  const trade = await payProtected(buyer, seller, { amount: "40.000001" });
  await askSeller(buyer, trade, { reason: "damaged", words: "Half of it is missing.", photo: "page.png" });
  await expect(requestsOf(buyer).getByText(buyer.t("talkRefund:state.waiting"))).toBeVisible();

  await acceptRequest(seller);
  const asked = requestsOf(seller);
  await expect(asked.getByText(seller.t("talkRefund:state.waitingYou"))).toBeVisible();
  await expect(asked.getByText("Half of it is missing.", { exact: true })).toBeVisible();
  await seePhoto(seller, "page.png");
  await expectSoundEverywhere(seller);
  await asked
    .getByRole("button", { name: patternOf(seller.t("talkRefund:answer.accept", { amount: anything })) })
    .click();
  const said = await confirm(seller, "refund");
  expect(said.map(({ amount }) => amount)).toEqual([40_000_001n]);
  for (const person of [buyer, seller]) {
    const accepted = patternOf(person.t("talkRefund:state.accepted", { amount: anything }));
    await expect(requestsOf(person).getByText(accepted)).toBeVisible();
    const answer = messages(person).getByRole("article", { name: person.t("talkRefund:answer.title") });
    await expect(answer.getByText(person.t("talkRefund:answer.accepted"), { exact: true })).toBeVisible();
    await expectSoundEverywhere(person);
  }
  expect(await readLedger(stack, trade)).toMatchObject({ toBuyer: 40_000_001n, held: 0n, isClosed: true });
  await openTrade(buyer, trade);
  await expectBalances(buyer);
  await expectBalances(seller);
});

test(
  "the seller refuses with a reason, is asked again, and offers a part that the buyer takes",
  further,
  async ({ stage, stack }) => {
    const { buyer, seller } = await twoWithTalk(stage);
    const trade = await payProtected(buyer, seller, { amount: "60.000001" });
    await askSeller(buyer, trade, { reason: "changedMind", words: "I need it no longer." });
    await acceptRequest(seller);
    await seller.button(seller.t("talkRefund:answer.refuse")).click();
    const refusal = seller.page.getByRole("dialog", { name: seller.t("talkRefund:refuse.title") });
    await seller.button(seller.t("talkRefund:refuse.send"), refusal).click();
    await expect(refusal.getByText(seller.t("talkRefund:refuse.missing"))).toBeVisible();
    await refusal.getByLabel(seller.t("talkRefund:refuse.words")).fill("已经译了一半。");
    await seller.button(seller.t("talkRefund:refuse.send"), refusal).click();
    await expect(refusal).toBeHidden();
    const refused = requestsOf(buyer);
    await expect(refused.getByText(buyer.t("talkRefund:state.refused"))).toBeVisible();
    await expect(refused.getByText("已经译了一半。", { exact: true })).toBeVisible();
    await expectSoundEverywhere(buyer);

    await askSeller(buyer, trade, { reason: "changedMind", part: "40", words: "Then a part of it." });
    await expect(requestsOf(seller).first().getByText(seller.t("talkRefund:state.replaced"))).toBeVisible();
    const again = requestsOf(seller).last();
    await seller.button(seller.t("talkRefund:answer.offer"), again).click();
    await writeOffer(seller, trade, "20.000001");
    await expect(requestsOf(buyer).last().getByText(buyer.t("talkRefund:state.offered"))).toBeVisible();
    const offered = messages(buyer).getByRole("article", { name: buyer.t("talkCards:offer.title") });
    await buyer.button(buyer.t("trade:offers.accept"), offered).click();
    await confirm(buyer, "settle");
    await expect(offered.getByText(buyer.t("talkCards:offer.accepted"))).toBeVisible();

    const { toBuyer, toSeller, fee, isClosed } = await readLedger(stack, trade);
    expect({ toBuyer, toSeller: toSeller + fee, isClosed }).toEqual({
      ...{ toBuyer: 20_000_001n, toSeller: 40_000_000n, isClosed: true },
    });
    for (const person of [buyer, seller]) {
      const ended = patternOf(person.t("talkRefund:state.settled", { amount: anything }));
      await expect(requestsOf(person).last().getByText(ended)).toBeVisible();
      await expectSoundEverywhere(person);
    }
    await openTrade(buyer, trade);
    await expectBalances(buyer);
    await expectBalances(seller);
  },
);

test(
  "a request that nobody answers leads to the case form, filled in with its words, its amount and its photograph",
  further,
  async ({ stage, stack }) => {
    const { buyer, seller } = await twoWithTalk(stage);
    const { page, t } = buyer;
    const trade = await payProtected(buyer, seller, { amount: "80" });
    await openTrade(seller, trade);
    await act(seller, "deliver");
    await askSeller(buyer, trade, {
      ...{ reason: "notAsDescribed", part: "20", words: "The second page is not mine.", photo: "page.png" },
    });
    const card = requestsOf(buyer);
    await expect(card.getByText(t("talkRefund:state.waiting"))).toBeVisible();
    await expect(buyer.button(t("talkRefund:case.open"))).toHaveCount(0);
    const now = await chainNow();
    await stack.jump(answerDue({ status: "Delivered", endsAt: await endOf(stack, trade) }, now) - now + 60);
    await expect(card.getByText(t("talkRefund:state.unanswered"))).toBeVisible();
    await expectSoundEverywhere(buyer);

    await buyer.button(t("talkRefund:case.open")).click();
    const share = page.getByRole("textbox", { name: t("case:open.share", { who: t("trade:sides.you") }) });
    await expect(share).toHaveValue("25");
    const written = page.getByRole("textbox", { name: t("case:open.words") });
    await expect(written).toHaveValue(/The second page is not mine\./);
    await expect(written).toHaveValue(new RegExp(t("talkRefund:reason.notAsDescribed")));
    const chosen = page.getByRole("list", { name: t("case:files.chosen") });
    await expect(chosen.getByRole("listitem")).toHaveCount(1);
    await expect(chosen.getByText("page.png")).toBeVisible();
    await page.getByRole("checkbox", { name: t("case:whoReads.consent") }).check();
    const { coin, feeBps, held } = await readLedger(stack, trade);
    const [toBuyer, toSeller] = split(held, 2_500);
    await expectFacts(page.getByRole("region", { name: t("case:open.claim") }), coin, [
      [t("case:parts.to", { who: t("trade:sides.you") }), toBuyer],
      [t("case:parts.to", { who: t("trade:sides.seller") }), toSeller - (toSeller * feeBps) / 10_000n],
    ]);
    await expectSoundEverywhere(buyer);
    await buyer.button(t("case:open.submit")).click();
    await confirm(buyer, "openCase");
    await page.getByRole("region", { name: t("case:scale.title") }).waitFor();
    expect((await readCase(stack, trade)).plea).toEqual({
      ...{ claimant: "buyer", claimBps: 2_500, answerBps: null },
    });

    // The other side reads the words and sees the photograph.
    await openTrade(seller, trade);
    await goToCase(seller);
    const picture = seller.page.getByRole("article").filter({ hasText: "The second page is not mine." });
    await expect(picture.getByText("page.png")).toBeVisible();

    async function chainNow(): Promise<number> {
      const { timestamp } = await stack.client.getBlock({ blockTag: "pending" });
      return Number(timestamp);
    }
  },
);

async function twoWithTalk(stage: Stage): Promise<{ buyer: Person; seller: Person }> {
  const buyer = await stage.cast("buyer", "en");
  const seller = await stage.cast("seller", "zh");
  for (const person of [buyer, seller]) await turnOnTalk(person);
  return { buyer, seller };
}
