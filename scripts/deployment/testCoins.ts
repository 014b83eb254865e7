import { type Address, parseUnits, zeroAddress } from "viem";
import { type Deployment, deployment } from "./contracts.ts";

export interface TestCoin extends Deployment {
  symbol: string;
  decimals: number;
  methods: readonly ("erc3009" | "permit" | "approve")[];
}

export interface TestFeed extends Deployment {
  token: Address;
  currency: "USD" | "CNY";
}

const signed = ["erc3009", "permit", "approve"] as const;

/** The local chain's coins: two stablecoins, and what wallets must get right: 0 and 18 decimals, one symbol twice. */
export function testCoins(): readonly TestCoin[] {
  return [
    coin(deployment("Test Dollar", "mocks/TestDollar"), "tUSD", 6, signed),
    coin(deployment("Test Yuan", "mocks/TestYuan"), "tCNY", 6, signed),
    plainCoin("Test Ticket", "tTIX", 0),
    plainCoin("Test Grain", "tGRN", 18),
    plainCoin("Other Dollar", "tUSD", 18),
  ];
}

/** Rates as of the day they were written; on a local chain anyone may set them. */
export function testFeeds(): readonly TestFeed[] {
  const [dollar, yuan] = testCoins();
  if (!dollar || !yuan) throw new Error("The dollar and the yuan come first in the list of coins.");
  return [
    feed("tUSD", dollar.address, "USD", "1"),
    feed("tUSD", dollar.address, "CNY", "7.11"),
    feed("tCNY", yuan.address, "USD", "0.1406"),
    feed("tCNY", yuan.address, "CNY", "1"),
    feed("ETH", zeroAddress, "USD", "2800"),
    feed("ETH", zeroAddress, "CNY", "19908"),
  ];
}

function plainCoin(name: string, symbol: string, decimals: number): TestCoin {
  return coin(deployment(name, "mocks/TestCoin", [name, symbol, decimals]), symbol, decimals, ["approve"]);
}

function coin(place: Deployment, symbol: string, decimals: number, methods: TestCoin["methods"]): TestCoin {
  return { ...place, symbol, decimals, methods };
}

function feed(symbol: string, token: Address, currency: TestFeed["currency"], rate: string): TestFeed {
  const description = `${symbol} / ${currency}`;
  const args = [description, parseUnits(rate, 8)];
  return { ...deployment(description, "mocks/TestPriceFeed", args), token, currency };
}
