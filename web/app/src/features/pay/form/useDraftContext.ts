import type { Address } from "viem";
import type { Token } from "../../../../../shared/money/token.ts";
import { balanceOf } from "../../../lib/chain/readBalances.ts";
import type { PolicyOffer } from "../../../lib/deal/PolicyOffer.ts";
import { payCoins } from "../../../lib/deal/payCoins.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useExpectedBalances } from "../../../lib/query/useExpectedBalances.ts";
import { useNow } from "../../../lib/query/useNow.ts";
import type { DraftContext } from "./readDraft.ts";

/** What a draft is read against; null until the chain's time is known. */
export function useDraftContext(
  you: Address | null,
  writes: "payment" | "request",
  policies: readonly PolicyOffer[],
): DraftContext | null {
  const { config } = useChain();
  const now = useNow();
  const { locale } = useFormat();
  // A request is paid by somebody else: what its writer has does not matter.
  const balances = useExpectedBalances(writes === "payment" ? you : null).data;
  if (now === null) return null;
  return {
    you,
    escrow: config.escrow,
    coins: payCoins(config),
    policies,
    locale,
    now,
    partyMayBeOpen: writes === "request",
    balanceOf: (coin: Token) => (balances && balanceOf(balances, coin.address)?.amount) ?? null,
  };
}
