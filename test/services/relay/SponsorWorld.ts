import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Address,
  createPublicClient,
  type Hex,
  http,
  type PrivateKeyAccount,
  type PublicClient,
  parseEther,
  parseGwei,
} from "viem";
import { generatePrivateKey, mnemonicToAccount, privateKeyToAccount } from "viem/accounts";
import { expect } from "vitest";
import * as z from "zod/mini";
import { connectLocally } from "../../../scripts/deployment/connectLocally.ts";
import { type Deployer, fund, transact } from "../../../scripts/deployment/Deployer.ts";
import { readCoinWords } from "../../../web/app/src/features/pay/sign/readCoinWords.ts";
import { authorizationTypedData } from "../../../web/app/src/lib/signing/prelude/coinSignatures.ts";
import { Ledger } from "../../../web/relay/src/sponsor/Ledger.ts";
import { Sponsor, type SponsorLimits } from "../../../web/relay/src/sponsor/Sponsor.ts";
import { openKey } from "../../../web/service/openKey.ts";
import { statuses } from "../../../web/shared/escrow/status.ts";
import { type Terms, tradeId } from "../../../web/shared/escrow/terms.ts";
import { settlementTypedData } from "../../../web/shared/escrow/typedData.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { tokenAbi } from "../../../web/shared/generated/tokenAbi.ts";
import {
  type PaymentOrder,
  paymentOrderSchema,
  type SettlementOrder,
  settlementOrderSchema,
} from "../../../web/shared/sponsor/orders.ts";
import { type Anvil, startAnvil } from "../wallet/anvil.ts";
import { type Market, openMarket } from "../wallet/market.ts";
import { type Relay, startRelay } from "./relayServer.ts";

export const newPerson = (): PrivateKeyAccount => privateKeyToAccount(generatePrivateKey());
/** The market's seller. */
export const seller = mnemonicToAccount("test test test test test test test test test test test junk", {
  addressIndex: 2,
});

export interface Answer {
  status: number;
  code?: string;
  transaction?: Hex;
}

interface Service {
  limits?: Partial<SponsorLimits>;
  /** Of its own network: to have it fail. */
  client?: PublicClient;
  folder?: string;
  /** What one network address may ask in a minute. */
  orders?: number;
  /** Native coin of the sponsor. */
  purse?: bigint;
}

/** A chain with escrow and coins, people with coins and without native coin, and relays with a sponsor. */
export class SponsorWorld {
  readonly anvil: Anvil;
  readonly market: Market;
  readonly deployer: Deployer;
  readonly buyers: readonly PrivateKeyAccount[];
  readonly #folder: string;
  readonly #relays: Relay[] = [];

  static async open(): Promise<SponsorWorld> {
    const anvil = await startAnvil();
    const buyers = Array.from({ length: 4 }, newPerson);
    const market = await openMarket(
      anvil.client,
      buyers.map(({ address }) => address),
    );
    const deployer = await connectLocally(anvil.client.chain.rpcUrls.default.http[0]);
    const folder = await mkdtemp(join(tmpdir(), "parley-sponsor-"));
    return new SponsorWorld({ anvil, market, deployer, buyers, folder });
  }

  private constructor(parts: {
    anvil: Anvil;
    market: Market;
    deployer: Deployer;
    buyers: readonly PrivateKeyAccount[];
    folder: string;
  }) {
    this.anvil = parts.anvil;
    this.market = parts.market;
    this.deployer = parts.deployer;
    this.buyers = parts.buyers;
    this.#folder = parts.folder;
  }

