import { expect } from "@playwright/test";
import { expectSoundEverywhere } from "./support/expectSound.ts";
import { InjectedWallet } from "./support/InjectedWallet.ts";
import { fund } from "./support/local.ts";
import { openPaid, paymentOf, pressPay, writePayment } from "./support/pay.ts";
import { further, test } from "./support/test.ts";
import { openTrade, payOut, seeTrade } from "./support/trade.ts";
import { agree, confirm } from "./support/wallet.ts";

test(
  "a connected wallet: on another chain, saying no, signing, sending and taking a batch",
  further,
  async ({ stage }) => {
    const buyer = await stage.enter("buyer", "en");
    const seller = await stage.enterWithWallet("seller", "zh");
    const wallet = await InjectedWallet.install(buyer);
    const { page, t } = buyer;
    const refusal = page.getByText(t("errors:userRejected"), { exact: true });

    await page.goto("/");
    await buyer.button(t("wallet:welcome.connect")).click();
    const connect = buyer.button(t("wallet:outside.connect", { wallet: wallet.name }));
    wallet.refuses = true;
    await connect.click();
    await refusal.waitFor();
    await expectSoundEverywhere(buyer);
    await connect.click();
    await page.getByRole("heading", { level: 1, name: t("pages.home"), exact: true }).waitFor();
    expect(wallet.chainId).toBe(buyer.stack.config.chainId);
    await fund(buyer);

    // One no to the signature, and nothing was paid; the second time it is.
    const deal = { amount: "21.000001" };
    await writePayment(buyer, seller, deal);
    await pressPay(buyer);
    wallet.refuses = true;
    await agree(buyer, paymentOf(buyer, deal));
    await refusal.waitFor();
    await pressPay(buyer);
    await confirm(buyer, paymentOf(buyer, deal));
    const first = await openPaid(buyer);
    await seeTrade(buyer, first);

    // The wallet went to another chain meanwhile: it is asked back before anything is signed.
    wallet.chainId = 1;
    await page.reload();
    const asked = wallet.asked.length;
    await payOut(buyer, "release");
    expect(wallet.asked.slice(asked)).toEqual(["wallet_switchEthereumChain", "eth_sendTransaction"]);
    await seeTrade(buyer, first);

    wallet.batches = true;
    await writePayment(buyer, seller, { amount: "22", coin: "Other Dollar" });
    await pressPay(buyer);
    // The allowance and what it is for are one question here, and one there.
    await confirm(buyer, "pay");
    const second = await openPaid(buyer);
    expect(wallet.asked.at(-1)).toBe("wallet_sendCalls");
    await seeTrade(buyer, second);
    await openTrade(seller, second);
  },
);
