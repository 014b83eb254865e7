import type { Address } from "viem";
import { Cell } from "../chain/Cell.ts";
import type { Account } from "./Account.ts";
import type { OutsideWallet } from "./outside/OutsideWallet.ts";
import type { VaultSight } from "./vault/VaultSight.ts";
import { initialSettings, type WalletSettings } from "./WalletSettings.ts";
import { WorkerLine, type WorkerPort } from "./WorkerLine.ts";
import type { Method, Params, Results, WalletNews } from "./worker/protocol.ts";

export interface WalletState {
  /** `unknown` until the vault was looked for. */
  readonly vault: "unknown" | "none" | "locked" | "open";
  /** Names the stored vault, for those who mean to replace it. */
  readonly vaultId: string | null;
  readonly accounts: readonly Account[];
  /** Who acts now; null while there is nobody. */
  readonly account: Account | null;
}

interface Parts {
  readonly openWorker: () => WorkerPort;
  readonly vault: VaultSight;
  readonly settings: WalletSettings;
  readonly outside: OutsideWallet;
  /** Whether the chain knows an account. */
  readonly isUsed: (address: Address) => Promise<boolean>;
  /** Takes off this device what was said: by the accounts of the phrase, or by an outside wallet's. */
  readonly forgetTalk: (whose: "key" | Pick<Account, "address">) => Promise<void>;
}

/** A phrase with an unused stretch longer than this is rare, and `addAccount` reaches beyond. */
const discoveryRange = 10;

/** A wallet that was connected and does not answer for so many milliseconds keeps nobody from the door. */
const longestReturn = 2_000;

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** The wallet as the page knows it: which accounts there are and who acts. The keys are in the Worker. */
export class Wallet {
  readonly settings: WalletSettings;
  readonly outside: OutsideWallet;
  readonly #isUsed: Parts["isUsed"];
  readonly #forgetTalk: Parts["forgetTalk"];
  readonly #sight: VaultSight;
  readonly #line: WorkerLine;
  readonly #state: Cell<WalletState>;
  #vault: WalletState["vault"] = "unknown";
  #vaultId: string | null = null;
  #addresses: readonly Address[] = [];

