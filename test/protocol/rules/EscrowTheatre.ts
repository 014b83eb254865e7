import {
  type Address,
  encodeFunctionData,
  erc20Abi,
  type Hex,
  parseEventLogs,
  type TransactionReceipt,
  zeroHash,
} from "viem";
import { type ActionKind, allowedActions } from "../../../web/shared/escrow/allowedActions.ts";
import { type Policy, policyId } from "../../../web/shared/escrow/policy.ts";
import { reduceTrade } from "../../../web/shared/escrow/reduceTrade.ts";
import { type Terms, tradeId } from "../../../web/shared/escrow/terms.ts";
import type { Trade } from "../../../web/shared/escrow/trade.ts";
import { type TradeLog, tradeEventNames } from "../../../web/shared/escrow/tradeLog.ts";
import { settlementTypedData } from "../../../web/shared/escrow/typedData.ts";
import { courtAbi } from "../../../web/shared/generated/courtAbi.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { account, type Call, Chain } from "./Chain.ts";
import { deployCourt } from "./courtRosters.ts";

const day = 86_400;
export const buyer = account(1);
export const seller = account(2);
export const arbitrator = account(3);
export const onlooker = account(4);

export const rules = {
  open: false,
  seats: 1,
  rounds: 1,
  evidencePeriod: 3 * day,
  votePeriod: 7 * day,
  revealPeriod: 0,
  appealPeriod: 0,
  newcomerWait: 0,
  feeToken: "0x0000000000000000000000000000000000000000",
  seatFee: 1_003n,
  bountyBps: 0,
  stakeToken: "0x0000000000000000000000000000000000000000",
  minStake: 0n,
  slash: 0n,
  overturnedBps: 0,
  outsideCourt: "0x0000000000000000000000000000000000000000",
  outsidePeriod: 0,
  document: zeroHash,
  outsideData: "0x",
} as const;

/** One trade on a real chain, with the shared rules' view of it beside the contract's own. */
export class EscrowTheatre {
  readonly chain: Chain;
  readonly escrow: Address;
  readonly court: Address;
  readonly policy: Policy;
  readonly terms: Terms;

  /** @param payment Whether the money is held, or the seller paid at once. */
  static async open(
    changes: Partial<Policy> = {},
    payment: "pay" | "charge" = "pay",
  ): Promise<EscrowTheatre> {
    const chain = await Chain.start();
    const [escrow, court, token] = [
      await chain.deploy("Escrow"),
      await deployCourt(chain),
      await chain.deploy("TestDollar"),
    ];
    const version = await publishRoster(chain, court);
    const policy: Policy = {
      inspection: 2 * day,
      returnWindow: 5 * day,
      answerWindow: 4 * day,
      rulingWindow: 30 * day,
      feeBps: 50,
      feeRecipient: account(9).address,
      defaultBuyerBps: 3_333,
      choices: 11,
      arbitrator: court,
      arbitratorData: version,
      passParties: true,
      caseFeeToken: rules.feeToken,
      maxCaseFee: 2_001n,
      document: zeroHash,
      templateId: 0n,
      ...changes,
    };
    const terms: Terms = {
      buyer: buyer.address,
      seller: seller.address,
      token,
      amount: 1_234_567_891n,
      deliverBy: (await chain.now()) + 20 * day,
      policy: policyId(policy),
      agreement: `0x${"a9".repeat(32)}`,
    };
    const theatre = new EscrowTheatre(chain, escrow, court, policy, terms);
    await theatre.pay(payment);
    return theatre;
  }

  private constructor(chain: Chain, escrow: Address, court: Address, policy: Policy, terms: Terms) {
    this.chain = chain;
    this.escrow = escrow;
    this.court = court;
    this.policy = policy;
    this.terms = terms;
  }

  get trade(): Hex {
    return tradeId(this.terms, this.chain.id, this.escrow);
  }

  /** The row that the shared rules make of the chain's logs. */
  async row(): Promise<Trade> {
    const raw = await this.chain.client.getLogs({ address: this.escrow, fromBlock: 0n });
    const decoded = parseEventLogs({ abi: escrowAbi, logs: raw });
    const logs: TradeLog[] = [];
    for (const log of decoded) {
      if (!(tradeEventNames as readonly string[]).includes(log.eventName)) continue;
      const { timestamp } = await this.chain.client.getBlock({ blockNumber: log.blockNumber });
      logs.push({ ...log, time: Number(timestamp) } as unknown as TradeLog);
    }
    return reduceTrade(logs);
  }

  /** The same trade as the contract stores it. */
  stored() {
    const { client } = this.chain;
    return client.readContract({
      address: this.escrow,
      abi: escrowAbi,
      functionName: "tradeOf",
      args: [this.trade],
    });
  }

  /** Does what the shared rules offer, and gives the row that follows. */
  async act(from: Address, kind: ActionKind, time?: number): Promise<Trade> {
    await this.chain.send(from, await this.callFor(kind, await this.row(), time ?? 0), time);
    return this.row();
  }

