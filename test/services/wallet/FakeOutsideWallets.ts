import { type Address, createWalletClient, custom, type Hex, numberToHex } from "viem";
import type { ChainClient } from "../../../web/app/src/lib/chain/client.ts";
import type {
  OutsideConnection,
  OutsideWallets,
} from "../../../web/app/src/lib/wallet/outside/OutsideWallet.ts";

interface BatchCall {
  to: Address;
  data?: Hex;
}

/** A wallet beside the page, which outlives it. It signs with an account that the node itself unlocks. */
export class FakeOutsideWallets implements OutsideWallets {
  /** What it asked its user, in order. */
  readonly asked: string[] = [];
  /** Whether it takes several calls as one. */
  batches = false;
  /** What it has of the batches it took, by its name for them; null while they are on their way. */
  readonly taken = new Map<string, Hex | null>();
  readonly #client: ChainClient;
  readonly #address: Address;
  #listener: () => void = () => undefined;
  #isConnected = false;
  #calls: readonly BatchCall[] = [];

  constructor(client: ChainClient, address: Address) {
    this.#client = client;
    this.#address = address;
  }

  connection = (): OutsideConnection | null =>
    this.#isConnected ? { address: this.#address, wallet: "Fake", chainId: this.#client.chain.id } : null;
  watch = (listener: () => void) => {
    this.#listener = listener;
    return () => undefined;
  };
  offers = () => [{ id: "io.fake", name: "Fake", icon: undefined }];
  watchOffers = () => () => undefined;
  connect = async () => {
    this.#isConnected = true;
    this.#listener();
  };
  reconnect = () => this.connect();
  disconnect = async () => undefined;
  client = async (account: Address) =>
    createWalletClient({
      account,
      chain: this.#client.chain,
      transport: custom({ request: (request) => this.#answer(request) }, { retryCount: 0 }),
    });

  /** Carries out the batch that it took last: here one call after the other, told as the last one's transaction. */
  async carryOut(id: string): Promise<void> {
    let hash: Hex = "0x";
    for (const { to, data } of this.#calls) {
      const params = [{ from: this.#address, to, data }] as never;
      hash = (await this.#client.request({ method: "eth_sendTransaction", params } as never)) as Hex;
    }
    this.taken.set(id, hash);
  }

  async #answer({ method, params }: { method: string; params?: unknown }): Promise<unknown> {
    switch (method) {
      case "wallet_getCapabilities":
        if (!this.batches) throw Object.assign(new Error("not here"), { code: 4200 });
        return { [numberToHex(this.#client.chain.id)]: { atomic: { status: "supported" } } };
      case "wallet_sendCalls": {
        this.asked.push(method);
        const [{ calls }] = params as [{ calls: readonly BatchCall[] }];
        this.#calls = calls;
        const id = `batch ${this.taken.size + 1}`;
        this.taken.set(id, null);
        return { id };
      }
      case "wallet_getCallsStatus":
        return this.#status((params as [string])[0]);
      case "eth_signTypedData_v4":
      case "eth_sendTransaction":
        this.asked.push(method);
    }
    return this.#client.request({ method, params } as never);
  }

  async #status(id: string): Promise<unknown> {
    const hash = this.taken.get(id);
    if (hash === undefined) throw Object.assign(new Error("unknown bundle id"), { code: 5730 });
    const chainId = numberToHex(this.#client.chain.id);
    const common = { version: "2.0.0", id, chainId, atomic: true };
    if (hash === null) return { ...common, status: 100 };
    const params = [hash] as const;
    const receipt = await this.#client.request({ method: "eth_getTransactionReceipt", params } as never);
    return { ...common, status: 200, receipts: [receipt] };
  }
}
