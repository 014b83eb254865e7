import { expect } from "@playwright/test";
import {
  type Account,
  type Address,
  type Hex,
  parseEther,
  parseEventLogs,
  sha256,
  toHex,
  zeroAddress,
} from "viem";
import * as z from "zod/mini";
import { connectLocally } from "../../../scripts/deployment/connectLocally.ts";
import { type Deployer, fund, transact } from "../../../scripts/deployment/Deployer.ts";
import { writeNote } from "../../../web/shared/court/ballotNote.ts";
import { commitmentOf, type Opening } from "../../../web/shared/court/commitment.ts";
import { executionOf } from "../../../web/shared/court/execution.ts";
import { commitmentPlace, signedCommitmentSchema } from "../../../web/shared/court/signedCommitment.ts";
import { commitmentTypedData } from "../../../web/shared/court/typedData.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import { nativeCoin } from "../../../web/shared/wire/nativeCoin.ts";
import { creditAt } from "./coins.ts";
import { buyer, type DisputedTrade, disputedTrade, seller } from "./disputedTrade.ts";
import { expectRuled } from "./expectRuled.ts";
import { others, type PanelPlan, panelPeriods, persons, publishPanel } from "./panelRoster.ts";
import type { Stack } from "./Stack.ts";

const smallest: PanelPlan = {
  seats: 3,
  rounds: 1,
  members: 2,
  people: 1,
  outsideCourt: zeroAddress,
};

/** A case before a panel, opened by plain calls so that a journey is about what follows. */
export class PanelCase {
  readonly version: Hex;
  readonly #stack: Stack;
  readonly #deployer: Deployer;
  readonly #case: DisputedTrade;
  /** What the votes of those without a page are, once they have cast them. */
  readonly #openings = new Map<Address, Opening>();
  /** What the court owed everybody before. */
  readonly #owedBefore: ReadonlyMap<Address, bigint>;

  /** The smallest roster seats everybody, and its awards are final. */
  static async open(stack: Stack, plan: Partial<PanelPlan> = {}): Promise<PanelCase> {
    const whole = { ...smallest, ...plan };
    const deployer = await connectLocally(stack.config.rpcUrl);
    for (const { address } of [buyer, seller, ...persons, ...others.slice(0, whole.members)])
      await fund(deployer, address, parseEther("10"));
    const version = await publishPanel(deployer, stack.config.court, whole);
    const before = await owed(stack, version);
    return new PanelCase(
      stack,
      deployer,
      version,
      before,
      await disputedTrade(deployer, stack, version, whole),
    );
  }

  private constructor(
    stack: Stack,
    deployer: Deployer,
    version: Hex,
    owedBefore: ReadonlyMap<Address, bigint>,
    disputed: DisputedTrade,
  ) {
    this.#stack = stack;
    this.#deployer = deployer;
    this.version = version;
    this.#owedBefore = owedBefore;
    this.#case = disputed;
  }

  get trade(): Hex {
    return this.#case.trade;
  }

  get disputeId(): bigint {
    return this.#case.opened.args.disputeId;
  }

  /** The deciding block comes, and the buyer draws. */
  async draw(): Promise<void> {
    await this.mine();
    await this.#call(buyer, "draw", []);
  }

  async mine(): Promise<void> {
    for (let block = 0; block < 5; block++) await this.#stack.request("evm_mine", []);
  }

  /** From the opening, or an appeal, to where votes may be cast. */
  async seat(): Promise<this> {
    await this.draw();
    await this.#stack.jump(panelPeriods.evidence + 60);
    return this;
  }

  /** The others vote hidden, seat by seat; the last of the choices is that of all who follow, null of who is absent. */
  async commitOthers(...choices: (number | null)[]): Promise<void> {
    const { sitting } = await this.#state();
    const { chainId, court } = this.#stack.config;
    const seats = (await this.seats()).filter(({ arbitrator }) => !hasPage(arbitrator));
    for (const [at, { seat, arbitrator }] of seats.entries()) {
      const choice = at < choices.length ? choices[at] : choices.at(-1);
      if (choice === null || choice === undefined) continue;
      const opening = {
        seat,
        arbitrator,
        choice,
        salt: sha256(arbitrator),
        reason: sha256(toHex("reasons")),
      };
      const commitment = commitmentOf({ chainId, court, disputeId: this.disputeId, sitting }, opening);
      await this.#call(accountOf(arbitrator), "commit", [commitment]);
      this.#openings.set(arbitrator, opening);
    }
  }

  /** The others sign hidden votes, all the same, and hand them to the relay: nobody sends anything. */
  async signOthers(choice: number): Promise<void> {
    const { sitting } = await this.#state();
    const { chainId, court, relayUrl } = this.#stack.config;
    const ballot = { chainId, court, disputeId: this.disputeId, sitting };
    const { timestamp } = await this.#stack.client.getBlock({ blockTag: "pending" });
    for (const { seat, arbitrator } of await this.seats()) {
      if (hasPage(arbitrator)) continue;
      const salt = sha256(arbitrator);
      const opening = { seat, arbitrator, choice, salt, reason: sha256(toHex("reasons")) };
      const commitment = commitmentOf(ballot, opening);
      const signature = await accountOf(arbitrator).signTypedData(commitmentTypedData(ballot, commitment));
      const note = writeNote(commitment, opening);
      const signed = { ...ballot, arbitrator, commitment, signature, note, signedAt: Number(timestamp) };
      const place = commitmentPlace(ballot, arbitrator).slice(2);
      const body = JSON.stringify(z.encode(signedCommitmentSchema, signed));
      const { status } = await fetch(`${relayUrl}/commitments/${place}`, { method: "PUT", body });
      expect(status).toBe(201);
      this.#openings.set(arbitrator, opening);
    }
  }

