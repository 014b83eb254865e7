import { type Address, domainSeparator } from "viem";
import { expect, test } from "vitest";
import { readCoinWords } from "../../../web/app/src/features/pay/sign/readCoinWords.ts";
import { chainId, dollar, seller } from "../shared/support/cast.ts";

const separatorOf = (name: string, version: string, verifyingContract: Address = dollar) =>
  domainSeparator({ domain: { name, version, chainId, verifyingContract } });

/** A coin that answers what it has, and refuses what it has not. */
function coin(answers: Record<string, unknown>) {
  const readContract = async ({ functionName }: { functionName: string }) => {
    if (functionName in answers) return answers[functionName];
    throw new Error(`no ${functionName}`);
  };
  return readCoinWords({ readContract } as never, chainId, dollar);
}

const name = "USD Coin";
const domain = (version: string) => ["0x0f", name, version, BigInt(chainId), dollar, "0x", []];

test("a coin's words are those of its ERC-5267 domain", async () => {
  // Its `name` may be another one than the one it signs with.
  const answers = { name: "Renamed", eip712Domain: domain("1"), DOMAIN_SEPARATOR: separatorOf(name, "1") };
  expect(await coin(answers)).toEqual({ name, version: "1" });
});

test("a coin older than ERC-5267 states them one by one", async () => {
  const answers = { name, version: "2", DOMAIN_SEPARATOR: separatorOf(name, "2") };
  expect(await coin(answers)).toEqual({ name, version: "2" });
});

test.each([
  ["whose separator is of another version", { name, version: "2", DOMAIN_SEPARATOR: separatorOf(name, "1") }],
  [
    "whose separator is of another contract",
    { name, version: "2", DOMAIN_SEPARATOR: separatorOf(name, "2", seller) },
  ],
  [
    "whose domain is not the one it uses",
    { eip712Domain: domain("2"), DOMAIN_SEPARATOR: separatorOf(name, "1") },
  ],
  ["that has no separator", { name, version: "2" }],
  ["that has no version", { name, DOMAIN_SEPARATOR: separatorOf(name, "1") }],
])("nothing is signed for a coin %s", async (_, answers) => {
  expect(await coin(answers)).toBeNull();
});
