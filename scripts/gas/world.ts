import type { Contract, ContractMethod, ContractTransactionResponse, Signer } from "ethers";
import hre from "hardhat";

/** A fresh in-process chain with the contracts, a policy and people who have traded before (see anchors of the bars). */
export type World = Awaited<ReturnType<typeof createWorld>>;

type With<Name extends string> = Contract & Record<Name, ContractMethod>;
export type EscrowContract = With<
  | "publishPolicy"
  | "pay"
  | "payWithPermit"
  | "payWithAuthorization"
  | "payWithPermit2"
  | "payMany"
  | "charge"
  | "chargeWithAuthorization"
  | "deliver"
  | "release"
  | "releaseMany"
  | "refund"
  | "allowReturn"
  | "markReturned"
  | "extend"
  | "collect"
  | "collectMany"
  | "reclaim"
  | "settle"
  | "settleCase"
  | "revokeOffers"
  | "openCase"
  | "answer"
  | "concede"
  | "defaultJudgment"
  | "createDispute"
  | "lapse"
  | "execute"
  | "submitEvidence"
  | "withdraw"
  | "pushCredit"
  | "policyId"
  | "tradeId"
  | "chargeId"
  | "tradeOf"
>;
export type TokenContract = With<"mint" | "approve" | "nonces" | "eip712Domain">;

export type Terms = {
  buyer: string;
  seller: string;
  token: string;
  amount: bigint;
  deliverBy: bigint;
  policy: string;
  agreement: string;
};

export const AMOUNT = 1_000_000_000n;
export const NATIVE_AMOUNT = 10n ** 18n;
const MAX_CASE_FEE = 10n ** 16n;
const DAY = 86_400n;

export async function createWorld() {
  const { ethers, provider } = await hre.network.create({
    network: "default",
    override: { initialDate: new Date("2026-01-01T00:00:00Z") },
  });
  keepSteadyTime(provider);
  const [deployer, buyer, seller, arbitrator, relayer] = await ethers.getSigners();
  if (!deployer || !buyer || !seller || !arbitrator || !relayer)
    throw new Error("The chain has too few accounts.");
  const escrow = (await ethers.deployContract("Escrow")) as EscrowContract;
  const dollar = (await ethers.deployContract("TestDollar")) as TokenContract;
  for (const person of [buyer, seller]) {
    await dollar.mint(await person.getAddress(), AMOUNT * 1_000n);
    await as(dollar, person).approve(escrow, ethers.MaxUint256);
  }
  let nonce = 0;

  async function latestBlock() {
    const block = await ethers.provider.getBlock("latest");
    if (!block) throw new Error("The chain has no block.");
    return block;
  }

  return {
    ethers,
    escrow,
    dollar,
    deployer,
    buyer,
    seller,
    arbitrator,
    relayer,
    as,
    now: async () => BigInt((await latestBlock()).timestamp),
    skip: async (seconds: bigint) => {
      await ethers.provider.send("evm_increaseTime", [Number(seconds)]);
      await ethers.provider.send("evm_mine", []);
    },
    async terms(policy: string, token: string): Promise<Terms> {
      const latest = await latestBlock();
      return {
        buyer: await buyer.getAddress(),
        seller: await seller.getAddress(),
        token,
        amount: AMOUNT,
        deliverBy: BigInt(latest.timestamp) + 10n * DAY,
        policy,
        agreement: ethers.id(`agreement ${nonce++}`),
      };
    },
  };
}

type Provider = Awaited<ReturnType<typeof hre.network.create>>["provider"];

/**
 * Each block one second after the one before, however slow this machine is: block hashes decide draws, and zero bytes in
 * them are cheaper, so that figures would differ by some units from run to run.
 */
function keepSteadyTime(provider: Provider) {
  const request = provider.request.bind(provider);
  let time = Date.parse("2026-01-01T00:00:00Z") / 1_000;
  provider.request = async (call) => {
    if (call.method === "evm_increaseTime") {
      time += Number((call.params as [number])[0]);
      return time;
    }
    if (/^(eth_send|evm_mine)/.test(call.method)) {
      time += 1;
      await request({ method: "evm_setNextBlockTimestamp", params: [time] });
    }
    return request(call);
  };
}

function as<T extends Contract>(contract: T, signer: Signer): T {
  return contract.connect(signer) as T;
}

/** A policy whose arbitrator is `arbitrator`: native case fee, no fee of its own, half the deposits at stake. */
export function policyFor(arbitrator: string, arbitratorData: string, document: string) {
  return {
    inspection: 7n * DAY,
    returnWindow: 14n * DAY,
    answerWindow: 5n * DAY,
    rulingWindow: 30n * DAY,
    feeBps: 0n,
    feeRecipient: "0x0000000000000000000000000000000000000000",
    defaultBuyerBps: 5_000n,
    choices: 101n,
    arbitrator,
    arbitratorData,
    passParties: true,
    caseFeeToken: "0x0000000000000000000000000000000000000000",
    maxCaseFee: MAX_CASE_FEE,
    document,
    templateId: 0n,
  };
}

export async function publish(escrow: EscrowContract, policy: ReturnType<typeof policyFor>): Promise<string> {
  await escrow.publishPolicy(policy);
  return escrow.policyId(policy);
}

export async function gasOf(sent: Promise<ContractTransactionResponse>): Promise<number> {
  const receipt = await (await sent).wait();
  if (!receipt) throw new Error("The transaction was not mined.");
  return Number(receipt.gasUsed);
}

/** Terms in native coin, of an amount that a case fee is small beside. */
export async function nativeTerms({ ethers, terms }: World, policy: string): Promise<Terms> {
  return { ...(await terms(policy, ethers.ZeroAddress)), amount: NATIVE_AMOUNT };
}
