import { expect } from "@playwright/test";
import { getAddress, type Hex, parseEther } from "viem";
import { languages } from "../../web/app/src/lib/i18n/language.ts";
import { statuses } from "../../web/shared/escrow/status.ts";
import { escrowAbi } from "../../web/shared/generated/escrowAbi.ts";
import { servicePolicy } from "../../web/shared/policies/servicePolicy.ts";
import { deliver, go, openTrade, release, rule, send, sheetOf } from "./support/byKeyboard.ts";
import { sideName } from "./support/case.ts";
import { takeSeat } from "./support/desk.ts";
import { giveCoin, giveNative } from "./support/give.ts";
import { expectTrapped, hasFocus, pick, press, tabTo, type } from "./support/keys.ts";
import { readLedger, tradesOf } from "./support/Ledger.ts";
import type { Person } from "./support/Person.ts";
import { anything, patternOf } from "./support/patternOf.ts";
import { Past } from "./support/prepare.ts";
import { further, test } from "./support/test.ts";

for (const language of languages) {
  test(
    `a wallet, a payment, its delivery and release, an offer, a claim and a ruling by the keyboard alone (${language})`,
    further,
    async ({ stage, stack }) => {
      const seller = await stage.enterWithWallet("seller", language);
      await giveNative(seller, parseEther("1"));
      const buyer = await stage.enter("buyer", language);
      await makeWallet(buyer);
      await giveNative(buyer, parseEther("1"));
      await giveCoin(buyer, "Test Dollar", "300");
      const past = await Past.of(stack, buyer, seller);
      const deal = await past.paid({
        ...{ name: "Reached by Tab", amount: 100_000_003n },
        ...{ coin: "tUSD", policy: "service" },
      });
      await deal.deliver();

      await pay(buyer, seller);
      const [paid, ...rest] = (await tradesOf(stack, buyer.address)).filter((trade) => trade !== deal.id);
      if (!paid) throw new Error("Nothing was paid.");
      expect(rest).toEqual([]);
      await deliver(seller, paid);
      await release(buyer, paid);
      expect(await readLedger(stack, paid)).toMatchObject({ isClosed: true, toBuyer: 0n });

      await claim(buyer, deal.id);
      await expect.poll(() => statusOf(past, deal.id)).toBe("Claimed");
      await deal.answer(2_000, { en: "A fifth is missing.", zh: "缺五分之一。" });
      await past.passDays(4);
      const arbitrator = await stage.enter("arbitrator", language);
      await takeSeat(arbitrator);
      // Ten hundredths below the middle; the parties dispute what lies between 20 and 93 per cent.
      await rule(arbitrator, deal.id, 10);
      expect(await statusOf(past, deal.id)).toBe("Closed");
    },
  );
}

async function makeWallet(person: Person): Promise<void> {
  const { page, t } = person;
  await page.goto("/");
  await press(person, person.button(t("wallet:welcome.create")));
  const list = page.getByRole("list", { name: t("wallet:phrase.label") }).getByRole("listitem");
  await expect(list).toHaveCount(12);
  const words = (await list.allInnerTexts()).map((line) => line.trim().split(/\s+/).at(-1) ?? "");
  person.phrase = words.join(" ");
  await press(person, page.getByLabel(t("wallet:create.written")), "Space");
  await press(person, person.button(t("wallet:create.toCheck")));
  const question = (position: number | string) =>
    t("wallet:create.question", { position: position as number });
  await page
    .getByRole("group", { name: patternOf(question(anything)) })
    .first()
    .waitFor();
  for (const [place, word] of words.entries()) {
    const group = page.getByRole("group", { name: question(place + 1), exact: true });
    if ((await group.count()) > 0)
      await pick(person, group, group.getByRole("radio", { name: word, exact: true }));
  }
  await press(person, person.button(t("wallet:create.toPassword")));
  await type(person, page.getByLabel(t("wallet:password.new"), { exact: true }), person.password);
  await type(person, page.getByLabel(t("wallet:password.repeat"), { exact: true }), person.password);
  // A form is sent from its last field.
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: t("pages.home"), exact: true }).waitFor();
  await go(person, "me");
  const name = t("wallet:accounts.unnamed", { number: 1 });
  await press(person, person.button(t("wallet:accounts.copy", { name })));
  await expect(async () => {
    person.address = getAddress(await page.evaluate(() => navigator.clipboard.readText()));
  }).toPass();
}

