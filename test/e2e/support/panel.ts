import {
  type Account,
  type Address,
  type Hex,
  parseEther,
  parseEventLogs,
  sha256,
  toHex,
  zeroAddress,
  zeroHash,
} from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { connectLocally } from "../../../scripts/deployment/connectLocally.ts";
import { type Deployer, fund, transact } from "../../../scripts/deployment/Deployer.ts";
import { publishPolicies } from "../../../scripts/deployment/publishPolicies.ts";
import { joinRoster, publishRoster } from "../../../scripts/deployment/publishRoster.ts";
import { demoPhrases } from "../../../web/app/src/local/demoPhrases.ts";
import { commitmentOf, type Opening } from "../../../web/shared/court/commitment.ts";
import { type Terms, tradeId } from "../../../web/shared/escrow/terms.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { courtArbitration, publishedPolicies } from "../../../web/shared/policies/publishedPolicies.ts";
import type { Stack } from "./Stack.ts";

const day = 86_400;
const seatFee = parseEther("0.002");
const phrase = "test test test test test test test test test test test junk";
const local = (addressIndex: number) => mnemonicToAccount(phrase, { addressIndex });

/** Who has no page in the journey: the two sides, and the others on the roster. */
const [buyer, seller] = [local(11), local(12)];
const others = Array.from({ length: 9 }, (_, at) => local(13 + at));
const person = mnemonicToAccount(demoPhrases.arbitrator);

export const panelPeriods = { evidence: day, vote: 2 * day, reveal: day, appeal: 2 * day };

/** The smallest roster seats everybody; one whose awards may be appealed has enough for a panel of seven besides. */
interface PanelPlan {
  isAppealable: boolean;
}

/** A case before a panel of three. Of the roster one has a page; everybody else acts through plain calls. */
export class PanelCase {
  readonly trade: Hex;
  readonly #deployer: Deployer;
  readonly #court: Address;
  readonly #opened: OpenedDispute;

  static async open(stack: Stack, plan: PanelPlan = { isAppealable: false }): Promise<PanelCase> {
    const deployer = await connectLocally(stack.config.rpcUrl);
    for (const { address } of [buyer, seller, ...others]) await fund(deployer, address, parseEther("10"));
    const version = await publishPanel(deployer, stack.config.court, plan);
    const { trade, opened } = await disputed(deployer, stack, version);
    const panel = new PanelCase(deployer, stack.config.court, trade, opened);
    for (let block = 0; block < 5; block++) await stack.request("evm_mine", []);
    await panel.#call(buyer, "draw", []);
    await stack.jump(panelPeriods.evidence + 60);
    return panel;
  }

  private constructor(deployer: Deployer, court: Address, trade: Hex, opened: OpenedDispute) {
    this.#deployer = deployer;
    this.#court = court;
    this.trade = trade;
    this.#opened = opened;
  }

  /** The others vote hidden. The last of the panel's commitments opens the reveals. */
  async commitOthers(choice: number): Promise<void> {
    for (const opening of await this.#openings(choice)) {
      await this.#call(accountOf(opening), "commit", [await this.#commitment(opening)]);
    }
  }

  async revealOthers(choice: number): Promise<void> {
    const logs = await this.#logs();
    const committed = parseEventLogs({ abi: courtAbi, eventName: "VotesCommitted", logs });
    const commitments = committed.flatMap(({ args }) => args.commitments);
    await this.#call(buyer, "reveal", [commitments, await this.#openings(choice)]);
  }

