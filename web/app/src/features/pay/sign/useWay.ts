import { useQuery } from "@tanstack/react-query";
import { erc20Abi } from "viem";
import type { Agreement } from "../../../../../shared/agreement/agreement.ts";
import { isNativeCoin } from "../../../../../shared/money/token.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import { keys } from "../../../lib/query/keys.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import type { CoinWords } from "../../../lib/signing/SigningRequest.ts";
import { chooseMethod, type Way } from "./chooseMethod.ts";
import { readCoinWords } from "./readCoinWords.ts";
import { readPermit2Allowance } from "./readPermit2Allowance.ts";

export interface PayWay {
  way: Way;
  /** What the coin's signatures are made for, where that is proved. */
  coin: CoinWords | null;
}

/** How this agreement would be paid best; undefined while the coin is asked. */
export function useWay({ buyer, price }: Agreement): PayWay | undefined {
  const { client, config } = useChain();
  const { address: token } = price.token;
  const isNative = isNativeCoin(price.token);
  const { data } = useQuery({
    queryKey: [...keys.state(), "way", token, buyer.address, price.amount.toString()],
    queryFn: async (): Promise<PayWay> => {
      const [code, allowance, coin, permit2Allowance] = await Promise.all([
        client.getCode({ address: buyer.address }),
        client.readContract({
          address: token,
          abi: erc20Abi,
          functionName: "allowance",
          args: [buyer.address, config.escrow],
        }),
        readCoinWords(client, config.chainId, token),
        readPermit2Allowance(client, token, buyer.address),
      ]);
      const offered = config.coins.find((one) => sameAddress(one.address, token))?.methods ?? [];
      // Words that cannot be proved make every signature for this coin worthless.
      const methods = coin ? offered : [];
      const signsWithKey = code === undefined;
      const { amount } = price;
      const choice = { isNative, methods, amount, allowance, permit2Allowance, signsWithKey };
      const way = chooseMethod(choice);
      return { way, coin };
    },
    enabled: !isNative,
    networkMode: "always",
    retry: 1,
  });
  return isNative ? { way: "native", coin: null } : data;
}