  async close(): Promise<void> {
    for (const relay of this.#relays) await relay.stop();
    this.anvil.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  newClient(): PublicClient {
    return createPublicClient({
      transport: http(this.anvil.client.chain.rpcUrls.default.http[0]),
      cacheTime: 0,
    });
  }

  /** The real relay with a sponsor; on the same folder it is the same one, started again. */
  async start({ limits, client = this.newClient(), folder, purse = parseEther("1"), orders }: Service = {}) {
    const own = folder ?? (await mkdtemp(join(this.#folder, "own-")));
    const account = await openKey(own);
    await fund(this.deployer, account.address, purse);
    let sponsor: Sponsor | null = null;
    const relay = await startRelay({
      orders,
      sponsor: async (_, clock) => {
        const ledger = await Ledger.open(own, clock);
        sponsor = new Sponsor({
          ...{ client, account, escrow: this.market.escrow, ledger, clock },
          limits: {
            coins: [this.market.dollar],
            dailyBudget: parseEther("1"),
            maxFeePerGas: parseGwei("100"),
            maxGas: 600_000n,
            perPerson: 10,
            perNetwork: 30,
            ...limits,
          },
        });
        return sponsor;
      },
    });
    this.#relays.push(relay);
    const post = async (path: string, body: unknown): Promise<Answer> => {
      const response = await fetch(`${relay.url}/sponsor/${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: typeof body === "string" ? body : JSON.stringify(body),
      });
      const answer: Answer = { status: response.status, ...(await response.json()) };
      if (answer.transaction) await this.#mined();
      return answer;
    };
    return {
      relay,
      folder: own,
      address: account.address,
      tend: async () => {
        await (sponsor as unknown as Sponsor).tend();
        await this.#mined();
      },
      post,
      pay: (order: PaymentOrder) => post("payments", z.encode(paymentOrderSchema, order)),
      settle: (order: SettlementOrder) => post("settlements", z.encode(settlementOrderSchema, order)),
      state: async (person: Address) => {
        const response = await fetch(`${relay.url}/sponsor?account=${person}`);
        return { status: response.status, body: await response.json() };
      },
      sent: () => this.deployer.client.getTransactionCount({ address: account.address }),
    };
  }

  /** Anvil answers before it has mined, and no test is to look in between: unless it holds the blocks back itself. */
  async #mined(): Promise<void> {
    const { test } = this.anvil;
    if (!(await test.getAutomine())) return;
    await expect
      .poll(async () => (await test.getTxpoolStatus()).pending, { interval: 5, timeout: 10_000 })
      .toBe(0);
  }

  async now(): Promise<number> {
    return Number((await this.deployer.client.getBlock({ blockTag: "pending" })).timestamp);
  }

  terms(buyer: PrivateKeyAccount, token = this.market.dollar): Promise<Terms> {
    return this.market.terms(buyer.address, token);
  }

  idOf(terms: Terms): Hex {
    return tradeId(terms, this.anvil.client.chain.id, this.market.escrow);
  }

  /** What a buyer's wallet signs for a payment; `place` for a signature that is good elsewhere. */
  async payment(
    buyer: PrivateKeyAccount,
    {
      terms,
      place,
      ...time
    }: Partial<PaymentOrder> & { place?: { chainId?: number; escrow?: Address } } = {},
  ): Promise<PaymentOrder> {
    const own = terms ?? (await this.terms(buyer));
    const { validAfter = 0, validBefore = (await this.now()) + 1_200 } = time;
    const chainId = place?.chainId ?? this.anvil.client.chain.id;
    const escrow = place?.escrow ?? this.market.escrow;
    const words = await readCoinWords(this.deployer.client, this.anvil.client.chain.id, own.token);
    if (!words) throw new Error("The coin tells no words.");
    const typedData = authorizationTypedData(
      { ...words, chainId, verifyingContract: own.token },
      escrow,
      own,
      tradeId(own, chainId, escrow),
      { validAfter: BigInt(validAfter), validBefore: BigInt(validBefore) },
    );
    const signature = await buyer.signTypedData(typedData as Parameters<typeof buyer.signTypedData>[0]);
    return { terms: own, validAfter, validBefore, signature };
  }

  /** What both sides sign to split what is held. */
  async settlement(
    terms: Terms,
    buyer: PrivateKeyAccount,
    split: { toBuyer: bigint; expiresAt?: number },
  ): Promise<SettlementOrder> {
    const { held, epoch } = await this.trade(terms);
    const { toBuyer, expiresAt = (await this.now()) + 3_600 } = split;
    const place = { chainId: this.anvil.client.chain.id, escrow: this.market.escrow };
    const message = { trade: this.idOf(terms), held, epoch, toBuyer, expiresAt };
    const typedData = settlementTypedData(place, message);
    return {
      terms,
      offer: {
        toBuyer,
        expiresAt,
        buyerSignature: await buyer.signTypedData(typedData),
        sellerSignature: await seller.signTypedData(typedData),
      },
    };
  }

  async trade(terms: Terms) {
    const stored = await this.deployer.client.readContract({
      address: this.market.escrow,
      abi: escrowAbi,
      functionName: "tradeOf",
      args: [this.idOf(terms)],
    });
    return { ...stored, status: statuses[stored.status] };
  }

  coinsOf(owner: Address): Promise<bigint> {
    return this.deployer.client.readContract({
      address: this.market.dollar,
      abi: tokenAbi,
      functionName: "balanceOf",
      args: [owner],
    });
  }

  nativeOf(address: Address): Promise<bigint> {
    return this.deployer.client.getBalance({ address });
  }

  /** Somebody's own transaction about a trade. */
  act(account: PrivateKeyAccount, functionName: string, args: readonly unknown[], value = 0n) {
    const call = { address: this.market.escrow, abi: escrowAbi, functionName, args, value };
    return transact(this.deployer, call, account);
  }
}
