import { expect } from "@playwright/test";
import { encodeFunctionData, isAddressEqual, parseAbi } from "viem";
import { currencyOf } from "../../../web/app/src/lib/money/currencyOf.ts";
import { balanceOf, coinsOf } from "./coins.ts";
import { sendAsBanker } from "./give.ts";
import type { Person } from "./Person.ts";

const feedAbi = parseAbi([
  "function latestRoundData() view returns (uint80, int256 answer, uint256, uint256 updatedAt, uint80)",
  "function setAnswer(int192 answer)",
]);

/** The feeds, which all have eight decimals on the local chain, say this of a coin in the reader's currency from now on. */
export async function setRate({ stack, language }: Person, symbol: string, answer: bigint): Promise<void> {
  const coin = coinsOf(stack).find((one) => one.symbol === symbol);
  const feed = stack.config.feeds.find(
    ({ token, currency }) => coin && isAddressEqual(token, coin.address) && currency === currencyOf[language],
  );
  if (!feed) throw new Error(`The local chain has no feed for ${symbol}.`);
  const data = encodeFunctionData({ abi: feedAbi, functionName: "setAnswer", args: [answer] });
  await sendAsBanker(stack, { to: feed.address, data });
}

/** Home says of all coins together what the chain's balances are worth at the feeds' prices, to the hundredth. */
export async function expectWorth(person: Person): Promise<void> {
  const { page, t } = person;
  await person.goTo("home");
  const section = page.getByRole("region", { name: t("home:balances.title"), exact: true });
  await expect(async () => {
    const figure = await section.locator(".figures").first().innerText();
    expect(BigInt(figure.replace(/\D/g, ""))).toBe(await worthOf(person));
  }).toPass({ timeout: 30_000 });
}

/** In hundredths of the reader's currency, each coin rounded by itself. */
async function worthOf(person: Person): Promise<bigint> {
  const { stack, language } = person;
  const { timestamp } = await stack.client.getBlock({ blockTag: "pending" });
  let sum = 0n;
  for (const coin of coinsOf(stack)) {
    const feed = stack.config.feeds.find(
      ({ token, currency }) => isAddressEqual(token, coin.address) && currency === currencyOf[language],
    );
    if (!feed) continue;
    const contract = { address: feed.address, abi: feedAbi, functionName: "latestRoundData" } as const;
    const [, answer, , updatedAt] = await stack.client.readContract(contract);
    // After more than a day and two hours an answer says nothing about today.
    if (timestamp - updatedAt > 26n * 3_600n) continue;
    const scale = 10n ** BigInt(coin.decimals + 8);
    sum += ((await balanceOf(person, coin)) * answer * 100n + scale / 2n) / scale;
  }
  return sum;
}
