import type { Address, Chain, WalletClient } from "viem";
import { createConfig, http } from "wagmi";
import {
  connect,
  disconnect,
  getConnection,
  getConnectors,
  reconnect,
  watchConnection,
  watchConnectors,
} from "wagmi/actions";
import type { OutsideConnection, OutsideOffer, OutsideWallets } from "./OutsideWallet.ts";

/** Wallets that announce themselves to the page (EIP-6963), for one chain. Loaded when somebody asks for them. */
export function createOutsideWallets(chain: Chain): OutsideWallets {
  const config = createConfig({
    chains: [chain],
    transports: { [chain.id]: http(chain.rpcUrls.default.http[0]) },
    storage: null,
  });
  const connectorOf = (id: string) => getConnectors(config).find((connector) => connector.id === id);

  const connection = (): OutsideConnection | null => {
    const { status, address, connector, chainId } = getConnection(config);
    return status === "connected" ? { address, wallet: connector.name, chainId } : null;
  };

  /** What signs and sends is as large again, and comes when there is something to sign. */
  async function client(account: Address): Promise<WalletClient> {
    const { walletClientOn } = await import("./walletClientOn.ts");
    return walletClientOn(config, chain, account);
  }

  return {
    connection,
    client,
    watch: (listener) => watchConnection(config, { onChange: () => listener() }),
    offers: () => getConnectors(config).map(({ id, name, icon }): OutsideOffer => ({ id, name, icon })),
    watchOffers: (listener) => watchConnectors(config, { onChange: () => listener() }),
    async connect(id) {
      const connector = connectorOf(id);
      if (connector) await connect(config, { connector, chainId: chain.id });
    },
    async reconnect(id) {
      const connector = connectorOf(id);
      if (connector) await reconnect(config, { connectors: [connector] });
    },
    async disconnect() {
      await disconnect(config);
    },
  };
}
