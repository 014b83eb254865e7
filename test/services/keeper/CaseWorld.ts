import {
  type Account,
  type Address,
  createWalletClient,
  type Hex,
  http,
  parseEventLogs,
  sha256,
  type TransactionReceipt,
  toHex,
  zeroAddress,
  zeroHash,
} from "viem";
import { type Deployer, transact } from "../../../scripts/deployment/Deployer.ts";
import { joinRoster } from "../../../scripts/deployment/publishRoster.ts";
import { writeNote } from "../../../web/shared/court/ballotNote.ts";
import { commitmentOf, type Opening } from "../../../web/shared/court/commitment.ts";
import type { SignedCommitment } from "../../../web/shared/court/signedCommitment.ts";
import { commitmentTypedData } from "../../../web/shared/court/typedData.ts";
import type { Policy } from "../../../web/shared/escrow/policy.ts";
import { statuses } from "../../../web/shared/escrow/status.ts";
import { type Terms, tradeId } from "../../../web/shared/escrow/terms.ts";
import { settlementTypedData } from "../../../web/shared/escrow/typedData.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { tokenAbi } from "../../../web/shared/generated/tokenAbi.ts";
import type { SettlementOrder } from "../../../web/shared/sponsor/orders.ts";
import type { Anvil } from "../wallet/anvil.ts";
import { buyer, day, panelists, seller } from "./cast.ts";
import { type Ground, layGround, type Options, seatFee } from "./layGround.ts";

/** A chain with escrow and court, a roster of three of whom some are drawn, and a trade that both sides quarrel about. */
export class CaseWorld {
  readonly rpcUrl: string;
  readonly deployer: Deployer;
  readonly escrow: Address;
  readonly court: Address;
  readonly #anvil: Anvil;
  readonly #version: Hex;
  readonly policy: Policy;
  readonly terms: Terms;

  static async open(options: Options = {}): Promise<CaseWorld> {
    return new CaseWorld(await layGround(options));
  }

  private constructor(ground: Ground) {
    this.rpcUrl = ground.rpcUrl;
    this.deployer = ground.deployer;
    this.escrow = ground.escrow;
    this.court = ground.court;
    this.#anvil = ground.anvil;
    this.#version = ground.version;
    this.policy = ground.policy;
    this.terms = ground.terms;
  }

  close(): void {
    this.#anvil.stop();
  }

