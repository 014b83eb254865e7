import { expect } from "@playwright/test";
import { decodeFunctionResult, encodeFunctionResult, type Hex, toFunctionSelector } from "viem";
import { escrowAbi } from "../../web/shared/generated/escrowAbi.ts";
import { bendNode, type RpcCall } from "./support/bend.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import { payProtected } from "./support/pay.ts";
import { further, test } from "./support/test.ts";
import { openTrade } from "./support/trade.ts";
import { unlock } from "./support/wallet.ts";

const amount = 50_000_000n;
const wordOf = (value: bigint) => value.toString(16).padStart(64, "0");

test("a node that lies about a trade's terms has it neither shown nor signed", async ({ stage, stack }) => {
  const buyer = await stage.cast("buyer", "en");
  const seller = await stage.cast("seller", "zh");
  const signedBefore = await stack.client.getTransactionCount({ address: seller.address });
  // The seller's node triples what was paid, in every log that says so.
  await bendNode(seller, (call, result) =>
    call.method === "eth_getLogs"
      ? JSON.parse(JSON.stringify(result).replaceAll(wordOf(amount), wordOf(amount * 3n)))
      : result,
  );

  const trade = await payProtected(buyer, seller, { amount: "50" });

  await seller.goTo("trades");
  const refused = seller.t("home:refused.title", { count: 1 });
  await seller.page.getByText(refused, { exact: true }).waitFor();
  await seller.page.getByText(seller.t("errors:tradeTermsForged")).waitFor();
  await expect(seller.page.locator(`[href="/trade/${trade}"]`)).toBeHidden();
  await expectSoundEverywhere(seller);

  // By its address there is nothing to read in it either, and nothing to sign.
  await seller.page.goto(`/trade/${trade}`);
  await unlock(seller);
  const stopped = seller.page.getByRole("alert").filter({ hasText: seller.t("errors:tradeTermsForged") });
  await stopped.waitFor();
  await expect(seller.page.getByRole("main").getByRole("button")).toHaveCount(0);
  await expect(seller.page.getByRole("dialog")).toHaveCount(0);
  await expectSoundEverywhere(seller);
  expect(await stack.client.getTransactionCount({ address: seller.address })).toBe(signedBefore);
});

test("a node that lies about what is held stops the signing", further, async ({ stage, stack }) => {
  const buyer = await stage.cast("buyer", "zh");
  const seller = await stage.enterWithWallet("seller", "en");
  const trade = await payProtected(buyer, seller, { amount: "50" });
  await openTrade(buyer, trade);

  const selector = toFunctionSelector("tradeOf(bytes32)");
  await bendNode(buyer, (call, result) => (asks(call, selector) ? inflated(result as Hex) : result));
  await buyer.button(buyer.t("trade:act.release.button")).click();
  const dialog = buyer.page.getByRole("dialog", { name: buyer.t("trade:act.release.title"), exact: true });
  await dialog.getByRole("button").last().click();
  await dialog.getByText(buyer.t("errors:tradeRowMismatch"), { exact: true }).waitFor();
  await expect(buyer.page.getByRole("dialog")).toHaveCount(1);

  const stored = await stack.client.readContract({
    address: stack.config.escrow,
    abi: escrowAbi,
    functionName: "tradeOf",
    args: [trade],
  });
  expect(stored.held).toBe(amount);
});

function asks({ method, params }: RpcCall, selector: Hex): boolean {
  return method === "eth_call" && JSON.stringify(params).includes(selector.slice(2));
}

function inflated(data: Hex): Hex {
  const stored = decodeFunctionResult({ abi: escrowAbi, functionName: "tradeOf", data });
  return encodeFunctionResult({
    abi: escrowAbi,
    functionName: "tradeOf",
    result: { ...stored, held: stored.held * 2n },
  });
}
