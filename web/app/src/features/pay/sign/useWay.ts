import { useQuery } from "@tanstack/react-query";
import { erc20Abi } from "viem";
import type { Agreement } from "../../../../../shared/agreement/agreement.ts";
import { isNativeCoin } from "../../../../../shared/money/token.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { keys } from "../../../lib/query/keys.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { chooseMethod, type Way } from "./chooseMethod.ts";
import type { CoinDomain } from "./coinSignatures.ts";
import { readCoinDomain } from "./readCoinDomain.ts";

export interface PayWay {
  way: Way;
  domain: CoinDomain | null;
}

/** How this agreement would be paid best; undefined while the coin is asked. */
export function useWay({ buyer, price }: Agreement): PayWay | undefined {
  const { client, config } = useChain();
  const { address: token } = price.token;
  const isNative = isNativeCoin(price.token);
  const { data } = useQuery({
    queryKey: [...keys.state(), "way", token, buyer.address, price.amount.toString()],
    queryFn: async (): Promise<PayWay> => {
      const [code, allowance, domain] = await Promise.all([
        client.getCode({ address: buyer.address }),
        client.readContract({
          address: token,
          abi: erc20Abi,
          functionName: "allowance",
          args: [buyer.address, config.escrow],
        }),
        readCoinDomain(client, config.chainId, token),
      ]);
      const offered = config.coins.find((coin) => sameAddress(coin.address, token))?.methods ?? [];
      // A domain that cannot be proved makes every signature for this coin worthless.
      const methods = domain ? offered : [];
      const signsWithKey = code === undefined;
      const way = chooseMethod({ isNative, methods, amount: price.amount, allowance, signsWithKey });
      return { way, domain };
    },
    enabled: !isNative,
    networkMode: "always",
    retry: 1,
  });
  return isNative ? { way: "native", domain: null } : data;
}
