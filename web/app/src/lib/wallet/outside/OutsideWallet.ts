import type { Address, WalletClient } from "viem";
import { Cell } from "../../chain/Cell.ts";
import { WalletError } from "../WalletError.ts";

/** A wallet that announced itself. */
export interface OutsideOffer {
  readonly id: string;
  readonly name: string;
  /** A data URI, as EIP-6963 demands. */
  readonly icon: string | undefined;
}

export interface OutsideConnection {
  readonly address: Address;
  /** The wallet's own name. */
  readonly wallet: string;
  readonly chainId: number;
}

export interface OutsideWallets {
  connection(): OutsideConnection | null;
  watch(listener: () => void): () => void;
  offers(): OutsideOffer[];
  watchOffers(listener: () => void): () => void;
  connect(id: string): Promise<void>;
  reconnect(id: string): Promise<void>;
  disconnect(): Promise<void>;
  client(account: Address): Promise<WalletClient>;
}

const announcementWait = 1_500;
const rejectedByUser = 4001;

/** The connected outside wallet, if any. What speaks to wallets is loaded on first use: most visits never need it. */
export class OutsideWallet {
  readonly #load: () => Promise<OutsideWallets>;
  readonly #connection = new Cell<OutsideConnection | null>(null);
  readonly #offers = new Cell<readonly OutsideOffer[]>([]);
  #wallets: Promise<OutsideWallets> | null = null;

  constructor(load: () => Promise<OutsideWallets>) {
    this.#load = load;
  }

  readonly read = (): OutsideConnection | null => this.#connection.value;
  readonly subscribe = (listener: () => void): (() => void) => this.#connection.subscribe(listener);

  /** The wallets found in this browser; they announce themselves shortly after `discover`. */
  readonly offers = (): readonly OutsideOffer[] => this.#offers.value;
  readonly subscribeOffers = (listener: () => void): (() => void) => this.#offers.subscribe(listener);

  async discover(): Promise<void> {
    await this.#open();
  }

  async connect(id: string): Promise<Address> {
    const wallets = await this.#open();
    try {
      await wallets.connect(id);
    } catch (error) {
      throw new WalletError(
        isRejection(error) ? "userRejected" : "outsideWalletFailed",
        {},
        { cause: error },
      );
    }
    const connection = wallets.connection();
    if (!connection) throw new WalletError("outsideWalletFailed");
    return connection.address;
  }

  /** Without a question to the user: the wallet remembers that it was connected, or it does not. */
  async reconnect(id: string): Promise<void> {
    const wallets = await this.#open();
    await this.#announced(id);
    await wallets.reconnect(id).catch(() => undefined);
  }

  async disconnect(): Promise<void> {
    await (await this.#open()).disconnect();
  }

  /** Speaks to the connected wallet, on the page's chain. */
  async client(account: Address): Promise<WalletClient> {
    const wallets = await this.#open();
    try {
      return await wallets.client(account);
    } catch (error) {
      throw new WalletError(isRejection(error) ? "userRejected" : "otherChain", {}, { cause: error });
    }
  }

  #open(): Promise<OutsideWallets> {
    this.#wallets ??= this.#load().then((wallets) => {
      const update = () => {
        this.#connection.value = wallets.connection();
      };
      const updateOffers = () => {
        this.#offers.value = wallets.offers();
      };
      wallets.watch(update);
      wallets.watchOffers(updateOffers);
      updateOffers();
      return wallets;
    });
    return this.#wallets;
  }

  #announced(id: string): Promise<void> {
    const isHere = () => this.offers().some((offer) => offer.id === id);
    if (isHere()) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = () => {
        unsubscribe();
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(stop, announcementWait);
      const unsubscribe = this.subscribeOffers(() => {
        if (isHere()) stop();
      });
    });
  }
}

export const isRejection = (error: unknown): boolean => hasCode(error, rejectedByUser);

/** EIP-1193 gives the code; libraries wrap it. */
export function hasCode(error: unknown, code: number): boolean {
  for (
    let one: unknown = error;
    typeof one === "object" && one !== null;
    one = (one as { cause?: unknown }).cause
  ) {
    if ("code" in one && one.code === code) return true;
  }
  return false;
}
