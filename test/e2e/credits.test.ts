import { expect, type Locator } from "@playwright/test";
import { type Address, parseEther } from "viem";
import { escrowAbi } from "../../web/shared/generated/escrowAbi.ts";
import { nativeCoin } from "../../web/shared/wire/nativeCoin.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import type { Person } from "./support/Person.ts";
import { Past } from "./support/prepare.ts";
import type { Stack } from "./support/Stack.ts";
import { shownAmounts } from "./support/shownAmounts.ts";
import { further, test } from "./support/test.ts";
import { goToTrade } from "./support/trade.ts";
import { confirm } from "./support/wallet.ts";

const elsewhere: Address = "0x00000000000000000000000000000000DeaDBeef";

test(
  "a payee refuses: the money waits, is pushed once more, taken home, and taken elsewhere",
  further,
  async ({ stage, stack }) => {
    const buyer = await stage.cast("buyer", "en");
    const seller = await stage.cast("seller", "zh");
    const past = await Past.of(stack, buyer, seller);
    const deal = await past.paid({ name: "Refused money", amount: parseEther("0.4"), policy: "handover" });
    const refusing = (run: () => Promise<unknown>) => past.whileRefusing(stack, seller.address, run);
    const releaseIntoRefusal = () => refusing(() => deal.release(parseEther("0.1")));

    await releaseIntoRefusal();
    await goToTrade(buyer, deal.id);
    await expectOwed(buyer, seller, "seller");
    const push = buyer.button(buyer.t("trade:credits.push"), creditsOf(buyer));
    // Still refused: the page says so and sends nothing.
    const height = await stack.client.getBlockNumber({ cacheTime: 0 });
    await refusing(async () => {
      await push.click();
      const refusal = creditsOf(buyer).getByRole("alert");
      await expect(refusal).toHaveText(buyer.t("errors:PushFailed"));
      await expectSoundEverywhere(buyer);
    });
    expect(await stack.client.getBlockNumber({ cacheTime: 0 })).toBe(height);
    await expectArrival(stack, seller.address, await owed(seller), async () => {
      await push.click();
      await confirm(buyer, "pushCredit");
      await expect(creditsOf(buyer)).toHaveCount(0);
    });

    const { page, t } = seller;
    await releaseIntoRefusal();
    await goToTrade(seller, deal.id);
    await expectOwed(seller, seller, "yours");
    await expectSoundEverywhere(seller);
    await seller.button(t("trade:credits.withdraw"), creditsOf(seller)).click();
    await confirm(seller, "withdraw");
    await expect(creditsOf(seller)).toHaveCount(0);
    expect(await owed(seller)).toBe(0n);

    await releaseIntoRefusal();
    await expectOwed(seller, seller, "yours");
    await page.getByText(t("trade:credits.elsewhere"), { exact: true }).click();
    const field = creditsOf(seller).getByRole("textbox", { name: t("trade:credits.address") });
    const send = seller.button(t("trade:credits.send"), creditsOf(seller));
    for (const [typed, problem] of [
      ["", "partyEmpty"],
      ["0x00000000000000000000000000000000DeaDBee", "partyLength"],
      ["0x00000000000000000000000000000000DeADBeef", "partyChecksum"],
      [stack.config.escrow, "partyIsEscrow"],
    ] as const) {
      await field.fill(typed);
      await send.click();
      await creditsOf(seller)
        .getByText(t(`trade:credits.problem.${problem}`), { exact: true })
        .waitFor();
    }
    await expectSoundEverywhere(seller);
    await field.fill(elsewhere.toLowerCase());
    await creditsOf(seller).getByText(t("trade:credits.unchecked"), { exact: true }).waitFor();
    // As an input method writes it that was left in full width.
    await field.fill(
      [...elsewhere].map((sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0)).join(""),
    );
    await expectArrival(stack, elsewhere, await owed(seller), async () => {
      await send.click();
      await confirm(seller, "withdraw");
      await expect(creditsOf(seller)).toHaveCount(0);
    });
  },
);

function creditsOf({ page, t }: Person): Locator {
  return page.getByRole("region", { name: t("trade:credits.title"), exact: true });
}

/** The page names what the contract keeps for the payee, to the smallest unit. */
async function expectOwed(person: Person, payee: Person, whose: "yours" | "seller"): Promise<void> {
  const { t, stack } = person;
  const amount = await owed(payee);
  expect(amount).toBeGreaterThan(0n);
  const [, after = ""] = t(`trade:credits.${whose}`, { amount: "\u2042" }).split("\u2042");
  const line = creditsOf(person).getByText(after.trim()).first();
  await expect(async () => {
    expect(shownAmounts(await line.innerText(), stack.config.native)).toEqual([amount]);
  }).toPass({ timeout: 30_000 });
}

/** Exactly this much comes to an address that pays for nothing meanwhile. */
async function expectArrival(
  stack: Stack,
  to: Address,
  amount: bigint,
  step: () => Promise<void>,
): Promise<void> {
  const before = await stack.client.getBalance({ address: to });
  await step();
  expect((await stack.client.getBalance({ address: to })) - before).toBe(amount);
}

function owed({ stack: { client, config }, address }: Person): Promise<bigint> {
  return client.readContract({
    address: config.escrow,
    abi: escrowAbi,
    functionName: "credits",
    args: [address, nativeCoin],
  });
}
