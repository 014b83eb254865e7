import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { encodeFunctionData, type Hex } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { checkFileSchema } from "../../web/app/src/lib/check/CheckFile.ts";
import { escrowAbi } from "../../web/shared/generated/escrowAbi.ts";
import { bendNode } from "./support/bend.ts";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import type { Person } from "./support/Person.ts";
import { payProtected } from "./support/pay.ts";
import { RecordProxy } from "./support/RecordProxy.ts";
import { Stack } from "./support/Stack.ts";
import { Stage } from "./support/Stage.ts";
import { further, test } from "./support/test.ts";
import { openTrade } from "./support/trade.ts";
import { unlock } from "./support/wallet.ts";

const wordOf = (value: bigint) => value.toString(16).padStart(64, "0");

test(
  "a failed transaction is explained and its file read; a lying node is named",
  further,
  async ({ stage, stack }) => {
    const buyer = await stage.cast("buyer", "zh");
    const seller = await stage.enterWithWallet("seller", "en");
    const amount = 50_000_000n;
    // Before the trade is on the chain: what a page has read once it does not ask for again.
    await bendNode(seller, (call, result) =>
      call.method === "eth_getLogs"
        ? JSON.parse(JSON.stringify(result).replaceAll(wordOf(amount), wordOf(amount * 3n)))
        : result,
    );
    const trade = await payProtected(buyer, seller, { amount: "50" });

    // The buyer's own wallet, from elsewhere, takes back what cannot be taken back yet.
    const hash = await failing(buyer, trade);
    const { page, t } = buyer;
    await page.goto("/check");
    await unlock(buyer);
    await page.getByLabel(t("check:lookup.label")).fill(hash);
    await buyer.button(t("check:lookup.transaction")).click();
    await page.getByText(t("check:verdict.txReverted.title"), { exact: true }).waitFor();
    await expect(page.getByText(t("check:find.outcomeReverted"), { exact: true })).toBeVisible();
    await expectSoundEverywhere(buyer);

    const saving = page.waitForEvent("download");
    await buyer.button(t("check:save.button")).click();
    const text = await readFile(await (await saving).path(), "utf8");
    const file = checkFileSchema.parse(JSON.parse(text));
    expect(file).toMatchObject({ subject: { transaction: hash }, verdict: { code: "txReverted" } });
    expect(file.verdict.error?.code).toBe("DeadlineNotPassed");
    for (const word of buyer.phrase.split(" ")) expect(text).not.toContain(`${word} `);

    // The trade itself: everything fits, but for whose node lies.
    await openTrade(buyer, trade);
    await page
      .getByRole("link", { name: t("check"), exact: true })
      .last()
      .click();
    await page.getByText(t("check:verdict.allSame.title"), { exact: true }).waitFor();
    await expectSoundEverywhere(buyer);
    await seller.page.goto(`/check/trade/${trade}`);
    await unlock(seller);
    await seller.page.getByText(seller.t("check:verdict.nodeForges.title"), { exact: true }).waitFor();
    await expectSoundEverywhere(seller);
    expect(stack.config.chainId).toBe(file.chainId);
  },
);

test(
  "a record that tells of another trade than the chain is named, and done without",
  further,
  async ({ browser }) => {
    test.slow();
    const stack = await Stack.start({ indexer: true });
    const indexerUrl = stack.config.indexerUrl ?? "";
    const proxy = await RecordProxy.open(indexerUrl);
    try {
      const stage = new Stage(browser, stack);
      const buyer = await stage.cast("buyer", "en", { bypassCSP: true });
      const seller = await stage.enterWithWallet("seller", "zh");
      buyer.faults.forgive(/ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_FAILED|ERR_INCOMPLETE/);
      const trade = await payProtected(buyer, seller, { amount: "50" });
      await expect
        .poll(() => answers(`${indexerUrl}/record/trades/${trade}`), { timeout: 180_000 })
        .toBe(true);
      await proxy.standBefore(buyer);
      const { page, t } = buyer;
      await page.goto(`/check/trade/${trade}`);
      await unlock(buyer);
      await page.getByText(t("check:verdict.allSame.title"), { exact: true }).waitFor();
      await expect(page.getByText(t("check:find.toldSame"), { exact: true })).toBeVisible();

      // Of lists nothing is asked here: the lie stands in the trade's own account alone.
      proxy.bend({ list: (text) => text.replaceAll('"held":"50000000"', '"held":"99000000"') });
      await page.reload();
      await unlock(buyer);
      await page.getByText(t("check:verdict.recordDiffers.title"), { exact: true }).waitFor();
      await expectSoundEverywhere(buyer);
      await buyer.button(t("check:act.withoutRecord")).click();
      await page.getByText(t("check:find.recordNone"), { exact: true }).waitFor();
      await page.getByText(t("check:verdict.allSame.title"), { exact: true }).waitFor();
      await stage.close();
    } finally {
      proxy.close();
      await stack.stop();
    }
  },
);

async function answers(url: string): Promise<boolean> {
  const response = await fetch(url).catch(() => null);
  return response?.ok ?? false;
}

/** Sent without a rehearsal, which would have told. */
async function failing({ phrase, stack }: Person, trade: Hex): Promise<Hex> {
  const account = mnemonicToAccount(phrase);
  const { client, config } = stack;
  const [paid] = await client.getContractEvents({
    address: config.escrow,
    abi: escrowAbi,
    eventName: "TradePaid",
    args: { trade },
    fromBlock: 0n,
    strict: true,
  });
  if (!paid) throw new Error("nothing was paid");
  const { trade: _, ...terms } = paid.args;
  const data = encodeFunctionData({ abi: escrowAbi, functionName: "reclaim", args: [terms] });
  const nonce = await client.getTransactionCount({ address: account.address });
  const raw = await account.signTransaction({
    ...{ chainId: config.chainId, type: "eip1559", to: config.escrow, data, nonce },
    ...{ gas: 300_000n, maxFeePerGas: 10n ** 11n, maxPriorityFeePerGas: 1n },
  });
  const hash = await client.sendRawTransaction({ serializedTransaction: raw });
  await client.waitForTransactionReceipt({ hash });
  return hash;
}