  /** Who sits has no native coin from now on. */
  async emptyPurses(): Promise<void> {
    for (const { arbitrator } of await this.seats())
      await this.#stack.request("anvil_setBalance", [arbitrator, "0x0"]);
  }

  /** How many votes each transaction committed. */
  async commits(): Promise<number[]> {
    const logs = await this.#logs();
    const committed = parseEventLogs({ abi: courtAbi, eventName: "VotesCommitted", logs });
    return committed.map(({ args }) => args.commitments.length);
  }

  /** All the others' votes are opened in one call. */
  async revealOthers(): Promise<void> {
    const { sitting } = await this.#state();
    const logs = await this.#logs();
    const commitments = parseEventLogs({ abi: courtAbi, eventName: "VotesCommitted", logs })
      .filter(({ args }) => args.sitting === sitting)
      .flatMap(({ args }) => args.commitments);
    const seated = new Set((await this.seats()).map(({ arbitrator }) => arbitrator));
    const openings = [...this.#openings.values()].filter(({ arbitrator }) => seated.has(arbitrator));
    await this.#call(buyer, "reveal", [commitments, openings]);
  }

  async execute(): Promise<void> {
    const { terms, policy } = this.#case;
    await this.#call(buyer, "executeRuling", [executionOf({ terms, policy })]);
  }

  /** Choices that stand open on the chain in this round, by whom. */
  async votes(): Promise<Map<Address, number>> {
    const voted = parseEventLogs({ abi: courtAbi, eventName: "SeatVoted", logs: await this.#logs() });
    const holders = new Map((await this.seats()).map(({ seat, arbitrator }) => [seat, arbitrator]));
    return new Map(voted.map(({ args }) => [holders.get(args.seat) as Address, args.choice]));
  }

  async isSeated(arbitrator: Address): Promise<boolean> {
    return (await this.seats()).some((seat) => seat.arbitrator === arbitrator);
  }

  /** Who holds each seat of the present sitting. */
  async seats(): Promise<{ seat: number; arbitrator: Address }[]> {
    const logs = parseEventLogs({ abi: courtAbi, logs: await this.#logs() });
    const begins = logs.findLastIndex(({ eventName }) => sittingBegins.has(eventName));
    const holders = new Map<number, Address>();
    for (const log of logs.slice(begins + 1))
      if (log.eventName === "SeatDrawn") holders.set(log.args.seat, log.args.arbitrator);
    return [...holders].map(([seat, arbitrator]) => ({ seat, arbitrator }));
  }

  async ruling(): Promise<number | null> {
    const rulings = parseEventLogs({ abi: courtAbi, eventName: "Ruling", logs: await this.#allLogs() });
    const own = rulings.find(({ args }) => args.disputeId === this.disputeId);
    return own ? Number(own.args.ruling) : null;
  }

  /** The court owes exactly this on top of what it owed before, and nothing to anybody else. */
  async expectOwed(expected: ReadonlyMap<Address, bigint>): Promise<void> {
    const changes = [...(await owed(this.#stack, this.version))].map(
      ([who, amount]) => [who, amount - (this.#owedBefore.get(who) ?? 0n)] as const,
    );
    expect(new Map(changes.filter(([, change]) => change !== 0n))).toEqual(expected);
  }

  /** The trade, its fee and the deposits are paid out as the ruling says. */
  async expectPaidOut(): Promise<void> {
    await expectRuled(this.#stack, this.trade, await this.ruling());
  }

  async memberOf(arbitrator: Address) {
    const { client, config } = this.#stack;
    const call = { address: config.court, abi: courtAbi, functionName: "memberOf" } as const;
    return client.readContract({ ...call, args: [this.version, arbitrator] });
  }

  #state() {
    const { client, config } = this.#stack;
    const call = { address: config.court, abi: courtAbi, functionName: "caseOf" } as const;
    return client.readContract({ ...call, args: [this.disputeId] });
  }

  #allLogs() {
    const { court: address } = this.#stack.config;
    return this.#deployer.client.getLogs({ address, fromBlock: this.#case.opened.blockNumber });
  }

  async #logs() {
    const id = this.#case.opened.topics[1];
    return (await this.#allLogs()).filter((log) => (log as unknown as { topics: Hex[] }).topics[1] === id);
  }

  #call(account: Account, functionName: string, args: readonly unknown[]) {
    const { dispute } = this.#case.opened.args;
    const call = { address: this.#stack.config.court, abi: courtAbi, functionName, args: [dispute, ...args] };
    return transact(this.#deployer, call, account);
  }
}

const sittingBegins = new Set(["AwardAppealed", "SittingFailed"]);

const hasPage = (arbitrator: Address) => persons.some(({ address }) => address === arbitrator);

const accountOf = (arbitrator: Address) => {
  const account = others.find(({ address }) => address === arbitrator);
  if (!account) throw new Error(`${arbitrator} has a page.`);
  return account;
};

/** What the court owes in native coin: credits, and fees that votes earned in this version. */
async function owed(stack: Stack, version: Hex): Promise<Map<Address, bigint>> {
  const { client, config } = stack;
  const all = [buyer, seller, ...persons, ...others].map(({ address }) => address);
  const amounts = await Promise.all(
    all.map(async (who) => {
      const credit = await creditAt(stack, config.court, who, { address: nativeCoin });
      const { fees } = await client.readContract({
        address: config.court,
        abi: courtAbi,
        functionName: "memberOf",
        args: [version, who],
      });
      return [who, credit + fees] as const;
    }),
  );
  return new Map(amounts);
}
