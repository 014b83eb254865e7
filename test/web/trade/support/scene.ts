import { privateKeyToAccount } from "viem/accounts";
import type { SignedOffer } from "../../../../web/app/src/lib/offers/SignedOffer.ts";
import type { TradeScene } from "../../../../web/app/src/lib/trade/TradeScene.ts";
import type { Trade } from "../../../../web/shared/escrow/trade.ts";
import { type SettlementMessage, settlementTypedData } from "../../../../web/shared/escrow/typedData.ts";
import { dollarToken } from "../../shared/support/agreements.ts";
import { terms as castTerms, chainId, escrow, policy } from "../../shared/support/cast.ts";

/** Parties who can sign. */
export const buyer = privateKeyToAccount(`0x${"b1".repeat(32)}`);
export const seller = privateKeyToAccount(`0x${"5e".repeat(32)}`);
export const stranger = privateKeyToAccount(`0x${"0f".repeat(32)}`);

export const terms = { ...castTerms, buyer: buyer.address, seller: seller.address };
export const place = { chainId, escrow } as const;

export const coin = { ...dollarToken, name: "Test Dollar", label: "tUSD", mark: null, isListed: true };

export async function signedBy(account: typeof buyer, message: SettlementMessage): Promise<SignedOffer> {
  const signature = await account.signTypedData(settlementTypedData(place, message));
  return { ...place, ...message, signer: account.address, signature };
}

export function sceneOf(trade: Trade, side: TradeScene["side"], now: number): TradeScene {
  const viewer = side ? trade.terms[side] : null;
  return { trade, policy, coin, viewer, side, agreement: { state: "reading" }, now };
}
