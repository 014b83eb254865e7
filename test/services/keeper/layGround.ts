import { type Address, type Hex, parseEther, sha256, toHex, zeroAddress, zeroHash } from "viem";
import { connectLocally } from "../../../scripts/deployment/connectLocally.ts";
import { productContracts } from "../../../scripts/deployment/contracts.ts";
import { type Deployer, transact } from "../../../scripts/deployment/Deployer.ts";
import { deployContracts } from "../../../scripts/deployment/deployContracts.ts";
import { ensureDeploymentProxy } from "../../../scripts/deployment/deploymentProxy.ts";
import { publishRoster } from "../../../scripts/deployment/publishRoster.ts";
import { testCoins } from "../../../scripts/deployment/testCoins.ts";
import { type Policy, policyId } from "../../../web/shared/escrow/policy.ts";
import type { Terms } from "../../../web/shared/escrow/terms.ts";
import { escrowAbi } from "../../../web/shared/generated/escrowAbi.ts";
import { type Anvil, startAnvil } from "../wallet/anvil.ts";
import { arbitrators, buyer, day, local, seller } from "./cast.ts";

/** Has nothing before it is paid. */
const feeRecipient = local(9_000).address;
const seatFee = parseEther("0.01");

export interface Options {
  seats?: 1 | 3;
  /** Traded in dollars, with a fee for whoever wrote the policy; the court is paid in native coin all the same. */
  inDollars?: boolean;
}

export interface Ground {
  anvil: Anvil;
  rpcUrl: string;
  deployer: Deployer;
  escrow: Address;
  court: Address;
  version: Hex;
  policy: Policy;
  terms: Terms;
}

/** A chain with escrow and court, a roster, and the terms of a trade that nobody has paid yet. */
export async function layGround({ seats = 1, inDollars = false }: Options): Promise<Ground> {
  const anvil = await startAnvil();
  const rpcUrl = anvil.client.chain.rpcUrls.default.http[0];
  const deployer = await connectLocally(rpcUrl);
  const { escrow, courtOffice, court } = productContracts();
  await ensureDeploymentProxy(deployer);
  const [dollar] = testCoins();
  if (!dollar) throw new Error("The dollar is among the test coins.");
  await deployContracts(deployer, [escrow, courtOffice, court, ...(inDollars ? [dollar] : [])]);
  const roster = rosterOf(seats);
  const { version } = await publishRoster(deployer, court.address, roster);
  const policy = policyOf(court.address, version, { seats, inDollars });
  await transact(deployer, {
    address: escrow.address,
    abi: escrowAbi,
    functionName: "publishPolicy",
    args: [policy],
  });
  const { timestamp } = await deployer.client.getBlock();
  const terms = {
    buyer: buyer.address,
    seller: seller.address,
    token: inDollars ? dollar.address : zeroAddress,
    amount: parseEther("1"),
    deliverBy: Number(timestamp) + 10 * day,
    policy: policyId(policy),
    agreement: sha256(toHex("agreement")),
  };
  return { anvil, rpcUrl, deployer, escrow: escrow.address, court: court.address, version, policy, terms };
}

/** Of all three arbitrators. */
function rosterOf(seats: number) {
  const documentBytes = new TextEncoder().encode("Three");
  const rules = {
    open: false,
    seats,
    rounds: 1,
    evidencePeriod: day,
    votePeriod: 2 * day,
    revealPeriod: seats > 1 ? day : 0,
    appealPeriod: 0,
    newcomerWait: 0,
    feeToken: zeroAddress,
    seatFee,
    bountyBps: 1_000,
    stakeToken: zeroAddress,
    minStake: 0n,
    slash: 0n,
    overturnedBps: 0,
    outsideCourt: zeroAddress,
    outsidePeriod: 0,
    outsideData: "0x",
    document: sha256(documentBytes),
  } as const;
  const names = arbitrators.map(({ address }) => address);
  return { name: "Three", salt: zeroHash, rules, arbitrators: names, documentBytes };
}

function policyOf(court: Address, version: Hex, { seats, inDollars }: Required<Options>): Policy {
  return {
    inspection: 7 * day,
    returnWindow: 7 * day,
    answerWindow: 5 * day,
    rulingWindow: 30 * day,
    feeBps: inDollars ? 100 : 0,
    feeRecipient: inDollars ? feeRecipient : zeroAddress,
    defaultBuyerBps: 5_000,
    choices: 11,
    arbitrator: court,
    arbitratorData: version,
    passParties: true,
    caseFeeToken: zeroAddress,
    maxCaseFee: BigInt(seats) * seatFee,
    document: zeroHash,
    templateId: 0n,
  };
}
