import { expect, type Locator, type Page } from "@playwright/test";
import { formatDistance } from "../../web/app/src/lib/format/formatInstant.ts";
import { localeTag } from "../../web/app/src/lib/i18n/language.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import { type Person, timeZones } from "./support/Person.ts";
import { payProtected } from "./support/pay.ts";
import { offer, offersOf, pasteLink } from "./support/settle.ts";
import { test } from "./support/test.ts";
import { act, endOf, openTrade, seeTrade } from "./support/trade.ts";

const hour = 3_600;
const halfHour = hour / 2;

test("a device's clock that is off by an hour misleads no deadline", async ({ stage, stack }) => {
  const late = await stage.cast("buyer", "en", { clockOffset: -hour });
  const early = await stage.cast("seller", "zh", { clockOffset: hour });
  for (const [person, offset] of [
    [late, -hour],
    [early, hour],
  ] as const) {
    const workers = await Promise.all(
      person.page.workers().map((worker) => worker.evaluate(() => Date.now())),
    );
    expect(workers).toHaveLength(1);
    for (const clock of [await person.page.evaluate(() => Date.now()), ...workers])
      expect(Math.round((clock - Date.now()) / 60_000)).toBe(offset / 60);
  }
  // What is past for the chain is past, and what is not is not, whatever the devices say.
  await writeDeadline(late, (await now()) - halfHour);
  await late.page.getByText(late.t("pay:problem.deadlinePast"), { exact: true }).waitFor();
  await writeDeadline(early, (await now()) + halfHour);
  await expect(early.page.getByText(early.t("pay:problem.deadlinePast"), { exact: true })).toHaveCount(0);

  const trade = await payProtected(late, early, { amount: "15", policy: "handover" });

  // An offer is good for an hour of the chain's, not of the device's that signed it.
  const signedAt = await now();
  const link = await offer(late, "5", hour);
  await pasteLink(early, link);
  const accept = early.button(early.t("trade:offers.accept"));
  await accept.waitFor();
  await jumpTo(signedAt + halfHour);
  await expectDeadline(early, halfHour, offersOf(early, "buyer"));
  await expectDeadline(late, halfHour, offersOf(late, "buyer"));
  await expect(accept).toBeVisible();
  await jumpTo(signedAt + hour + 60);
  await expect(accept).toBeHidden();
  await early.page.getByText(early.t("trade:offers.state.expired")).waitFor();
  await expectSoundEverywhere(early);
  await late.page.getByText(late.t("trade:offers.void", { count: 1 }), { exact: true }).waitFor();
  await expectSoundEverywhere(late);

  // Half an hour is left to deliver, whatever the seller's device says.
  await jumpTo((await endOf(stack, trade)) - halfHour);
  await openTrade(early, trade);
  await expectDeadline(early, halfHour);
  await act(early, "deliver");

  // Half an hour is left to inspect, whatever the buyer's device says.
  await jumpTo((await endOf(stack, trade)) - halfHour);
  await openTrade(late, trade);
  await expectDeadline(late, halfHour);
  await late.link(late.t("trade:act.openCase.button")).waitFor();
  await expect(early.button(early.t("trade:act.collectOwn.button"))).toBeHidden();

  // It is over, whatever the buyer's device says.
  await jumpTo((await endOf(stack, trade)) + 1);
  await expect(late.link(late.t("trade:act.openCase.button"))).toBeHidden();
  await act(early, "collect");
  await seeTrade(late, trade);

  async function now(): Promise<number> {
    const { timestamp } = await stack.client.getBlock({ blockTag: "pending" });
    return Number(timestamp);
  }

  async function jumpTo(at: number): Promise<void> {
    await stack.jump(at - (await now()));
  }
});

/** The page says how much time is left. A minute or two may have passed since. */
async function expectDeadline(
  { page, language }: Person,
  seconds: number,
  within: Page | Locator = page,
): Promise<void> {
  const locale = localeTag[language];
  const texts = [0, 1, 2, 3].map((minutes) => formatDistance(seconds - minutes * 60, 0, locale));
  await expect(
    within
      .getByRole("time")
      .filter({ hasText: new RegExp(texts.join("|")) })
      .first(),
  ).toBeVisible();
}

/** Writes a deadline into the form of a new payment, as the clock on the person's wall has it. */
async function writeDeadline(person: Person, at: number): Promise<void> {
  const { page, t, language } = person;
  await person.goTo("pay");
  await page.getByRole("link", { name: t("pay:start.protected.title") }).click();
  const wall = new Date(at * 1_000).toLocaleString("sv-SE", { timeZone: timeZones[language] });
  await page.getByLabel(t("pay:deadline.label")).fill(wall.slice(0, 16).replace(" ", "T"));
}