  /** Choices that stand open on the chain, by whom. */
  async votes(): Promise<Map<Address, number>> {
    const voted = parseEventLogs({ abi: courtAbi, eventName: "SeatVoted", logs: await this.#logs() });
    const holders = new Map((await this.#seats()).map(({ args }) => [args.seat, args.arbitrator]));
    return new Map(voted.map(({ args }) => [holders.get(args.seat) as Address, args.choice]));
  }

  async isSeated(arbitrator: Address): Promise<boolean> {
    return (await this.#seats()).some(({ args }) => args.arbitrator === arbitrator);
  }

  async #seats() {
    return parseEventLogs({ abi: courtAbi, eventName: "SeatDrawn", logs: await this.#logs() });
  }

  async #openings(choice: number): Promise<Opening[]> {
    return (await this.#seats())
      .filter(({ args }) => args.arbitrator !== person.address)
      .map(({ args: { arbitrator, seat } }) => {
        return { seat, arbitrator, choice, salt: sha256(arbitrator), reason: sha256(toHex("reasons")) };
      });
  }

  async #commitment(opening: Opening): Promise<Hex> {
    const chainId = await this.#deployer.client.getChainId();
    const disputeId = this.#opened.args.disputeId;
    return commitmentOf({ chainId, court: this.#court, disputeId, sitting: 0 }, opening);
  }

  async #logs() {
    const { client } = this.#deployer;
    const logs = await client.getLogs({ address: this.#court, fromBlock: this.#opened.blockNumber });
    const id = this.#opened.topics[1];
    return logs.filter((log) => (log as unknown as { topics: Hex[] }).topics[1] === id);
  }

  #call(account: Account, functionName: string, args: readonly unknown[]) {
    const dispute = this.#opened.args.dispute;
    const call = { address: this.#court, abi: courtAbi, functionName, args: [dispute, ...args] };
    return transact(this.#deployer, call, account);
  }
}

type OpenedDispute = ReturnType<typeof parseEventLogs<typeof courtAbi, true, "DisputeOpened">>[number];

const accountOf = ({ arbitrator }: Opening) => {
  const account = others.find(({ address }) => address === arbitrator);
  if (!account) throw new Error(`${arbitrator} has a page.`);
  return account;
};

async function publishPanel(deployer: Deployer, court: Address, { isAppealable }: PanelPlan): Promise<Hex> {
  const arbitrators = [person, ...others.slice(0, isAppealable ? 9 : 2)];
  const rules = {
    open: false,
    seats: 3,
    rounds: isAppealable ? 2 : 1,
    evidencePeriod: panelPeriods.evidence,
    votePeriod: panelPeriods.vote,
    revealPeriod: panelPeriods.reveal,
    appealPeriod: isAppealable ? panelPeriods.appeal : 0,
    newcomerWait: 0,
    feeToken: zeroAddress,
    seatFee,
    bountyBps: 500,
    stakeToken: zeroAddress,
    minStake: 0n,
    slash: 0n,
    overturnedBps: isAppealable ? 2_000 : 0,
    outsideCourt: zeroAddress,
    outsidePeriod: 0,
    document: sha256(toHex("Panel")),
    outsideData: "0x",
  } as const;
  const salt = sha256(toHex(`panel ${Date.now()}`));
  const names = arbitrators.map(({ address }) => address);
  const documentBytes = new TextEncoder().encode("Panel");
  const roster = { name: "Panel", salt, rules, arbitrators: names, documentBytes };
  const { version } = await publishRoster(deployer, court, roster);
  for (const one of arbitrators)
    await joinRoster(deployer, court, { version, stake: 0n, maxLoad: 5, profile: zeroHash }, one);
  return version;
}

/** Paid, delivered, claimed and answered: all of it is disputed. */
async function disputed(deployer: Deployer, { config }: Stack, version: Hex) {
  const deployment = {
    ...courtArbitration(config.court, version),
    arbitratorName: { en: "A panel", zh: "合议庭" },
    feeRecipient: zeroAddress,
    caseFeeToken: zeroAddress,
    caseFeeCoin: { symbol: "ETH", decimals: 18 },
    maxCaseFee: 3n * seatFee,
  };
  const [published] = publishedPolicies(deployment);
  if (!published) throw new Error("There is no policy.");
  await publishPolicies(deployer, config.escrow, [published]);
  const { timestamp } = await deployer.client.getBlock();
  const terms: Terms = {
    buyer: buyer.address,
    seller: seller.address,
    token: zeroAddress,
    amount: parseEther("0.5"),
    deliverBy: Number(timestamp) + 10 * day,
    policy: published.id,
    agreement: sha256(toHex(`agreement ${timestamp}`)),
  };
  const call = (account: Account, functionName: string, args: readonly unknown[], value = 0n) =>
    transact(
      deployer,
      { address: config.escrow, abi: escrowAbi, functionName, args: [terms, ...args], value },
      account,
    );
  const plea = (buyerBps: number) => ({ buyerBps, statement: zeroHash, expiresAt: 0, signature: "0x" });
  const { policy } = published;
  await call(buyer, "pay", [], terms.amount);
  await call(seller, "deliver", []);
  await call(buyer, "openCase", [policy, plea(10_000)], policy.maxCaseFee);
  const hash = await call(seller, "answer", [policy, plea(0)], policy.maxCaseFee);
  const { logs } = await deployer.client.getTransactionReceipt({ hash });
  const [opened] = parseEventLogs({ abi: courtAbi, eventName: "DisputeOpened", logs });
  if (!opened) throw new Error("The court was not asked.");
  return { trade: tradeId(terms, config.chainId, config.escrow), opened };
}