async function pay(buyer: Person, seller: Person): Promise<void> {
  const { page, t, language } = buyer;
  await go(buyer, "pay");
  await press(buyer, page.getByRole("link", { name: t("pay:start.protected.title") }));
  await type(buyer, page.getByRole("textbox", { name: t("pay:party.seller.label") }), seller.address);
  await type(buyer, page.getByRole("textbox", { name: t("pay:words.title") }), "Typed, not clicked");
  await type(buyer, page.getByRole("textbox", { name: t("pay:money.amount"), exact: true }), "25.000001");
  const presets = page.getByRole("group", { name: t("pay:deadline.presets") });
  await press(buyer, presets.getByRole("button").first());
  const rules = page.getByRole("radio", { name: servicePolicy.title[language], exact: true });
  await pick(buyer, page.getByRole("radiogroup").filter({ has: rules }), rules);
  await press(buyer, buyer.button(t("pay:form.toAgreement")));

  const pays = page.getByRole("button", { name: patternOf(t("pay:review.pay", { amount: anything })) });
  await expect(pays).toBeEnabled();
  // Skipping goes to the content and nowhere else: the step one is at stays.
  await tabTo(buyer, buyer.button(t("shell.skip")), "Shift+Tab");
  await page.keyboard.press("Enter");
  expect(await hasFocus(page.getByRole("main"))).toBe(true);
  await press(buyer, pays);
  const sheet = sheetOf(buyer, "payWithAuthorization");
  await expect(buyer.button(t("wallet:confirm.send"), sheet)).toBeEnabled();
  await expectTrapped(buyer, sheet);
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  // Whoever said no stands where they were.
  await expect.poll(() => hasFocus(pays)).toBe(true);
  await page.keyboard.press("Enter");
  await press(buyer, buyer.button(t("wallet:confirm.send"), sheet));
  await page
    .getByRole("status")
    .filter({ hasText: t("pay:paid.title") })
    .waitFor();
}

async function claim(buyer: Person, trade: Hex): Promise<void> {
  const { page, t } = buyer;
  await openTrade(buyer, trade);
  const offers = buyer.button(t("trade:offers.make"));
  await press(buyer, offers);
  const dialog = page.getByRole("dialog", { name: t("trade:offers.makeTitle"), exact: true });
  await dialog.waitFor();
  await expectTrapped(buyer, dialog);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect.poll(() => hasFocus(offers)).toBe(true);

  await press(buyer, buyer.link(t("trade:act.openCase.button")));
  const label = t("case:open.share", { who: sideName(buyer, "buyer") });
  const slider = page.getByRole("slider", { name: label });
  await tabTo(buyer, slider);
  for (let step = 0; step < 7; step++) await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("textbox", { name: label })).toHaveValue("93");
  await type(
    buyer,
    page.getByRole("textbox", { name: t("case:open.words") }),
    "Seven of a hundred pages are good.",
  );
  await press(buyer, page.getByRole("checkbox", { name: t("case:whoReads.consent") }), "Space");
  await press(buyer, buyer.button(t("case:open.submit")));
  await send(buyer, "openCase");
  await page.getByRole("region", { name: t("case:scale.title") }).waitFor();
}

async function statusOf({ world }: Past, trade: `0x${string}`): Promise<string | undefined> {
  const { client, config } = world;
  const { status } = await client.readContract({
    address: config.escrow,
    abi: escrowAbi,
    functionName: "tradeOf",
    args: [trade],
  });
  return statuses[status];
}
