import { expect } from "@playwright/test";
import { type Hex, parseUnits } from "viem";
import { tokenKey } from "../../../web/shared/money/token.ts";
import { goodsPolicy } from "../../../web/shared/policies/goodsPolicy.ts";
import { handoverPolicy } from "../../../web/shared/policies/handoverPolicy.ts";
import type { PolicyKey } from "../../../web/shared/policies/policyTemplate.ts";
import { servicePolicy } from "../../../web/shared/policies/servicePolicy.ts";
import { coinNamed } from "./coins.ts";
import { expectFacts } from "./expectMoney.ts";
import { expectSound, expectSoundEverywhere } from "./expectSound.ts";
import type { Person } from "./Person.ts";
import { anything, patternOf } from "./patternOf.ts";
import { pasteLink } from "./settle.ts";
import { shownAmounts } from "./shownAmounts.ts";
import { confirm } from "./wallet.ts";

const policies = { goods: goodsPolicy, service: servicePolicy, handover: handoverPolicy };

const usualCoin = "Test Dollar";

export interface Deal {
  /** As typed. */
  amount: string;
  coin?: string;
  policy?: PolicyKey;
  title?: string;
}

/** A protected payment, from the choice of how to pay to money that is held. Gives the trade's id. */
export async function payProtected(buyer: Person, seller: Person, deal: Deal): Promise<Hex> {
  const { trade } = await payAndShare(buyer, seller, deal);
  return trade;
}

/** The same, with the link that the buyer sends to the seller. */
export async function payAndShare(
  buyer: Person,
  seller: Person,
  deal: Deal,
): Promise<{ trade: Hex; link: string }> {
  const { page, t } = buyer;
  await writePayment(buyer, seller, deal);
  await payAgreement(buyer, deal);
  const link = await page.getByRole("textbox", { name: t("pay:paid.linkLabel") }).inputValue();
  return { trade: await openPaid(buyer), link };
}

/** From the page that says that it is paid to the trade. */
export async function openPaid(buyer: Person): Promise<Hex> {
  await buyer.link(buyer.t("pay:paid.trade")).click();
  await buyer.page.waitForURL(/\/trade\/0x[0-9a-f]{64}/);
  return new URL(buyer.page.url()).pathname.split("/")[2] as Hex;
}

/** Fills the payment in, up to the agreement that is to be read before paying. */
export async function writePayment(buyer: Person, seller: Person, deal: Deal): Promise<void> {
  const { page, t } = buyer;
  await buyer.goTo("pay");
  await page.getByRole("link", { name: t("pay:start.protected.title") }).click();
  await page.getByRole("textbox", { name: t("pay:party.seller.label") }).fill(seller.address);
  await writeDeal(buyer, deal);
  await expectSound(buyer);
  await buyer.button(t("pay:form.toAgreement")).click();
}

/** A request of the seller for the same kind of payment. Gives the link. */
export async function writeRequest(seller: Person, deal: Deal): Promise<string> {
  const { page, t } = seller;
  await seller.goTo("pay");
  await seller.link(t("pay:start.requestAction")).click();
  await writeDeal(seller, deal);
  await expectSound(seller);
  await seller.button(t("pay:form.toRequest")).click();
  await seller.heading(t("pay:request.readyTitle")).waitFor();
  await expectSoundEverywhere(seller);
  const code = page.getByRole("region", { name: t("pay:request.readyTitle") });
  return code.getByRole("textbox").inputValue();
}

/** What, how much, by when and under which rules: the part of the form that payments and requests share. */
export async function writeDeal(person: Person, deal: Deal): Promise<void> {
  const { page, t, stack } = person;
  const { chainId } = stack.config;
  const coin = coinNamed(stack, deal.coin ?? usualCoin);
  const policy = policies[deal.policy ?? "service"];
  await page
    .getByRole("textbox", { name: t("pay:words.title") })
    .fill(deal.title ?? "Translation of a letter");
  await page
    .getByRole("combobox", { name: t("pay:money.coin") })
    .selectOption(tokenKey({ chainId, address: coin.address }));
  await page.getByRole("textbox", { name: t("pay:money.amount"), exact: true }).fill(deal.amount);
  await page
    .getByRole("group", { name: t("pay:deadline.presets") })
    .getByRole("button")
    .first()
    .click();
  await page.getByRole("radio", { name: policy.title[person.language], exact: true }).check();
}

/** The last look: reads the agreement, pays it and confirms what the wallet says about it. */
export async function payAgreement(buyer: Person, deal: Deal): Promise<void> {
  const { page, t, stack } = buyer;
  const coin = coinNamed(stack, deal.coin ?? usualCoin);
  const amount = parseUnits(deal.amount, coin.decimals);
  const fee = (amount * BigInt(policies[deal.policy ?? "service"].feeBps)) / 10_000n;
  await expectFacts(page.getByRole("region", { name: t("pay:facts.title"), exact: true }), coin, [
    [t("pay:facts.leaves"), amount],
    [t("pay:facts.net"), amount - fee],
    ...(fee > 0n ? [[patternOf(t("pay:facts.fee", { share: anything })), fee] as const] : []),
  ]);
  await pressPay(buyer);
  const said = await confirm(buyer, paymentOf(buyer, deal));
  expect(said.map((one) => [one.coin.name, one.amount])).toEqual([[coin.name, amount]]);
  const paid = page.getByRole("status").filter({ hasText: t("pay:paid.title") });
  expect(shownAmounts(await paid.innerText(), coin)).toEqual([amount]);
  await expectSoundEverywhere(buyer);
}

export async function pressPay(buyer: Person): Promise<void> {
  const pay = buyer.page.getByRole("button", {
    name: patternOf(buyer.t("pay:review.pay", { amount: anything })),
  });
  await expect(pay).toBeEnabled();
  await expectSoundEverywhere(buyer);
  await pay.click();
}

/** The one thing the wallet asks to be confirmed: a payment, in the best way that the coin offers. */
export function paymentOf({ stack }: Person, { coin = usualCoin }: Deal) {
  const methods = stack.config.coins.find(({ name }) => name === coin)?.methods;
  return methods?.includes("erc3009") ? "payWithAuthorization" : "pay";
}

/** Each is read, and put aside to be paid with the others. */
export async function putIntoCarton(buyer: Person, links: readonly string[]): Promise<void> {
  const { t } = buyer;
  for (const link of links) {
    await pasteLink(buyer, link);
    await buyer.button(t("pay:carton.add")).click();
    await buyer.heading(t("pages.carton")).waitFor();
  }
}