  /** What this viewer is allowed by the shared rules, and what by the contract, at this time. */
  async compare(viewer: Address, time: number, kinds: readonly ActionKind[]) {
    const row = await this.row();
    const predicted = allowedActions(row, this.policy, viewer, time).map(({ kind }) => kind);
    const accepted: ActionKind[] = [];
    for (const kind of kinds) {
      if (await this.chain.accepts(viewer, await this.callFor(kind, row, time), time)) accepted.push(kind);
    }
    return { predicted: kinds.filter((kind) => predicted.includes(kind)), accepted };
  }

  async callFor(kind: ActionKind, row: Trade, time: number): Promise<Call> {
    const { terms, policy, escrow: to } = this;
    const call = (functionName: string, args: readonly unknown[], value = 0n): Call => ({
      to,
      data: encodeFunctionData({ abi: escrowAbi, functionName, args } as never),
      value,
    });
    switch (kind) {
      case "release":
      case "refund":
        return call(kind, [terms, row.held]);
      case "extend":
        return call(kind, [terms, Math.max(row.endsAt + 1, time)]);
      case "settle": {
        const inCase = ["Claimed", "Answered", "InCourt"].includes(row.status);
        const offer = await this.#offer(row, time + 1);
        return inCase ? call("settleCase", [terms, policy, offer]) : call("settle", [terms, offer]);
      }
      case "openCase":
      case "answer": {
        const sellerClaims = row.status === "Returned" || row.case?.claimant === "seller";
        const claimBps = sellerClaims ? 1_000 : 8_000;
        const buyerBps = kind === "openCase" ? claimBps : 2_777;
        const plea = { buyerBps, statement: zeroHash, expiresAt: time, signature: "0x" };
        return call(kind, [terms, policy, plea], policy.maxCaseFee);
      }
      case "deliver":
      case "allowReturn":
      case "markReturned":
      case "collect":
      case "reclaim":
      case "revokeOffers":
        return call(kind, [terms]);
      case "submitEvidence":
        return call(kind, [this.trade, zeroHash]);
      default:
        return call(kind, [terms, policy]);
    }
  }

  /** Signed by both with the shared typed data, so that anyone may submit it. */
  async #offer(row: Trade, expiresAt: number) {
    const toBuyer = row.held / 3n;
    const place = { chainId: this.chain.id, escrow: this.escrow };
    const message = { trade: this.trade, held: row.held, toBuyer, expiresAt, epoch: row.epoch };
    const data = settlementTypedData(place, message);
    const [buyerSignature, sellerSignature] = [
      await buyer.signTypedData(data),
      await seller.signTypedData(data),
    ];
    return { toBuyer, expiresAt, buyerSignature, sellerSignature };
  }

  private async pay(payment: "pay" | "charge") {
    const { policy, escrow, chain, terms } = this;
    const args = [policy] as const;
    const data = encodeFunctionData({ abi: escrowAbi, functionName: "publishPolicy", args });
    await chain.send(buyer.address, { to: escrow, data });
    await this.payAs(payment, terms);
  }

  /** The payer gets the money, allows it, and pays: held, or at once. */
  async payAs(payment: "pay" | "charge", terms: Terms): Promise<TransactionReceipt> {
    const { escrow, chain } = this;
    const { buyer: payer, token, amount } = terms;
    await chain.send(payer, {
      to: token,
      data: encodeFunctionData({ abi: mintAbi, functionName: "mint", args: [payer, amount] }),
    });
    await chain.send(payer, {
      to: token,
      data: encodeFunctionData({ abi: erc20Abi, functionName: "approve", args: [escrow, amount] }),
    });
    const data = encodeFunctionData({ abi: escrowAbi, functionName: payment, args: [terms] });
    return chain.send(payer, { to: escrow, data });
  }

  /** What somebody has of the trade's coin. */
  balanceOf(owner: Address): Promise<bigint> {
    const call = { address: this.terms.token, abi: erc20Abi, functionName: "balanceOf" } as const;
    return this.chain.client.readContract({ ...call, args: [owner] });
  }
}

const mintAbi = [
  {
    type: "function",
    name: "mint",
    stateMutability: "nonpayable",
    inputs: [
      { name: "to", type: "address" },
      { name: "amount", type: "uint256" },
    ],
    outputs: [],
  },
] as const;

/** A roster of one, whose arbitrator has joined. */
async function publishRoster(chain: Chain, court: Address): Promise<Hex> {
  const args = [zeroHash, rules, [arbitrator.address]] as const;
  const { logs } = await chain.send(arbitrator.address, {
    to: court,
    data: encodeFunctionData({ abi: courtAbi, functionName: "publishVersion", args }),
  });
  const [published] = parseEventLogs({ abi: courtAbi, logs, eventName: "VersionPublished" });
  if (!published) throw new Error("The roster was not published.");
  const { version } = published.args;
  await chain.send(arbitrator.address, {
    to: court,
    data: encodeFunctionData({ abi: courtAbi, functionName: "join", args: [version, 0n, 5, zeroHash] }),
  });
  return version;
}