  async join(...who: readonly Account[]): Promise<void> {
    const seat = { version: this.#version, stake: 0n, maxLoad: 5, profile: zeroHash };
    for (const one of who) await joinRoster(this.deployer, this.court, seat, one);
  }

  /** Paid, delivered, claimed and answered: all of it is disputed. */
  async quarrel(): Promise<void> {
    const plea = (buyerBps: number) => ({ buyerBps, statement: zeroHash, expiresAt: 0, signature: "0x" });
    const { token, amount } = this.terms;
    const isNative = token === zeroAddress;
    if (!isNative) {
      const coin = { address: token, abi: tokenAbi };
      await transact(this.deployer, { ...coin, functionName: "mint", args: [buyer.address, amount] });
      await transact(this.deployer, { ...coin, functionName: "approve", args: [this.escrow, amount] }, buyer);
    }
    await this.#trade(buyer, "pay", [], isNative ? amount : 0n);
    await this.#trade(seller, "deliver", []);
    await this.#trade(buyer, "openCase", [this.policy, plea(10_000)], this.policy.maxCaseFee);
    await this.#trade(seller, "answer", [this.policy, plea(0)], this.policy.maxCaseFee);
  }

  /** Rules for the buyer, without paying out in the same transaction. */
  async vote(): Promise<void> {
    const logs = await this.#courtLogs();
    const [opened] = parseEventLogs({ abi: courtAbi, eventName: "DisputeOpened", logs });
    const seat = parseEventLogs({ abi: courtAbi, eventName: "SeatDrawn", logs }).at(-1);
    const holder = panelists.find(({ address }) => address === seat?.args.arbitrator);
    if (!opened || !holder) throw new Error("Nobody sits.");
    const args = [opened.args.dispute, 1, sha256(toHex("reasons")), "0x"];
    await transact(this.deployer, { address: this.court, abi: courtAbi, functionName: "vote", args }, holder);
  }

  /** The seller pays for a panel of seven. */
  async appeal(): Promise<void> {
    await this.#ask(seller, "appeal", [], 7n * seatFee);
  }

  /** The seller asks the outside court for everything. */
  async appealOutside(cost: bigint): Promise<void> {
    await this.#ask(seller, "appealOutside", ["0x", 11, cost], cost);
  }

  async #ask(account: Account, functionName: string, args: readonly unknown[], value: bigint) {
    const { dispute } = (await this.#opened()).args;
    const call = { address: this.court, abi: courtAbi, functionName, args: [dispute, ...args], value };
    await transact(this.deployer, call, account);
  }

  /** Everybody drawn votes hidden for the buyer. Gives what opens each commitment. */
  async commitAll(): Promise<Map<Hex, Opening>> {
    const openings = new Map<Hex, Opening>();
    for (const { holder, commitment, opening } of await this.#ballots()) {
      openings.set(commitment, opening);
      await this.commit(holder, commitment);
    }
    return openings;
  }

  /** An arbitrator's own call. */
  async commit(holder: Account, commitment: Hex): Promise<void> {
    const { dispute } = (await this.#opened()).args;
    const call = { address: this.court, abi: courtAbi, functionName: "commit" };
    await transact(this.deployer, { ...call, args: [dispute, commitment] }, holder);
  }

  /** Everybody drawn signs a hidden vote for the buyer, and sends nothing. */
  async signAll(): Promise<{ signed: SignedCommitment; opening: Opening; holder: Account }[]> {
    const { timestamp } = await this.deployer.client.getBlock({ blockTag: "pending" });
    return Promise.all(
      (await this.#ballots()).map(async ({ holder, ballot, commitment, opening }) => {
        const { address: arbitrator } = holder;
        const signature = await holder.signTypedData(commitmentTypedData(ballot, commitment));
        const note = writeNote(commitment, opening);
        const signed = { ...ballot, arbitrator, commitment, signature, note, signedAt: Number(timestamp) };
        return { signed, opening, holder };
      }),
    );
  }

  async #ballots() {
    const chainId = await this.deployer.client.getChainId();
    const { disputeId } = (await this.#opened()).args;
    const logs = parseEventLogs({ abi: courtAbi, logs: await this.#courtLogs() });
    const appeals = logs.filter(({ eventName }) => eventName === "AwardAppealed");
    const ballot = { chainId, court: this.court, disputeId, sitting: appeals.length };
    const begun = appeals.at(-1)?.blockNumber ?? 0n;
    const drawn = logs.flatMap((log) =>
      log.eventName === "SeatDrawn" && log.blockNumber > begun ? [log.args] : [],
    );
    return drawn.map(({ arbitrator, seat }) => {
      const holder = panelists.find(({ address }) => address === arbitrator);
      if (!holder) throw new Error(`Nobody knows ${arbitrator}.`);
      const [salt, reason] = [sha256(arbitrator), sha256(toHex("reasons"))];
      const opening: Opening = { seat, arbitrator, choice: 1, salt, reason };
      return { holder, ballot, opening, commitment: commitmentOf(ballot, opening) };
    });
  }

  async #opened() {
    const logs = await this.#courtLogs();
    const [opened] = parseEventLogs({ abi: courtAbi, eventName: "DisputeOpened", logs });
    if (!opened) throw new Error("There is no dispute.");
    return opened;
  }

  async jump(seconds: number): Promise<void> {
    await this.#anvil.test.increaseTime({ seconds });
    await this.#anvil.test.mine({ blocks: 1 });
  }

  async mine(blocks: number): Promise<void> {
    await this.#anvil.test.mine({ blocks });
  }

  snapshot(): Promise<Hex> {
    return this.#anvil.test.snapshot();
  }

  /** Replaces everything since then; a snapshot is good for one time. */
  async revert(id: Hex): Promise<void> {
    await this.#anvil.test.revert({ id });
  }

  /** What both sides sign to share what is held equally. */
  async settlement(): Promise<SettlementOrder> {
    const { client } = this.deployer;
    const [chainId, { held, epoch }] = [await client.getChainId(), await this.#stored()];
    const { timestamp } = await client.getBlock({ blockTag: "pending" });
    const offer = { toBuyer: held / 2n, expiresAt: Number(timestamp) + day };
    const trade = tradeId(this.terms, chainId, this.escrow);
    const place = { chainId, escrow: this.escrow };
    const typedData = settlementTypedData(place, { trade, held, epoch, ...offer });
    const signatures = {
      buyerSignature: await buyer.signTypedData(typedData),
      sellerSignature: await seller.signTypedData(typedData),
    };
    return { terms: this.terms, policy: this.policy, offer: { ...offer, ...signatures } };
  }

  /** What the court delivered; null before. */
  async ruling(): Promise<bigint | null> {
    const logs = await this.#courtLogs();
    return parseEventLogs({ abi: courtAbi, eventName: "Ruling", logs })[0]?.args.ruling ?? null;
  }

  /** How often an event of the court happened. */
  async count(
    eventName:
      | "PanelDrawn"
      | "DrawScheduled"
      | "SeatDrawn"
      | "SittingFailed"
      | "DisputeOpened"
      | "VotesCommitted"
      | "SeatVoted",
  ) {
    return parseEventLogs({ abi: courtAbi, eventName, logs: await this.#courtLogs() }).length;
  }

  /** Of everything that these accounts sent. */
  async receipts(from: readonly Address[]): Promise<TransactionReceipt[]> {
    const { client } = this.deployer;
    const senders = new Set(from.map((one) => one.toLowerCase()));
    const receipts: TransactionReceipt[] = [];
    for (let number = await client.getBlockNumber({ cacheTime: 0 }); number > 0n; number--) {
      const { transactions } = await client.getBlock({ blockNumber: number });
      for (const hash of transactions) {
        const receipt = await client.getTransactionReceipt({ hash });
        if (senders.has(receipt.from.toLowerCase())) receipts.push(receipt);
      }
    }
    return receipts;
  }

  async status(): Promise<string | undefined> {
    return statuses[(await this.#stored()).status];
  }

  walletOf(account: Account) {
    return createWalletClient({ account, transport: http(this.rpcUrl) });
  }

  async #courtLogs() {
    return this.deployer.client.getLogs({ address: this.court, fromBlock: 0n });
  }

  async #stored() {
    const { client } = this.deployer;
    const id = tradeId(this.terms, await client.getChainId(), this.escrow);
    return client.readContract({
      address: this.escrow,
      abi: escrowAbi,
      functionName: "tradeOf",
      args: [id],
    });
  }

  #trade(account: Account, functionName: string, args: readonly unknown[], value = 0n) {
    const call = { address: this.escrow, abi: escrowAbi, functionName, args: [this.terms, ...args], value };
    return transact(this.deployer, call, account);
  }
}
