import { encodeAbiParameters, getAbiItem, type Hex, sha256, stringToHex } from "viem";
import { keepOffer } from "../../web/app/src/lib/offers/keepOffer.ts";
import { type Agreement, encodeAgreement, termsOf } from "../../web/shared/agreement/agreement.ts";
import { tradeId } from "../../web/shared/escrow/terms.ts";
import { settlementTypedData } from "../../web/shared/escrow/typedData.ts";
import { encodeEvidence } from "../../web/shared/evidence/evidence.ts";
import type { FileType } from "../../web/shared/evidence/fileType.ts";
import { escrowAbi } from "../../web/shared/generated/escrowAbi.ts";
import { tokenAbi } from "../../web/shared/generated/tokenAbi.ts";
import type { PolicyKey } from "../../web/shared/policies/policyTemplate.ts";
import { seal } from "../../web/shared/sealed/seal.ts";
import type { Bilingual } from "../../web/shared/wire/language.ts";
import { nativeCoin } from "../../web/shared/wire/nativeCoin.ts";
import type { SeedPerson } from "./people.ts";
import type { World } from "./World.ts";

export interface DealPlan {
  /** Names it among the seeded deals, and makes its random-looking numbers. */
  name: string;
  buyer: SeedPerson;
  seller: SeedPerson;
  policy: PolicyKey;
  /** Smallest unit. */
  amount: bigint;
  /** A listed coin's symbol, otherwise native coin. */
  coin?: string;
  words: Bilingual;
  /** Seconds from payment. */
  within: number;
}

interface SeedFile {
  name: string;
  type: FileType;
  bytes: Uint8Array<ArrayBuffer>;
}

/** One protected payment of the seeded chain, told by the same calls, documents and signatures as the app makes. */
export class Deal {
  readonly #world: World;
  readonly #plan: DealPlan;
  #agreement: Agreement | undefined;

  constructor(world: World, plan: DealPlan) {
    this.#world = world;
    this.#plan = plan;
  }

