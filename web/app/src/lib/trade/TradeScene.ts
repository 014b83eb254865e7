import type { Address } from "viem";
import type { Policy } from "../../../../shared/escrow/policy.ts";
import type { Side } from "../../../../shared/escrow/side.ts";
import type { Trade } from "../../../../shared/escrow/trade.ts";
import type { CoinView } from "../money/CoinView.ts";
import type { AgreementReading } from "./AgreementReading.ts";

/** A trade with everything that its pages need to show it and to act on it. */
export interface TradeScene {
  trade: Trade;
  policy: Policy;
  coin: CoinView;
  /** Null for somebody without an open wallet. */
  viewer: Address | null;
  /** Null for an onlooker. */
  side: Side | null;
  agreement: AgreementReading;
  /** The chain's time. */
  now: number;
}
