import { useLocation } from "@tanstack/react-router";
import { useMemo } from "react";
import { isAddressEqual } from "viem";
import { formatAmount } from "../../../../../shared/money/formatAmount.ts";
import { tokenKey } from "../../../../../shared/money/token.ts";
import { payCoins } from "../../../lib/deal/payCoins.ts";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { readHash } from "../open/readHash.ts";
import type { PlainDraft } from "./readPlain.ts";

const nothing: PlainDraft = { party: "", coin: null, amount: "" };

/** What stands behind the `#` of a plain payment, to be filled in. What cannot be read, or names an unknown coin, fills in nothing. */
export function useAsked(): { asked: PlainDraft; hash: string } {
  const { config } = useChain();
  const { locale } = useFormat();
  const { hash } = useLocation();
  const asked = useMemo(() => {
    const link = readHash(hash, { chainId: config.chainId, escrow: config.escrow });
    if (link.kind !== "payment") return nothing;
    const coin = payCoins(config).find(({ address }) => isAddressEqual(address, link.token));
    if (!coin) return nothing;
    const amount = link.amount === null ? "" : formatAmount(link.amount, coin.decimals, locale);
    return { party: link.to, coin: tokenKey(coin), amount };
  }, [hash, config, locale]);
  return { asked, hash };
}
