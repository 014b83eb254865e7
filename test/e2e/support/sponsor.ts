import { expect, type Request } from "@playwright/test";
import { encodeFunctionData, parseUnits } from "viem";
import { tokenAbi } from "../../../web/shared/generated/tokenAbi.ts";
import { nativeCoin } from "../../../web/shared/wire/nativeCoin.ts";
import { balanceOf, coinNamed } from "./coins.ts";
import { expectSoundEverywhere } from "./expectSound.ts";
import type { Person } from "./Person.ts";
import { pressPay } from "./pay.ts";
import { shownAmounts } from "./shownAmounts.ts";
import { agree } from "./wallet.ts";

/** Coins and no native coin: what somebody has who was paid and never bought any. */
export async function giveCoins(person: Person, amount: string, name = "Test Dollar"): Promise<void> {
  const { stack, address } = person;
  const coin = coinNamed(stack, name);
  const args = [address, parseUnits(amount, coin.decimals)] as const;
  const data = encodeFunctionData({ abi: tokenAbi, functionName: "mint", args });
  const [from] = (await stack.request("eth_accounts", [])) as string[];
  await stack.request("eth_sendTransaction", [{ from, to: coin.address, data }]);
  await expect.poll(() => balanceOf(person, coin)).toBe(args[1]);
}

export const nativeOf = (person: Person): Promise<bigint> => balanceOf(person, { address: nativeCoin });

/** The agreement stands there to be paid: the page says who pays the fee, and the sheet says it again. */
export async function signForSponsor(buyer: Person, amount: string): Promise<void> {
  const { page, t, stack } = buyer;
  const coin = coinNamed(stack, "Test Dollar");
  await page
    .getByRole("status")
    .filter({ hasText: t("sponsor.title") })
    .waitFor();
  await page.getByText(t("sponsor.worst"), { exact: true }).waitFor();
  await pressPay(buyer);
  await page.getByText(t("wallet:confirm.sponsored.title"), { exact: true }).waitFor();
  const said = await agree(buyer, "signPayment");
  const expected = [["out", coin.name, parseUnits(amount, coin.decimals)]];
  expect(said.map((one) => [one.direction, one.coin.name, one.amount])).toEqual(expected);
}

/** What the page shows once the chain has it. */
export async function expectPaid(buyer: Person, amount: string): Promise<void> {
  const { page, t, stack } = buyer;
  const coin = coinNamed(stack, "Test Dollar");
  const paid = page.getByRole("status").filter({ hasText: t("pay:paid.title") });
  await paid.waitFor();
  expect(shownAmounts(await paid.innerText(), coin)).toEqual([parseUnits(amount, coin.decimals)]);
  await expectSoundEverywhere(buyer);
}

/** Holds what the page hands to the sponsor: it never gets there, and the page hears nothing. */
export function holdOrder(person: Person): Promise<void> {
  const isOrder = (request: Request) => request.method() === "POST";
  return new Promise((resolve, reject) => {
    person.page
      .route(`${person.stack.config.relayUrl}/sponsor/**`, async (route) => {
        if (!isOrder(route.request())) return route.continue();
        resolve();
      })
      .catch(reject);
  });
}

/** From now on the sponsor says this about everything. */
export async function refuseOrders(person: Person, code: string): Promise<void> {
  await person.page.route(`${person.stack.config.relayUrl}/sponsor/**`, (route) => {
    if (route.request().method() !== "POST") return route.continue();
    const headers = { "access-control-allow-origin": person.stack.origin };
    return route.fulfill({ status: 429, json: { code }, headers });
  });
}