  constructor({ openWorker, vault, settings, outside, isUsed, forgetTalk }: Parts) {
    this.#isUsed = isUsed;
    this.#forgetTalk = forgetTalk;
    this.settings = settings;
    this.outside = outside;
    this.#sight = vault;
    this.#line = new WorkerLine(openWorker, (news) => this.#hear(news));
    this.#state = new Cell(this.#derive([]));
    // A running Worker tells more, and in the order in which it happened.
    vault.onNews(() => {
      if (!this.#line.isOpen) void this.#look();
    });
    settings.subscribe(() => this.#refresh());
    outside.subscribe(() => this.#refresh());
  }

  readonly read = (): WalletState => this.#state.value;
  readonly subscribe = (listener: () => void): (() => void) => this.#state.subscribe(listener);

  /** Calls that neither open nor close the wallet go straight to the Worker. */
  call<M extends Exclude<Method, "create" | "restore" | "unlock" | "lock" | "remove">>(
    method: M,
    params: Params<M>,
  ): Promise<Results[M]> {
    return this.#line.call(method, params);
  }

  /** Looks for a vault, and for the outside wallet of the last visit. */
  async start(): Promise<void> {
    const { outside, selected } = this.settings.value;
    const reconnecting = outside === null ? null : this.outside.reconnect(outside);
    // Who acts with it would see the door for a moment, and then what is behind it.
    if (selected === "outside")
      await Promise.race([reconnecting, wait(longestReturn)]).catch(() => undefined);
    await Promise.all([this.#look(), reconnecting]);
  }

  async create(
    password: string,
    answers: Params<"create">["answers"],
    replace: string | null,
  ): Promise<void> {
    await this.#found(() => this.#line.call("create", { answers, replace, ...this.#opening(password, 1) }));
  }

  async restore(password: string, phrase: string, replace: string | null): Promise<void> {
    await this.#found(() => this.#line.call("restore", { phrase, replace, ...this.#opening(password, 1) }));
    // The wallet is open already; a node that does not answer leaves the accounts to be added by hand.
    void this.#discoverAccounts().catch(() => undefined);
  }

  async unlock(password: string): Promise<void> {
    const { accounts } = this.settings.value;
    const { addresses } = await this.#line.call("unlock", this.#opening(password, accounts.length));
    await this.#opened(addresses);
  }

  async lock(): Promise<void> {
    await this.#line.call("lock", {});
    this.#closed("locked");
  }

  /** The page is being left: its keys go, those of other tabs stay. */
  leave(): void {
    this.#line.close();
    if (this.#vault === "open") this.#closed("locked");
  }

  /** Takes the wallet off this device. */
  async remove(): Promise<void> {
    await this.#line.call("remove", {});
    await this.#forgetTalk("key");
    this.settings.change({ ...initialSettings, autoLockMinutes: this.settings.value.autoLockMinutes });
    this.#closed("none");
  }

  async addAccount(name: string | null): Promise<void> {
    const accounts = [...this.settings.value.accounts, name];
    const { addresses } = await this.#line.call("accounts", { accounts: accounts.length });
    this.#addresses = addresses;
    this.settings.change({ accounts, selected: accounts.length });
  }

  renameAccount(number: number, name: string | null): void {
    const accounts = this.settings.value.accounts.with(number - 1, name);
    this.settings.change({ accounts });
  }

  select({ number }: Account): void {
    this.settings.change({ selected: number ?? "outside" });
  }

  async connect(id: string): Promise<void> {
    await this.outside.connect(id);
    this.settings.change({ outside: id, selected: "outside" });
  }

  async disconnect(): Promise<void> {
    const connected = this.outside.read();
    await this.outside.disconnect();
    if (connected) await this.#forgetTalk(connected);
    this.settings.change({ outside: null, selected: 1 });
  }

  async setAutoLock(minutes: number): Promise<void> {
    this.settings.change({ autoLockMinutes: minutes });
    await this.#line.call("setAutoLock", { minutes });
  }

  #opening(password: string, accounts: number) {
    return { password, accounts, minutes: this.settings.value.autoLockMinutes };
  }

  async #found(make: () => Promise<{ addresses: Address[] }>): Promise<void> {
    const { addresses } = await make();
    this.settings.change({ accounts: [null], selected: 1 });
    await this.#opened(addresses);
    // Without this a browser short of space may drop the vault; it is the user's phrase that stands in then.
    await navigator.storage?.persist?.().catch(() => false);
  }

  /** Takes over accounts of the phrase that were used before: those up to the last one somebody knows. */
  async #discoverAccounts(): Promise<void> {
    const { addresses } = await this.#line.call("accounts", { accounts: discoveryRange });
    const used = await Promise.all(addresses.map(this.#isUsed));
    const { accounts } = this.settings.value;
    const count = Math.max(accounts.length, used.lastIndexOf(true) + 1);
    this.#addresses = addresses.slice(0, count);
    this.settings.change({ accounts: [...accounts, ...Array(count - accounts.length).fill(null)] });
  }

  async #opened(addresses: readonly Address[]): Promise<void> {
    this.#vaultId = (await this.#line.call("status", {})).vault;
    this.#vault = "open";
    this.#addresses = addresses;
    this.#refresh();
  }

  #closed(vault: "none" | "locked"): void {
    this.#vault = vault;
    this.#addresses = [];
    if (vault === "none") this.#vaultId = null;
    this.#refresh();
  }

  async #look(): Promise<void> {
    const vault = await this.#sight.id();
    this.#vaultId = vault;
    this.#closed(vault === null ? "none" : "locked");
  }

  #hear(news: WalletNews): void {
    if (news !== "locked") void this.#look();
    else if (this.#vault === "open") this.#closed("locked");
  }

  #refresh(): void {
    this.#state.value = this.#derive(this.#state.value.accounts);
  }

  /** An account that did not change stays the same object, so that nothing on screen starts anew for it. */
  #derive(before: readonly Account[]): WalletState {
    const { accounts: names, selected } = this.settings.value;
    const connected = this.outside.read();
    const derived: Account[] = this.#addresses
      .slice(0, names.length)
      .map((address, index) => ({ kind: "key", address, name: names[index] ?? null, number: index + 1 }));
    if (connected) {
      derived.push({ kind: "outside", address: connected.address, name: connected.wallet, number: null });
    }
    const accounts = derived.map((one) => before.find((known) => isSame(known, one)) ?? one);
    const chosen = accounts.find(({ number }) => (number ?? "outside") === selected);
    // Somebody else's account never takes the place of a locked one unasked.
    const account = chosen ?? (this.#vault === "locked" ? null : (accounts[0] ?? null));
    return { vault: this.#vault, vaultId: this.#vaultId, accounts, account };
  }
}

const isSame = (one: Account, other: Account): boolean =>
  one.kind === other.kind &&
  one.address === other.address &&
  one.name === other.name &&
  one.number === other.number;
