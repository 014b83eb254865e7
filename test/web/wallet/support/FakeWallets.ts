import type {
  OutsideConnection,
  OutsideWallets,
} from "../../../../web/app/src/lib/wallet/outside/OutsideWallet.ts";

/** Whose key is in the wallet beside the page. */
export const elsewhere = "0x00000000000000000000000000000000000000aA";

/** One wallet beside the page, which does what the test tells it. */
export class FakeWallets implements OutsideWallets {
  current: OutsideConnection | null = null;
  #listener: () => void = () => undefined;
  #offers: () => void = () => undefined;
  announced = [{ id: "io.fake", name: "Fake", icon: undefined }];
  refusal: unknown = null;

  change(connection: OutsideConnection | null) {
    this.current = connection;
    this.#listener();
  }
  announce() {
    this.announced = [{ id: "io.fake", name: "Fake", icon: undefined }];
    this.#offers();
  }
  connection = () => this.current;
  watch = (listener: () => void) => {
    this.#listener = listener;
    return () => undefined;
  };
  offers = () => this.announced;
  watchOffers = (listener: () => void) => {
    this.#offers = listener;
    return () => undefined;
  };
  connect = async () => {
    if (this.refusal) throw this.refusal;
    this.change({ address: elsewhere, wallet: "Fake", chainId: 1 });
  };
  reconnect = () => this.connect();
  disconnect = async () => this.change(null);
  client = async () => {
    throw { cause: { code: 4001 } };
  };
}
