import { expect } from "@playwright/test";
import type { Hex } from "viem";
import type { TermsCall } from "../../../web/app/src/lib/trade/tradeCalls.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { sideName } from "./case.ts";
import { expectForetold, expectMoney, type Names } from "./expectMoney.ts";
import { expectSound, expectSoundEverywhere } from "./expectSound.ts";
import { readLedger } from "./Ledger.ts";
import type { Person } from "./Person.ts";
import { anything, patternOf } from "./patternOf.ts";
import type { Stack } from "./Stack.ts";
import { confirm } from "./wallet.ts";

/** From the list of trades, as one comes back to a trade on another day. */
export async function openTrade(person: Person, trade: Hex): Promise<void> {
  await goToTrade(person, trade);
  await seeTrade(person, trade);
}

/** The same without a look at the money: where an offer is open, amounts are shown that nobody holds. */
export async function goToTrade(person: Person, trade: Hex): Promise<void> {
  const { page } = person;
  await person.goTo("trades");
  await page.getByRole("radio", { name: person.t("home:trades.filters.all"), exact: true }).check();
  await page
    .getByRole("link")
    .and(page.locator(`[href="/trade/${trade}"]`))
    .click();
  await page.getByRole("region", { name: person.t("trade:history.title") }).waitFor();
}

/** Everything that the page says about the money, held against the chain; and the page itself. */
export async function seeTrade(person: Person, trade: Hex): Promise<void> {
  await expectMoney(person, trade);
  await expectSoundEverywhere(person);
}

/** An action that needs nothing but the wallet's confirmation. */
export async function act(person: Person, kind: TermsCall): Promise<void> {
  const button = person.button(person.t(`trade:act.${wordingFor(person, kind)}.button`));
  await button.click();
  await confirm(person, kind);
  await expect(button).toBeHidden();
}

/** Money that comes to oneself is asked for in other words than money that goes to the other side. */
function wordingFor({ name }: Person, kind: TermsCall) {
  if (kind === "collect" && name === "seller") return "collectOwn";
  return kind === "reclaim" && name === "buyer" ? "reclaimOwn" : kind;
}

/** Pays out all of what is held, or the part that is typed. */
export async function payOut(person: Person, kind: "release" | "refund", part?: string): Promise<void> {
  const { page, t, stack } = person;
  await person.button(t(`trade:act.${kind}.button`)).click();
  const dialog = page.getByRole("dialog", { name: t(`trade:act.${kind}.title`), exact: true });
  if (part !== undefined) {
    await dialog.getByRole("radio", { name: t("trade:slice.part") }).check();
    await dialog.getByRole("textbox", { name: t("trade:slice.amount") }).fill(part);
  }
  await expectSound(person);
  const { feeBps } = await readLedger(stack, tradeAt(person));
  const side = kind === "release" ? "seller" : "buyer";
  const names: Names = {
    [kind === "release" ? "toSeller" : "toBuyer"]: t("trade:slice.arrives", { who: sideName(person, side) }),
    ...(kind === "release" && feeBps > 0n
      ? { fee: patternOf(t("trade:slice.fee", { share: anything })) }
      : {}),
    held: t("trade:slice.stays"),
  };
  await expectForetold(person, tradeAt(person), dialog, names, async () => {
    await dialog
      .getByRole("button", { name: patternOf(t(`trade:act.${kind}.amount`, { amount: anything })) })
      .click();
    await confirm(person, kind);
    await expect(dialog).toBeHidden();
  });
}

/** Gives the other side the days that the dialog proposes. */
export async function extend(person: Person): Promise<void> {
  const { page, t } = person;
  await person.button(t("trade:act.extend.button")).click();
  const dialog = page.getByRole("dialog", { name: t("trade:act.extend.title"), exact: true });
  await expectSoundEverywhere(person);
  await person.button(t("trade:act.extend.button"), dialog).click();
  await confirm(person, "extend");
  await expect(dialog).toBeHidden();
}

/** The last moment of the trade's present clock, as the contract has it. */
export async function endOf({ client, config }: Stack, trade: Hex): Promise<number> {
  const stored = await client.readContract({
    address: config.escrow,
    abi: escrowAbi,
    functionName: "tradeOf",
    args: [trade],
  });
  return stored.endsAt;
}

/** Home names the one thing that waits for somebody, and until when, as the contract has it. */
export async function expectWaiting(person: Person, trade: Hex): Promise<void> {
  const { page, t, stack } = person;
  await person.goTo("home");
  const waiting = page.getByRole("region", { name: t("home:waiting.title", { count: 1 }), exact: true });
  const end = new Date((await endOf(stack, trade)) * 1_000).toISOString();
  await expect(waiting.locator(`a[href="/trade/${trade}"] time`)).toHaveAttribute("datetime", end);
}

/** The trade whose page, whose case or whose negotiation is open. */
export function tradeAt({ page }: Person): Hex {
  const [trade] = new URL(page.url()).pathname.match(/0x[0-9a-f]{64}/) ?? [];
  if (!trade) throw new Error("No page of a trade is open.");
  return trade as Hex;
}

/** The agreement stands there in the parties' own words. */
export async function readAgreement({ page }: Person, title: string): Promise<void> {
  await page.getByRole("blockquote").filter({ hasText: title }).first().waitFor();
}
