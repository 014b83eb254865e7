import {
  type Address,
  createWalletClient,
  type Hex,
  http,
  type LocalAccount,
  numberToHex,
  type TypedDataDefinition,
  type WalletClient,
} from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import type { Person } from "./Person.ts";

interface Request {
  method: string;
  params?: readonly unknown[];
}

type Answer = { result: unknown; chainChanged?: Hex } | { error: { code: number; message: string } };

interface Sending {
  to?: Address;
  data?: Hex;
  value?: Hex;
}

const rejected = { error: { code: 4001, message: "The user said no." } };
const unknownChain = { error: { code: 4902, message: "This chain is not known here." } };
const anotherChain = 1;

/** A wallet beside the page, which announces itself (EIP-6963). Its user agrees to everything but what they are told to refuse. */
export class InjectedWallet {
  readonly name = "Journey Wallet";
  readonly account: LocalAccount;
  /** What it asked its user, in order. */
  readonly asked: string[] = [];
  /** The next question gets a no. */
  refuses = false;
  /** Whether it takes several calls as one (EIP-5792). */
  batches = false;
  chainId = anotherChain;
  readonly #person: Person;
  readonly #client: WalletClient;
  readonly #batches = new Map<string, Hex[]>();
  #isConnected = false;
  #knowsChain = false;

  private constructor(person: Person, account: LocalAccount) {
    this.#person = person;
    this.account = account;
    this.#client = createWalletClient({
      account: this.account,
      transport: http(person.stack.config.rpcUrl),
    });
  }

  /** Stands in the person's browser from the next page on. */
  static async install(
    person: Person,
    account: LocalAccount = privateKeyToAccount(generatePrivateKey()),
  ): Promise<InjectedWallet> {
    const wallet = new InjectedWallet(person, account);
    await person.context.exposeFunction("askJourneyWallet", (request: Request) => wallet.#answer(request));
    await person.context.addInitScript(announce, wallet.name);
    person.address = wallet.account.address;
    return wallet;
  }

  async #answer(request: Request): Promise<Answer> {
    const { address } = this.account;
    switch (request.method) {
      case "eth_accounts":
        return { result: this.#isConnected ? [address] : [] };
      case "eth_chainId":
        return { result: numberToHex(this.chainId) };
      case "wallet_revokePermissions":
        this.#isConnected = false;
        return { result: null };
      case "wallet_getCapabilities":
        return {
          result: { [this.#pagesChain]: { atomic: { status: this.batches ? "supported" : "unsupported" } } },
        };
      case "wallet_getCallsStatus":
        return { result: await this.#statusOf(request.params?.[0] as string) };
      case "eth_requestAccounts":
      case "wallet_requestPermissions":
      case "wallet_switchEthereumChain":
      case "wallet_addEthereumChain":
      case "eth_signTypedData_v4":
      case "eth_sendTransaction":
      case "wallet_sendCalls":
        return this.#askUser(request);
      default:
        return { result: await this.#person.stack.request(request.method, [...(request.params ?? [])]) };
    }
  }

  async #askUser({ method, params = [] }: Request): Promise<Answer> {
    if (method === "wallet_switchEthereumChain" && !this.#knowsChain) return unknownChain;
    this.asked.push(method);
    if (this.refuses) {
      this.refuses = false;
      return rejected;
    }
    switch (method) {
      case "eth_requestAccounts":
        this.#isConnected = true;
        return { result: [this.account.address] };
      case "wallet_requestPermissions":
        this.#isConnected = true;
        return {
          result: [
            {
              parentCapability: "eth_accounts",
              caveats: [{ type: "restrictReturnedAccounts", value: [this.account.address] }],
            },
          ],
        };
      case "eth_signTypedData_v4":
        return { result: await this.#sign(params[1] as string) };
      case "eth_sendTransaction":
        return { result: await this.#send(params[0] as Sending) };
      case "wallet_sendCalls":
        return { result: await this.#sendBatch(params[0] as { calls: readonly Sending[] }) };
      default:
        this.#knowsChain = true;
        this.chainId = this.#person.stack.config.chainId;
        return { result: null, chainChanged: this.#pagesChain };
    }
  }

  get #pagesChain(): Hex {
    return numberToHex(this.#person.stack.config.chainId);
  }

  #sign(typedData: string): Promise<Hex> {
    return this.#client.signTypedData({
      account: this.account,
      ...(JSON.parse(typedData) as TypedDataDefinition),
    });
  }

  #send({ to, data, value }: Sending): Promise<Hex> {
    const { account } = this;
    return this.#client.sendTransaction({ account, chain: null, to, data, value: BigInt(value ?? 0) });
  }

  async #sendBatch({ calls }: { calls: readonly Sending[] }): Promise<{ id: string }> {
    const hashes: Hex[] = [];
    for (const call of calls) {
      const hash = await this.#send(call);
      await this.#person.stack.client.waitForTransactionReceipt({ hash });
      hashes.push(hash);
    }
    const id = `batch ${this.#batches.size + 1}`;
    this.#batches.set(id, hashes);
    return { id };
  }

  async #statusOf(id: string): Promise<unknown> {
    const hash = this.#batches.get(id)?.at(-1);
    if (!hash) throw new Error(`There is no batch ${id}.`);
    const receipt = await this.#person.stack.request("eth_getTransactionReceipt", [hash]);
    const common = { version: "2.0.0", id, chainId: this.#pagesChain, atomic: true };
    return { ...common, status: 200, receipts: [receipt] };
  }
}

/** Runs in the page, before anything of it does. */
function announce(name: string): void {
  type Listener = (value: unknown) => void;
  const ask = (globalThis as unknown as { askJourneyWallet: (request: unknown) => Promise<Answer> })
    .askJourneyWallet;
  const listeners = new Map<string, Set<Listener>>();
  const provider = {
    async request(request: unknown): Promise<unknown> {
      const answer = await ask(request);
      if ("error" in answer) throw Object.assign(new Error(answer.error.message), answer.error);
      if (answer.chainChanged)
        for (const listener of listeners.get("chainChanged") ?? []) listener(answer.chainChanged);
      return answer.result;
    },
    on(event: string, listener: Listener): void {
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
    },
    removeListener(event: string, listener: Listener): void {
      listeners.get(event)?.delete(listener);
    },
  };
  const icon = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>";
  const info = { uuid: "0b9a1f64-3f0e-4d58-9d0e-6f1c2f3a4b5c", name, icon, rdns: "org.example.journey" };
  const detail = Object.freeze({ info, provider });
  const say = () => dispatchEvent(new CustomEvent("eip6963:announceProvider", { detail }));
  addEventListener("eip6963:requestProvider", say);
  say();
}