  get agreement(): Agreement {
    if (!this.#agreement) throw new Error(`${this.#plan.name} is not paid yet.`);
    return this.#agreement;
  }

  get id(): Hex {
    const { chainId, escrow } = this.#world.config;
    return tradeId(termsOf(this.agreement), chainId, escrow);
  }

  async pay(): Promise<void> {
    const { buyer, seller, amount } = this.#plan;
    this.#agreement = await this.#write();
    const plain = encodeAgreement(this.#agreement);
    await this.#world.library.saveSealed(
      await seal(plain, [buyer.reader.publicKey, seller.reader.publicKey]),
    );
    const { address } = this.#agreement.price.token;
    const isNative = address === nativeCoin;
    const { escrow } = this.#world.config;
    if (!isNative) {
      const approve = { functionName: "approve", args: [escrow, amount] } as const;
      await this.#world.act(buyer.account, { address, abi: tokenAbi, ...approve });
    }
    await this.#call(buyer, "pay", [], isNative ? amount : 0n);
  }

  deliver = () => this.#call(this.#plan.seller, "deliver");
  allowReturn = () => this.#call(this.#plan.seller, "allowReturn");
  markReturned = () => this.#call(this.#plan.buyer, "markReturned");
  reclaim = (by: SeedPerson) => this.#call(by, "reclaim");
  release = (amount: bigint) => this.#call(this.#plan.buyer, "release", [amount]);
  refund = (amount: bigint) => this.#call(this.#plan.seller, "refund", [amount]);
  defaultJudgment = () => this.#call(this.#plan.buyer, "defaultJudgment", [this.agreement.policy.content]);

  claim(buyerBps: number, text: Bilingual) {
    return this.#plead("claim", this.#plan.buyer, buyerBps, text);
  }

  answer(buyerBps: number, text: Bilingual) {
    return this.#plead("answer", this.#plan.seller, buyerBps, text);
  }

  async addEvidence(by: SeedPerson, text: Bilingual, files: SeedFile[] = []): Promise<void> {
    const hash = await this.#publish("evidence", by, text, files);
    const { escrow: address } = this.#world.config;
    const args = [this.id, hash] as const;
    await this.#world.act(by.account, { address, abi: escrowAbi, functionName: "submitEvidence", args });
  }

  /** Signs an offer that leaves the buyer a part of what is held, and leaves it where both wallets look for it. */
  async offer(by: SeedPerson, toBuyer: bigint, lasting: number) {
    const { buyer, seller } = this.#plan;
    const { chainId, escrow } = this.#world.config;
    const place = { chainId, escrow };
    const { held, epoch } = await this.#stored();
    const expiresAt = (await this.#world.now()) + lasting;
    const message = { trade: this.id, held, toBuyer, expiresAt, epoch };
    const signature = await by.account.signTypedData(settlementTypedData(place, message));
    const other = by === buyer ? seller : buyer;
    const offer = { ...place, ...message, signer: by.account.address, signature };
    await keepOffer(this.#world.library, by.reader, other.reader.publicKey, offer);
    return offer;
  }

  async settle(by: SeedPerson, offer: Awaited<ReturnType<Deal["offer"]>>): Promise<void> {
    const { toBuyer, expiresAt, signature } = offer;
    const isBuyers = by !== this.#plan.buyer;
    const signed = {
      toBuyer,
      expiresAt,
      buyerSignature: isBuyers ? signature : "0x",
      sellerSignature: isBuyers ? "0x" : signature,
    };
    await this.#call(by, "settle", [signed]);
  }

  /** What `execute` is called with, so that a vote can pay out at once. */
  get execution(): Hex {
    const { inputs } = getAbiItem({ abi: escrowAbi, name: "execute" });
    return encodeAbiParameters(inputs, [termsOf(this.agreement), this.agreement.policy.content]);
  }

  async #plead(kind: "claim" | "answer", by: SeedPerson, buyerBps: number, text: Bilingual) {
    const statement = await this.#publish(kind, by, text, []);
    const plea = { buyerBps, statement, expiresAt: 0, signature: "0x" };
    const { content } = this.agreement.policy;
    // Deposits of the seeded policies are in native coin.
    await this.#call(by, kind === "claim" ? "openCase" : "answer", [content, plea], content.maxCaseFee);
  }

  async #publish(
    kind: "claim" | "answer" | "evidence",
    by: SeedPerson,
    text: Bilingual,
    files: readonly SeedFile[],
  ): Promise<Hex> {
    const { library, language } = this.#world;
    for (const { bytes } of files) await library.savePublic(bytes);
    const bytes = encodeEvidence({
      version: 1,
      kind,
      trade: this.id,
      author: by.account.address,
      createdAt: await this.#world.now(),
      nonce: this.#number(text.en),
      language,
      text: text[language],
      files: files.map(({ name, type, bytes }) => ({
        name,
        type,
        size: bytes.length,
        sha256: sha256(bytes),
      })),
    });
    await library.savePublic(bytes);
    return sha256(bytes);
  }

  async #write(): Promise<Agreement> {
    const { name, buyer, seller, policy: key, amount, coin, words, within } = this.#plan;
    const { config, language, policies } = this.#world;
    const policy = policies.find((one) => one.key === key)?.policy;
    if (!policy) throw new Error(`The chain has no policy "${key}".`);
    const money = coin ? this.#world.coin(coin) : { address: nativeCoin, ...config.native };
    const party = (one: SeedPerson) => ({
      address: one.account.address,
      name: one.name[language],
      encryptionKey: one.reader.publicKey,
    });
    const now = await this.#world.now();
    return {
      version: 1,
      language,
      createdAt: now,
      nonce: this.#number(name),
      escrow: config.escrow,
      buyer: party(buyer),
      seller: party(seller),
      subject: { kind: key === "service" ? "service" : "goods", words: words[language] },
      price: {
        token: {
          chainId: config.chainId,
          address: money.address,
          symbol: money.symbol,
          decimals: money.decimals,
        },
        amount,
      },
      deliverBy: now + within,
      policy,
    };
  }

  #call(by: SeedPerson, functionName: string, args: readonly unknown[] = [], value = 0n): Promise<void> {
    const call = { functionName, args: [termsOf(this.agreement), ...args], value };
    return this.#world.act(by.account, { address: this.#world.config.escrow, abi: escrowAbi, ...call });
  }

  #stored() {
    const { escrow: address } = this.#world.config;
    const args = [this.id] as const;
    return this.#world.client.readContract({ address, abi: escrowAbi, functionName: "tradeOf", args });
  }

  /** The same on every run, and like no other. */
  #number(purpose: string): Hex {
    return sha256(stringToHex(`${this.#plan.name}/${purpose}`));
  }
}
