import { erc20Abi, type Hex } from "viem";
import type { Payment } from "../../../web/app/src/features/pay/calls.ts";
import type { Way } from "../../../web/app/src/features/pay/sign/chooseMethod.ts";
import { paymentCalls } from "../../../web/app/src/features/pay/sign/paymentCalls.ts";
import { readCoinWords } from "../../../web/app/src/features/pay/sign/readCoinWords.ts";
import type { ChainClient } from "../../../web/app/src/lib/chain/client.ts";
import { type Agreement, termsOf } from "../../../web/shared/agreement/agreement.ts";
import { tradeId } from "../../../web/shared/escrow/terms.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { offer } from "../../web/pay/support/scene.ts";
import type { Market } from "./market.ts";

/** The account of the wallet that `openPage` restores. */
export const me = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";

export type Deals = ReturnType<typeof dealsIn>;

/** Payments in a market, and what the chain says of them. */
export function dealsIn(market: Market, client: ChainClient) {
  async function deal(way: Way, buyer: Hex = me, token: Hex = market.dollar) {
    const terms = await market.terms(buyer, token);
    const { escrow } = market;
    const payment: Payment = { escrow, terms, context: { terms } };
    const coin = await readCoinWords(client, client.chain.id, token);
    const now = Number((await client.getBlock()).timestamp);
    const chainId = client.chain.id;
    const calls = await paymentCalls(payment, way, { client, coin, chainId, now });
    const trade = tradeId(terms, chainId, escrow);
    return { terms, trade, calls, purpose: { action: "pay", trade } };
  }

  /** A request as the carton keeps it, under the market's rules. */
  async function request(address: Hex, number: number) {
    const { deliverBy, seller } = await market.terms(me, address);
    const agreement: Agreement = {
      version: 1,
      language: "en",
      createdAt: deliverBy - 86_400,
      nonce: `0x${number.toString(16).padStart(64, "0")}`,
      escrow: market.escrow,
      seller: { address: seller, name: "Sam", encryptionKey: null },
      buyer: { address: me, name: "", encryptionKey: null },
      subject: { kind: "goods", words: "Tea" },
      price: { token: { chainId: client.chain.id, address, symbol: "C", decimals: 0 }, amount: 100n },
      deliverBy,
      policy: { ...offer.named, content: market.policy },
    };
    return { agreement, terms: termsOf(agreement) };
  }

  const isPaid = async (trade: Hex) => {
    const at = { address: market.escrow, abi: escrowAbi } as const;
    return (await client.readContract({ ...at, functionName: "tradeOf", args: [trade] })).held === 100n;
  };

  const allowance = (owner: Hex, token: Hex) =>
    client.readContract({
      address: token,
      abi: erc20Abi,
      functionName: "allowance",
      args: [owner, market.escrow],
    });

  return { deal, request, isPaid, allowance };
}
