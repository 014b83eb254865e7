import { expect } from "@playwright/test";
import { type Hex, parseEther, sha256, toHex } from "viem";
import { connectLocally } from "../../scripts/deployment/connectLocally.ts";
import { fund, transact } from "../../scripts/deployment/Deployer.ts";
import { sellerFee, sellerNet } from "../../web/shared/escrow/amounts.ts";
import { tradeId } from "../../web/shared/escrow/terms.ts";
import { escrowAbi } from "../../web/shared/generated/escrowAbi.ts";
import { tokenAbi } from "../../web/shared/generated/tokenAbi.ts";
import { balanceOf, coinNamed } from "./support/coins.ts";
import { accountOf, publishedRules } from "./support/deliveredTrades.ts";
import { expectFacts } from "./support/expectMoney.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import { giveCoin } from "./support/give.ts";
import type { Person } from "./support/Person.ts";
import { anything, patternOf } from "./support/patternOf.ts";
import { further, test } from "./support/test.ts";
import { goToTrade } from "./support/trade.ts";
import { agree } from "./support/wallet.ts";

const day = 86_400;
const amount = 80_000_019n;

/** What a shop's till would send for the buyer: the page itself has no till. */
async function chargeAtShop(buyer: Person, seller: Person, token: Hex) {
  const { config, client } = buyer.stack;
  const rules = (await publishedRules(buyer.stack)).find(({ policy }) => policy.feeBps > 0);
  if (!rules) throw new Error("The stack has no rules with a fee.");
  const { timestamp } = await client.getBlock();
  const terms = {
    buyer: buyer.address,
    seller: seller.address,
    token,
    amount,
    deliverBy: Number(timestamp) + day,
    policy: rules.id,
    agreement: sha256(toHex(`till ${timestamp}`)),
  };
  const deployer = await connectLocally(config.rpcUrl);
  await fund(deployer, buyer.address, parseEther("1"));
  const account = accountOf(buyer);
  const approve = { address: token, abi: tokenAbi, functionName: "approve", args: [config.escrow, amount] };
  await transact(deployer, approve, account);
  const call = { address: config.escrow, abi: escrowAbi, functionName: "charge", args: [terms] };
  await transact(deployer, call, account);
  return { trade: tradeId(terms, config.chainId, config.escrow), feeBps: rules.policy.feeBps };
}

test(
  "a payment at once is shown as what it is, and its seller gives it back by payments that name it",
  further,
  async ({ stage, stack }) => {
    const seller = await stage.cast("seller", "en");
    const buyer = await stage.enterWithWallet("buyer", "zh");
    const dollar = coinNamed(stack, "Test Dollar");
    await giveCoin(buyer, dollar.name, "100");
    const had = await balanceOf(seller, dollar);
    const { trade, feeBps } = await chargeAtShop(buyer, seller, dollar.address);
    expect((await balanceOf(seller, dollar)) - had).toBe(sellerNet(amount, feeBps));

    await goToTrade(buyer, trade);
    await buyer.page.getByText(buyer.t("trade:charge.body.buyer"), { exact: true }).waitFor();
    await expectReceipt(buyer, feeBps);
    await expect(buyer.button(buyer.t("trade:charge.act.button"))).toBeHidden();
    await expectSoundEverywhere(buyer);

    await goToTrade(seller, trade);
    const { page, t } = seller;
    await page.getByText(t("trade:charge.body.seller"), { exact: true }).waitFor();
    await expectReceipt(seller, feeBps);
    await expectSoundEverywhere(seller);
    const part = 30_000_007n;
    await refund(seller, feeBps, { arriving: part, typed: "30.000007", left: amount });
    expect(await balanceOf(buyer, dollar)).toBe(100_000_000n - amount + part);
    await refund(seller, feeBps, { arriving: amount - part, left: amount - part });
    expect(await balanceOf(buyer, dollar)).toBe(100_000_000n);
    await page.getByText(t("trade:charge.allBack"), { exact: true }).waitFor();

    // The buyer finds both with the payment, and from each the way back to it.
    const { page: theirs, t: say } = buyer;
    const refunds = theirs.getByRole("region", { name: say("trade:charge.refunds"), exact: true });
    await expect(refunds.getByRole("listitem")).toHaveCount(2);
    await expect(refunds.getByRole("listitem").first()).toContainText("30.000007");
    await expectSoundEverywhere(buyer);
    await refunds.getByRole("link").first().click();
    await theirs.getByText(say("trade:charge.refund.title"), { exact: true }).waitFor();
    await expectSoundEverywhere(buyer);
    await buyer.link(say("trade:charge.refund.open")).click();
    await expect(theirs).toHaveURL(new RegExp(trade));
  },
);

async function expectReceipt({ page, t, stack }: Person, feeBps: number): Promise<void> {
  const receipt = page.getByRole("article", { name: t("trade:ending.charged"), exact: true });
  await expectFacts(receipt, coinNamed(stack, "Test Dollar"), [
    [t("trade:receipt.paid"), amount],
    [t("trade:receipt.toSeller"), sellerNet(amount, feeBps)],
    [t("trade:receipt.fee"), sellerFee(amount, feeBps)],
  ]);
}

/** All that is left, or the part that is typed: what the dialog foretells is what the wallet is asked for. */
async function refund(
  seller: Person,
  feeBps: number,
  { arriving, typed, left }: { arriving: bigint; typed?: string; left: bigint },
): Promise<void> {
  const { page, t, stack } = seller;
  const dollar = coinNamed(stack, "Test Dollar");
  await seller.button(t("trade:charge.act.button")).click();
  const dialog = page.getByRole("dialog", { name: t("trade:charge.act.title"), exact: true });
  if (typed) {
    await dialog.getByRole("radio", { name: t("trade:slice.part") }).check();
    await dialog.getByRole("textbox", { name: t("trade:slice.amount") }).fill(typed);
  }
  const before = await balanceOf(seller, dollar);
  const gross = ((arriving - 1n) * 10_000n) / (10_000n - BigInt(feeBps)) + 1n;
  await expectFacts(dialog, dollar, [
    [t("trade:slice.arrives", { who: t("trade:sides.buyer") }), arriving],
    [patternOf(t("trade:charge.fee", { share: anything })), gross - arriving],
    [t("trade:charge.leaves"), gross],
    [t("trade:charge.left"), left - arriving],
  ]);
  await expectSoundEverywhere(seller);
  await dialog
    .getByRole("button", { name: patternOf(t("trade:act.refund.amount", { amount: anything })) })
    .click();
  const said = await agree(seller, "charge");
  expect(said.filter(({ direction }) => direction === "out").map(({ amount: out }) => out)).toEqual([gross]);
  await expect(dialog).toBeHidden();
  expect(before - (await balanceOf(seller, dollar))).toBe(gross);
}
