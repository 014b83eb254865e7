import type { Address, Chain, WalletClient } from "viem";
import type { Config } from "wagmi";
import { getConnection, getWalletClient, switchChain } from "wagmi/actions";

/** The connected wallet on the page's own chain, after asking it to change to that or to add it. */
export async function walletClientOn(config: Config, chain: Chain, account: Address): Promise<WalletClient> {
  if (getConnection(config).chainId !== chain.id) {
    const { rpcUrls, nativeCurrency, name } = chain;
    const addEthereumChainParameter = {
      chainName: name,
      nativeCurrency,
      rpcUrls: [...rpcUrls.default.http],
    };
    await switchChain(config, { chainId: chain.id, addEthereumChainParameter });
  }
  return getWalletClient(config, { account, chainId: chain.id });
}
