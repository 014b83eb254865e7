import type { Contract, ContractTransactionResponse, Signer } from "ethers";
import hre from "hardhat";

/** A fresh in-process chain with the contracts, a policy and people who have traded before (see anchors of the bars). */
export type World = Awaited<ReturnType<typeof createWorld>>;

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
export const MAX_CASE_FEE = 10n ** 16n;
const DAY = 86_400n;

export async function createWorld() {
  const { ethers } = await hre.network.create();
  const [deployer, buyer, seller, arbitrator, relayer] = (await ethers.getSigners()) as [
    Signer,
    Signer,
    Signer,
    Signer,
    Signer,
  ];
  const escrow = await ethers.deployContract("Escrow");
  const dollar = await ethers.deployContract("TestDollar");
  for (const person of [buyer, seller]) {
    await dollar.mint(await person.getAddress(), AMOUNT * 1_000n);
    await (dollar.connect(person) as Contract).approve(escrow, ethers.MaxUint256);
  }
  let nonce = 0;

  return {
    ethers,
    escrow,
    dollar,
    deployer,
    buyer,
    seller,
    arbitrator,
    relayer,
    as: (contract: Contract, signer: Signer) => contract.connect(signer) as Contract,
    now: async () => BigInt((await ethers.provider.getBlock("latest"))!.timestamp),
    skip: async (seconds: bigint) => {
      await ethers.provider.send("evm_increaseTime", [Number(seconds)]);
      await ethers.provider.send("evm_mine", []);
    },
    async terms(policy: string, token: string): Promise<Terms> {
      const latest = (await ethers.provider.getBlock("latest"))!;
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

export async function publish(escrow: Contract, policy: ReturnType<typeof policyFor>): Promise<string> {
  await escrow.publishPolicy(policy);
  return escrow.policyId(policy);
}

export async function gasOf(sent: Promise<ContractTransactionResponse>): Promise<number> {
  const receipt = await (await sent).wait();
  if (!receipt) throw new Error("The transaction was not mined.");
  return Number(receipt.gasUsed);
}
