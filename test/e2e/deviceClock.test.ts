import { expect } from "@playwright/test";
import type { Hex } from "viem";
import { formatDistance } from "../../web/app/src/lib/format/formatInstant.ts";
import { localeTag } from "../../web/app/src/lib/i18n/language.ts";
import { escrowAbi } from "../../web/shared/generated/escrowAbi.ts";
import type { Person } from "./support/Person.ts";
import { payProtected } from "./support/pay.ts";
import { test } from "./support/test.ts";
import { act, openTrade, seeTrade } from "./support/trade.ts";

const hour = 3_600;
const halfHour = hour / 2;

test("a device's clock that is off by an hour misleads no deadline", async ({ stage, stack }) => {
  const late = await stage.cast("buyer", "en", { clockOffset: -hour });
  const early = await stage.cast("seller", "zh", { clockOffset: hour });
  const trade = await payProtected(late, early, { amount: "15", policy: "handover" });

  // Half an hour is left to deliver, whatever the seller's device says.
  await jumpTo((await endOf(trade)) - halfHour);
  await openTrade(early, trade);
  await expectDeadline(early, halfHour);
  await act(early, "deliver");

  // Half an hour is left to inspect, whatever the buyer's device says.
  await jumpTo((await endOf(trade)) - halfHour);
  await openTrade(late, trade);
  await expectDeadline(late, halfHour);
  await late.link(late.t("trade:act.openCase.button")).waitFor();
  await expect(early.button(early.t("trade:act.collectOwn.button"))).toBeHidden();

  // It is over, whatever the buyer's device says.
  await jumpTo((await endOf(trade)) + 1);
  await expect(late.link(late.t("trade:act.openCase.button"))).toBeHidden();
  await act(early, "collect");
  await seeTrade(late, trade);

  async function endOf(id: Hex): Promise<number> {
    const stored = await stack.client.readContract({
      address: stack.config.escrow,
      abi: escrowAbi,
      functionName: "tradeOf",
      args: [id],
    });
    return stored.endsAt;
  }

  async function jumpTo(at: number): Promise<void> {
    const { timestamp } = await stack.client.getBlock({ blockTag: "pending" });
    await stack.jump(at - Number(timestamp));
  }
});

/** The page says how much time is left. A minute or two may have passed since. */
async function expectDeadline({ page, language }: Person, seconds: number): Promise<void> {
  const locale = localeTag[language];
  const texts = [0, 1, 2, 3].map((minutes) => formatDistance(seconds - minutes * 60, 0, locale));
  await expect(
    page
      .getByRole("time")
      .filter({ hasText: new RegExp(texts.join("|")) })
      .first(),
  ).toBeVisible();
}
